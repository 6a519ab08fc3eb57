"""From code points to lines, columns and UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right


class Places:
    """Places in one text, looked up fast.

    Args:
        text: raw text.
    """

    def __init__(self, text: str) -> None:
        self._starts = [int(text.startswith("\ufeff")), *(end.end() for end in re.finditer(r"\r\n|\r|\n", text))]
        self._astral = [match.start() for match in re.finditer("[\U00010000-\U0010ffff]", text)]

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point, both from 1; a byte order mark takes up no column."""
        line = max(1, bisect_right(self._starts, offset))
        return line, offset - self._starts[line - 1] + 1

    def utf16(self, offset: int) -> int:
        """The offset of a code point in UTF-16 units."""
        return offset + bisect_left(self._astral, offset)
