"""Places between two sentences, as the rules on splits see them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqcheck.rules import Document, Kind, Span, compiled
from tqcheck.text.structure import Boundary

_LAST_WORD = r"[\w’'%-]+\Z"


@dataclass(frozen=True)
class Cut:
    """A full stop between two sentences of one paragraph.

    Args:
        boundary: the stop and what follows.
        before: last word of the first sentence.
        start: where that word begins.
        sentence: the second sentence.
    """

    boundary: Boundary
    before: str
    start: int
    sentence: str

    def span(self, length: int) -> Span:
        """From the last word of the first sentence into the second, so many code points deep."""
        return Span(self.start, self.boundary.next + length)

    def joined(self, opener: str, joints: Iterable[str]) -> list[str]:
        """The two sides written as one, the opener small, with each joint in turn."""
        return [f"{self.before}{joint}{lowered(opener)}" for joint in joints]


@lru_cache(maxsize=2)
def cuts(document: Document) -> tuple[Cut, ...]:
    """Every plain full stop in running prose with a word before it and a capital after it."""
    return tuple(_cuts(document))


def _cuts(document: Document) -> Iterator[Cut]:
    for boundary in document.boundaries:
        if boundary.suspicious or boundary.stop.of(document.prose) != ".":
            continue
        if document.paragraphs[boundary.paragraph].kind is not Kind.PROSE:
            continue
        before = compiled(_LAST_WORD).search(document.prose, max(0, boundary.stop.start - 40), boundary.stop.start)
        if before:
            sentence = document.sentences[document.sentence_at(boundary.next)].span.of(document.prose)
            yield Cut(boundary, before.group(), before.start(), sentence)


def lowered(words: str) -> str:
    """With a small first letter, save where the first word has capitals throughout or is "I"."""
    first = re.match(r"\w+", words)
    return words if first and (first.group() == "I" or first.group()[1:].isupper()) else words[:1].lower() + words[1:]
