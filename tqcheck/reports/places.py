"""From code points to lines, columns and UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from tqcheck.text import Document, Span
from tqcheck.text.span import line_starts


@lru_cache(maxsize=8)
def _wider(text: str) -> dict[str, list[int]]:
    """Code points that take a unit more than those before them, by the first that does."""
    return {
        least: [match.start() for match in re.finditer(f"[{least}-\U0010ffff]", text)]
        for least in ("\x80", "\u0800", "\U00010000")
    }


class Places:
    """Places in one text, looked up fast.

    Args:
        text: raw text.
        starts: where its lines begin, where that is not after each line end.
    """

    def __init__(self, text: str, starts: Sequence[int] = ()) -> None:
        self._starts = starts or line_starts(text)
        self._text = text

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point, both from 1; a byte order mark takes up no column."""
        line = max(1, bisect_right(self._starts, offset))
        return line, offset - self._starts[line - 1] + 1

    def utf16(self, offset: int) -> int:
        """The offset of a code point in UTF-16 units."""
        return offset + bisect_left(_wider(self._text)["\U00010000"], offset)

    def utf8_column(self, offset: int) -> int:
        """Column of a code point in its line in UTF-8 bytes, from 1, a byte order mark counted."""
        line, _ = self.line_column(offset)
        start = self._starts[line - 1] if line > 1 else 0
        further = sum(bisect_left(wider, offset) - bisect_left(wider, start) for wider in _wider(self._text).values())
        return offset - start + further + 1


class FilePlaces(Places):
    """Places in the file a text was read from.

    Args:
        document: the text.

    Attributes:
        in_text: places in the text itself.
    """

    def __init__(self, document: Document) -> None:
        super().__init__(document.page, document.line_starts)
        self._document = document
        self.in_text: Places = self if document.page is document.text else Places(document.text)

    def start(self, span: Span) -> tuple[int, int]:
        """Line and column of its first code point."""
        return self.line_column(self._document.on_page(span).start)

    def end(self, span: Span) -> tuple[int, int]:
        """Line and column of the first code point after it."""
        return self.line_column(self._document.on_page(span).end)
