"""Stretches of raw text, in code points."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

LINE_END = r"\r\n|\r|\n"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of code points of one text.

    Args:
        start: first code point.
        end: one past the last code point.

    Raises:
        ValueError: the stretch is negative or ends before it starts.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The text this span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point; an empty span is shared by what stands strictly around it."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same stretch, moved by a number of code points."""
        return Span(self.start + by, self.end + by)

    def strip(self, text: str) -> Span:
        """The span without the white space at its two ends."""
        inner = self.of(text)
        left = len(inner) - len(inner.lstrip())
        return Span(self.start + left, max(self.start + left, self.end - (len(inner) - len(inner.rstrip()))))


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that contains all the given ones.

    Raises:
        ValueError: no span is given.
    """
    all_spans = list(spans)
    return Span(min(span.start for span in all_spans), max(span.end for span in all_spans))


@lru_cache(maxsize=8)
def line_starts(text: str, end: str = LINE_END) -> tuple[int, ...]:
    """Where each line of a text begins; the first after a byte order mark.

    Args:
        text: raw text.
        end: a regular expression for the end of a line.
    """
    return (int(text.startswith("\ufeff")), *(found.end() for found in re.finditer(end, text)))


class Stretches:
    """Many spans, asked in less time than it takes to look at each.

    Args:
        spans: in any order; they may overlap.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._ends = list(accumulate((span.end for span in ordered), max))

    def end_before(self, offset: int) -> int:
        """The last end of those that start before a code point; -1 where none does."""
        number = bisect_left(self._starts, offset)
        return self._ends[number - 1] if number else -1

    def touch(self, span: Span) -> bool:
        """Whether any of them shares a code point with a span, or stands right at its edge."""
        return self.end_before(span.end + 1) >= span.start

    def hold(self, span: Span) -> bool:
        """Whether any of them contains a span and is longer."""
        return self.end_before(span.start) >= span.end or self.end_before(span.start + 1) > span.end
