"""A document cut into what is asked about at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tqcheck.alignment import aligned
from tqcheck.text import Document, Pair, Span, hull

_LONGEST = 2500
_NEIGHBOUR = 400
_ORIGINAL = 2500


@dataclass(frozen=True, slots=True)
class Question:
    """One paragraph and what it takes to understand it.

    Args:
        paragraph: the raw text in question.
        before: end of the paragraph before.
        after: beginning of the paragraph after.
        source: what it was translated from, as far as that can be told.
        pair: source and target language.
    """

    paragraph: str
    before: str
    after: str
    source: str
    pair: Pair


def questions(document: Document) -> Iterator[tuple[Span, Question]]:
    """Every paragraph of two words or more, with its place; one longer than 2,500 code points is cut between sentences.

    Args:
        document: the text.
    """
    blocks = list(_blocks(document))
    originals = list(_originals(document, blocks)) if document.source else [""] * len(blocks)
    for number, block in enumerate(blocks):
        paragraph = block.of(document.text)
        if len(paragraph.split()) > 1:
            before = blocks[number - 1].of(document.text) if number else ""
            after = blocks[number + 1].of(document.text) if number + 1 < len(blocks) else ""
            yield (
                block,
                Question(paragraph, before[-_NEIGHBOUR:], after[:_NEIGHBOUR], originals[number], document.pair),
            )


def _blocks(document: Document) -> Iterator[Span]:
    sentences = iter(document.sentences)
    sentence = next(sentences, None)
    for number, paragraph in enumerate(document.paragraphs):
        start, end = paragraph.span.start, paragraph.span.end
        while sentence and sentence.paragraph == number:
            if sentence.span.end - start > _LONGEST and sentence.span.start > start:
                yield Span(start, sentence.span.start).strip(document.text)
                start = sentence.span.start
            sentence = next(sentences, None)
        yield Span(start, end)


def _originals(document: Document, blocks: Sequence[Span]) -> Iterator[str]:
    """For each block the sentences of the source that it is aligned with."""
    alignment = aligned(document)
    pairs = [(link.target, link.source) for link in alignment.links if link.target and link.source]
    for block in blocks:
        found = [source for target, source in pairs if target.overlaps(block)]
        yield hull(found).of(alignment.source.text)[:_ORIGINAL] if found else ""
