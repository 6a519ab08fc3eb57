"""Files with repaired texts: their difference, and writing them back."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tqcheck.text import Document, Origin, OutputError
from tqcheck.text.atomic import write
from tqcheck.text.extract import rewritten
from tqcheck.text.visible import visible

_NO_NEWLINE = "\n\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class Change:
    """A file before and after repair.

    Args:
        origin: the file as it was read.
        after: its new content.
        texts: its texts before and after, in order, for a file whose content is not for readers.
    """

    origin: Origin
    after: str
    texts: tuple[str, str] = ("", "")

    def diff(self) -> Iterator[str]:
        """The lines of a unified difference, each with its line end."""
        versions = self.texts if self.origin.package else (self.origin.content, self.after)
        before, after = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in versions)
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
            data = self.origin.encoded(self.after)
        except UnicodeEncodeError as error:
            character = error.object[error.start]
            raise OutputError(
                f"{path}: {encoding} has no {character!r}, which a repair needs; convert the file to UTF-8 first"
            ) from None
        if not path.is_file() or path.read_bytes() != self.origin.encoded(self.origin.content):
            raise OutputError(f"{path}: changed since it was read and left alone; run again")
        write(path, data)


def changes(repairs: Iterable[tuple[Document, Document]]) -> tuple[Change, ...]:
    """The files that repairs change, in the order of their first document.

    Args:
        repairs: each document before and after; those without an origin are passed over.
    """
    files: dict[str, list[tuple[Document, Document]]] = {}
    for before, after in repairs:
        if before.origin is not None and before.text != after.text:
            files.setdefault(before.origin.path, []).append((before, after))
    return tuple(map(_change, files.values()))


def _change(repairs: list[tuple[Document, Document]]) -> Change:
    before, after = repairs[0]
    assert before.origin
    extracts = [extract for _, repaired in repairs if (extract := repaired.extract)]
    content = rewritten(before.origin.content, extracts) if extracts else after.text
    return Change(before.origin, content, (before.text, after.text))
