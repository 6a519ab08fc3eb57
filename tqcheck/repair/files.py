"""Files with repaired texts: their difference, and writing them back."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tqcheck.text import Document, Origin, OutputError, records
from tqcheck.text.atomic import write
from tqcheck.text.visible import visible

_NO_NEWLINE = "\n\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class Change:
    """A file before and after repair.

    Args:
        origin: the file as it was read.
        after: its new content.
    """

    origin: Origin
    after: str

    def diff(self) -> Iterator[str]:
        """The lines of a unified difference, each with its line end."""
        before, after = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (self.origin.content, self.after))
        name = visible(self.origin.path)
        for line in difflib.unified_diff(before, after, name, name):
            yield line if line.endswith("\n") else line + _NO_NEWLINE

    def write(self) -> None:
        """Write the file back in its own encoding.

        Raises:
            OutputError: it is no longer what was read, its encoding lacks a character, or it cannot be written.
        """
        path, encoding = Path(self.origin.path), self.origin.encoding
        try:
            data = self.after.encode(encoding)
        except UnicodeEncodeError as error:
            character = error.object[error.start]
            raise OutputError(
                f"{path}: {encoding} has no {character!r}, which a repair needs; convert the file to UTF-8 first"
            ) from None
        if not path.is_file() or path.read_bytes() != self.origin.content.encode(encoding):
            raise OutputError(f"{path}: changed since it was read and left alone; run again")
        write(path, data)


def changes(repairs: Iterable[tuple[Document, Document]]) -> tuple[Change, ...]:
    """The files that repairs change, in the order of their first document.

    Args:
        repairs: each document before and after; those without an origin are passed over.
    """
    files: dict[str, list[Origin]] = {}
    texts: dict[Origin, str] = {}
    for before, after in repairs:
        if before.origin is not None and before.text != after.text:
            files.setdefault(before.origin.path, []).append(before.origin)
            texts[before.origin] = after.text
    return tuple(Change(origins[0], _content(origins, texts)) for origins in files.values())


def _content(origins: list[Origin], texts: dict[Origin, str]) -> str:
    if not origins[0].line:
        return texts[origins[0]]
    return records.rewrite(origins[0].content, {origin.line: texts[origin] for origin in origins})
