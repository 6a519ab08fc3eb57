"""The one question the program asks a language model: how likely is this text?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from tqcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """Log-probabilities of one text, token by token.

    Args:
        ends: the code point at which each token ends; a token starts where the one before ended, the first at 0.
        logprobs: natural logarithm of each token's probability given all before it, in nats.
    """

    ends: tuple[int, ...]
    logprobs: tuple[float, ...]

    def total(self, span: Span | None = None) -> float:
        """Sum of log-probabilities in nats over a span; a token that straddles an edge counts by its share.

        Args:
            span: code points of the text that was read; all of it when left out.
        """
        if span is None:
            return sum(self.logprobs)
        total, start = 0.0, 0
        for end, logprob in zip(self.ends, self.logprobs, strict=True):
            inside = min(end, span.end) - max(start, span.start)
            if inside > 0:
                total += logprob * inside / (end - start)
            start = end
        return total

    def tokens(self, span: Span) -> int:
        """Number of tokens that end inside the span."""
        return sum(span.start < end <= span.end for end in self.ends)


class Fluency(Protocol):
    """A language model, as far as the rest of the program knows one."""

    @property
    def name(self) -> str:
        """Name and revision, as they stand in a report's signature."""

    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text from its beginning.

        Args:
            texts: what to read; order and company make no difference to a text's reading.
            starts: for each text the code point its reading is wanted from; tokens that end there or before are context
                and count 0 nats. All from 0 when left out.

        Returns:
            One reading a text, in the same order.
        """

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        """How much likelier the other texts of each group are than its first, in nats.

        Args:
            groups: an original and its rewritings, one or more texts a group.

        Returns:
            For each group one gain a rewriting, in the same order.
        """
