"""Which sentences of a translation stand for which of its source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tqcheck.alignment.anchors import anchors_of, plain
from tqcheck.alignment.beads import Bead, Cell, Side, expected, likeliest
from tqcheck.text import Document, Pair, Span, hull

_GAPS, _GAPS_IN_FILES = 0.015, 0.001
_EXPECTED = {("ar", "en"): 1.2}


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of the source and those that translate them; one of the two may be missing.

    Args:
        source: where they stand in the source; None for an addition.
        target: where they stand in the text; None for an omission.
        confidence: how likely just this pairing is among all, 0 to 1.
    """

    source: Span | None
    target: Span | None
    confidence: float

    @property
    def paired(self) -> bool:
        """Whether neither side is missing."""
        return self.source is not None and self.target is not None


@dataclass(frozen=True, slots=True)
class Alignment:
    """A source and its translation, side by side.

    Args:
        source: the source, parsed.
        links: in order.
        ratio: code points of the text for each of the source, as the text itself and its languages let expect.
    """

    source: Document
    links: tuple[Link, ...]
    ratio: float


@lru_cache(maxsize=2)
def aligned(document: Document) -> Alignment:
    """The alignment of a document with its source; one without a source has nothing to align.

    Args:
        document: the translation.
    """
    source = Document(document.id, document.source or "", Pair(target=document.pair.source), maskers=document.maskers)
    languages = (document.pair.source, document.pair.target)
    sides = (_side(source, languages[0]), _side(document, languages[1]))
    ratio = expected(*sides, _EXPECTED.get(languages, 1.0))
    found = _found(sides, list(_blocks(source, document)), ratio)
    return Alignment(
        source,
        tuple(
            Link(_hull(source, bead.originals), _hull(document, bead.translations), bead.confidence) for bead in found
        ),
        ratio,
    )


def _found(sides: tuple[Side, Side], blocks: Sequence[Cell], ratio: float) -> Iterator[Bead]:
    """The likeliest beads, none of which reaches over the end of a block."""
    start = (0, 0)
    for end in blocks:
        original, translation = (side.part(*ends) for side, *ends in zip(sides, start, end, strict=True))
        for bead in likeliest(original, translation, ratio, _GAPS_IN_FILES if len(blocks) > 1 else _GAPS):
            yield bead.shift(start)
        start = end


def _blocks(source: Document, document: Document) -> Iterator[Cell]:
    """How many sentences of source and translation stand before the end of each block that is known to be the same."""
    ends = [_block_ends(side) for side in (source, document)]
    if not document.parallel or len(ends[0]) != len(ends[1]):
        ends = [[len(source.sentences)], [len(document.sentences)]]
    return zip(*ends, strict=True)


def _block_ends(document: Document) -> list[int]:
    starts = [sentence.span.start for sentence in document.sentences]
    blanks = (found.start() for found in re.finditer("\n\n", document.text))
    return [*(bisect_left(starts, blank) for blank in blanks), len(starts)]


def _side(document: Document, language: str) -> Side:
    texts = [plain(sentence.span.of(document.text), language) for sentence in document.sentences]
    return Side([len(text) for text in texts], [anchors_of(text, language) for text in texts])


def _hull(document: Document, group: tuple[int, int]) -> Span | None:
    sentences = document.sentences[group[0] : group[1]]
    return hull(sentence.span for sentence in sentences) if sentences else None
