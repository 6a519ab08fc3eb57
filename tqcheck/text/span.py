"""Stretches of raw text, in code points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


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
