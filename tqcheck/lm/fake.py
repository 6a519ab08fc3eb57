"""A model that says what it is told to, for tests."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tqcheck.lm.protocol import Reading

_PIECE = re.compile(r"\s*(?:\w+|[^\w\s])|\s+")


@dataclass(frozen=True)
class FakeModel:
    """A deterministic model: a word or a mark costs the same everywhere, save where a given phrase ends.

    Args:
        phrases: phrase -> nats added to the token it ends in, once an occurrence; below zero for what reads badly.
        per_token: log-probability of every token, in nats.
        name: as it stands in a report's signature.
    """

    phrases: Mapping[str, float] = field(default_factory=dict)
    per_token: float = -5.0
    name: str = "fake"

    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text by the table of phrases.

        Args:
            texts: what to read.
            starts: for each text the code point its reading is wanted from.
        """
        return [self._reading(text, start) for text, start in zip(texts, starts or [0] * len(texts), strict=True)]

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        """How much likelier the other texts of each group are than its first, in nats.

        Args:
            groups: an original and its rewritings, one or more texts a group.
        """
        totals = [[reading.total() for reading in self.read(group)] for group in groups]
        return [[total - original for total in rewritten] for original, *rewritten in totals]

    def _reading(self, text: str, start: int) -> Reading:
        said = [
            (match.end(), nats)
            for phrase, nats in self.phrases.items()
            for match in re.finditer(re.escape(phrase), text)
        ]
        pieces = [match.span() for match in _PIECE.finditer(text)]
        return Reading(
            ends=tuple(end for _, end in pieces),
            logprobs=tuple(
                self.per_token + sum(nats for at, nats in said if first < at <= end) if end > start else 0.0
                for first, end in pieces
            ),
        )
