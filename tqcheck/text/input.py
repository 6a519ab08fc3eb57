"""A file that is to be read, and how."""

from __future__ import annotations

from dataclasses import dataclass, field

from tqcheck.text.errors import InputError
from tqcheck.text.origin import Origin
from tqcheck.text.pair import Pair

_BYTE_ORDERED = {
    "utf-16": (b"\xfe\xff", "utf-16-be", "utf-16-le"),
    "utf-32": (b"\0\0\xfe\xff", "utf-32-be", "utf-32-le"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a table are called.

    Args:
        text: holds the text under check.
        source: holds the text it was translated from; it may be missing.
        id: holds the name of the text; it may be missing.
    """

    text: str = "text"
    source: str = "source"
    id: str = "id"


@dataclass(frozen=True, slots=True)
class Input:
    """A file that is to be read, and how.

    Args:
        path: as the user named it, or the folder it was found in.
        raw: all its bytes.
        pair: source and target language.
        encoding: how it is encoded, where it does not say so itself.
        columns: what the columns of tables are called.
    """

    path: str
    raw: bytes = field(repr=False)
    pair: Pair = field(default_factory=Pair)
    encoding: str = "utf-8"
    columns: Columns = field(default_factory=Columns)

    def origin(self, encoding: str = "") -> Origin:
        """The file with its content decoded.

        Args:
            encoding: the one the file names itself.

        Raises:
            InputError: it is not encoded so, or holds no text.
        """
        encoding = encoding or self.encoding
        codec = encoding.lower().replace("_", "-")
        if codec == "utf-8-sig":
            codec = "utf-8"
        elif codec in _BYTE_ORDERED:
            mark, big, little = _BYTE_ORDERED[codec]
            codec = big if self.raw.startswith(mark) else little
        try:
            content = self.raw.decode(codec)
        except LookupError:
            raise self.error(f"no encoding is called {encoding!r}; try utf-8, cp1256 or cp1252") from None
        except UnicodeDecodeError as error:
            raise self.error(
                f"not {encoding.upper()} (byte 0x{self.raw[error.start]:02x} at offset {error.start}); "
                "name its encoding with --encoding, for example --encoding cp1252"
            ) from None
        if "\0" in content:
            raise self.error("binary (a zero byte stands in it); give plain text, or its encoding with --encoding")
        if not content.strip("\ufeff \t\r\n"):
            raise self.error("empty; there is nothing to check")
        return Origin(self.path, content, codec)

    def error(self, message: str, line: int = 0) -> InputError:
        """What is wrong with the file.

        Args:
            message: what, and the remedy.
            line: where, from 1; 0 for the file as a whole.
        """
        return InputError(f"{self.path}:{line}: {message}" if line else f"{self.path}: {message}")
