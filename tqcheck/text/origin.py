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
        line: where a text among several in the file begins, from 1; 0 where the file is one text.
        package: all bytes of the archive that the content is a part of; none where the content is the file.
        part: name of that part.
    """

    path: str
    content: str = field(repr=False)
    encoding: str = "utf-8"
    line: int = 0
    package: bytes = field(default=b"", repr=False)
    part: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path

    def encoded(self, content: str) -> bytes:
        """The bytes of the whole file when it has a content.

        Args:
            content: what was read, or what it became.

        Raises:
            UnicodeEncodeError: the encoding of the file lacks a character.
        """
        if not self.package:
            return content.encode(self.encoding)
        if content == self.content:
            return self.package
        from tqcheck.text.formats.docx import packed, spaced  # noqa: PLC0415

        return packed(self.package, self.part, spaced(self.content, content).encode(self.encoding))
