"""What goes wrong with a language model."""


class ModelError(Exception):
    """A model cannot be found, loaded or asked; the message names it and the remedy in one line."""
