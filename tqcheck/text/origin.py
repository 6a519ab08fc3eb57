"""Where a text was read from."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Origin:
    """The file a document was read from; documents of one file share its content.

    Args:
        path: as the user named it, or the folder it was found in.
        content: everything in the file, decoded without touching line ends or a byte order mark.
        encoding: encodes the content back to the very bytes of the file.
        line: line of a JSON Lines file, from 1; 0 where the file is one text.
    """

    path: str
    content: str = field(repr=False)
    encoding: str = "utf-8"
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path
