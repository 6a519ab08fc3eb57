"""Sentences of one side that the other does not have."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.alignment.anchors import plain, shared
from tqcheck.rules.beside import Passage
from tqcheck.text import Span

_SLACK = 0.8
_FOREIGN, _UNLIKE, _ALIKE = 0.15, 0.25, 0.4


def unmatched(passage: Passage, *, added: bool) -> Iterator[Span]:
    """Sentences of a passage that the other side does not have, by what they say; where they say too little, by length.

    Args:
        passage: a gap, or several sentences beside one passage of the other side.
        added: of the translation rather than of the source.
    """
    links, link, pair = passage.alignment.links, passage.link, passage.document.pair
    sides = ((passage.document, pair.target), (passage.alignment.source, pair.source))
    (document, language), (other, its) = sides if added else sides[::-1]
    side = link.target if added else link.source
    first, last = passage.gap
    if side is None or (not link.paired and len({near.source is None for near in links[first:last]}) > 1):
        return
    sentences = [sentence.span for sentence in document.sentences if sentence.span.overlaps(side)]
    around = (link,) if link.paired else links[max(0, first - 1) : last + 1]
    spans = [near.source if added else near.target for near in around]
    others = [(plain(span.of(other.prose), its), its) for span in spans if span]
    for sentence in sentences:
        share = shared(plain(sentence.of(document.prose), language), language, others)
        if link.paired:
            longer = passage.ratio(passage.number, passage.number + 1) > 1
            lost = len(sentences) > 1 and longer is added and share is not None and share < _FOREIGN
        else:
            lost = not _absorbed(passage) if share is None or _UNLIKE <= share < _ALIKE else share < _UNLIKE
        if lost:
            yield sentence


def _absorbed(passage: Passage) -> bool:
    """Whether a neighbouring passage is of a length that lets it hold what stands in a gap."""
    first, last = passage.gap
    around = ((max(0, first - 1), last), (first, last + 1))
    return any(_SLACK <= passage.ratio(start, end) <= 1 / _SLACK for start, end in around)
