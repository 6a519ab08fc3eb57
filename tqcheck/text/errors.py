"""What can go wrong with files."""


class InputError(Exception):
    """An input cannot be read; the message names the file, the line and the remedy."""


class OutputError(Exception):
    """A file cannot be written; the message names it and the remedy."""
