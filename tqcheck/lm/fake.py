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

    def read(self, texts: Sequence[str]) -> list[Reading]:
        """Read every text by the table of phrases.

        Args:
            texts: what to read.
        """
        return [self._reading(text) for text in texts]

    def _reading(self, text: str) -> Reading:
        said = [
            (match.end(), nats)
            for phrase, nats in self.phrases.items()
            for match in re.finditer(re.escape(phrase), text)
        ]
        pieces = [match.span() for match in _PIECE.finditer(text)]
        return Reading(
            ends=tuple(end for _, end in pieces),
            logprobs=tuple(
                self.per_token + sum(nats for at, nats in said if start < at <= end) for start, end in pieces
            ),
        )
