"""A passage cut to the width of a line, with the part that matters in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rich.cells import cell_len

from tqcheck.text import Span
from tqcheck.text.masks import MASK, SHOWN_MASK
from tqcheck.text.visible import visible

_CUT = "…"
_WORD = 16
_WIDE = 8


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line in three parts, safe to print.

    Args:
        before: what leads up to the part that matters.
        marked: the part that matters.
        after: what follows it.
    """

    before: str
    marked: str
    after: str

    def __str__(self) -> str:
        return self.before + self.marked + self.after

    @property
    def underline(self) -> str:
        """Tildes to stand in the line below, under the marked part; one where it is empty."""
        start = cell_len(self.before)
        return " " * start + "~" * max(1, cell_len(self.before + self.marked) - start)


def excerpt(text: str, around: Span, mark: Span, width: int) -> Excerpt:
    """Cut a passage around its marked part.

    Args:
        text: the whole text.
        around: the passage.
        mark: the part that matters, inside the passage.
        width: terminal cells the line may take.
    """
    around = Span(max(around.start, mark.start - _WIDE * width), min(around.end, mark.end + _WIDE * width))
    before, marked, after = (
        visible(re.sub(r"[\r\n\t\v\f\u2028\u2029]", " ", part)).replace(MASK, SHOWN_MASK)
        for part in (text[around.start : mark.start], mark.of(text), text[mark.end : around.end])
    )
    if cell_len(marked) > width:
        marked = _head(marked, width - width // 3) + _tail(marked, width // 3)
    room = width - cell_len(marked)
    lead = max(room - cell_len(after), room * 2 // 3)
    before = _tail(before, lead)
    return Excerpt(before, marked, _head(after, room - cell_len(before)))


def _head(text: str, cells: int) -> str:
    if cell_len(text) <= cells:
        return text
    kept = text[: max(0, cells - 1)]
    while kept and cell_len(kept) >= cells:
        kept = kept[:-1]
    space = kept.rfind(" ")
    return (kept[:space] if len(kept) - space <= _WORD and space > 0 else kept) + _CUT if cells > 0 else ""


def _tail(text: str, cells: int) -> str:
    if cell_len(text) <= cells:
        return text
    kept = text[-max(1, cells - 1) :]
    while kept and cell_len(kept) >= cells:
        kept = kept[1:]
    space = kept.find(" ")
    return _CUT + (kept[space + 1 :] if 0 <= space <= _WORD else kept) if cells > 0 else ""
