"""How well a whole text reads."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from tqcheck.findings.report import DocumentFluency, SentenceFluency
from tqcheck.languages.frequency import rarity
from tqcheck.lm.card import Quantiles
from tqcheck.lm.protocol import Fluency, Reading
from tqcheck.settings import Context
from tqcheck.text import Document, Kind, Span

_LONGEST = {Context.SENTENCE: 0, Context.PARAGRAPH: 1200, Context.DOCUMENT: 3000}
_STRETCH_WORDS = 4


def windows(document: Document, context: Context = Context.PARAGRAPH) -> list[tuple[Span, tuple[Span, ...]]]:
    """What is read, and which sentences each reading scores.

    By paragraph, a window is one paragraph with the sentence before it, so that no edit elsewhere changes a sentence's
    score; a paragraph over 1,200 code points is cut between sentences, each part again with the sentence before it. By
    document it is the same with 3,000 code points and no regard to paragraphs.
    """
    cut: list[tuple[Span, tuple[Span, ...]]] = []
    scored: list[Span] = []
    first = 0
    prose = [s for s in document.sentences if document.paragraphs[s.paragraph].kind is not Kind.HEADING]
    for number, sentence in enumerate(prose):
        scored.append(sentence.span)
        following = prose[number + 1 : number + 2]
        crossed = context is not Context.DOCUMENT and any(s.paragraph != sentence.paragraph for s in following)
        if not following or crossed or sentence.span.end - scored[0].start > _LONGEST[context]:
            alone = not first or context is Context.SENTENCE
            start = scored[0].start if alone else prose[first - 1].span.start
            cut.append((Span(start, sentence.span.end), tuple(scored)))
            scored, first = [], number + 1
    return cut


def fluency(
    documents: Sequence[Document],
    model: Fluency,
    reference: Quantiles | None = None,
    context: Context = Context.PARAGRAPH,
) -> list[DocumentFluency | None]:
    """Read every document in full.

    Args:
        documents: what to read.
        model: the reader.
        reference: fluency of native texts; without it there is no percentile.
        context: what a sentence is read after.

    Returns:
        One result a document, None for one without a sentence of prose.
    """
    cuts = [windows(document, context) for document in documents]
    texts = [span.of(document.text) for document, cut in zip(documents, cuts, strict=True) for span, _ in cut]
    starts = [scored[0].start - window.start for cut in cuts for window, scored in cut]
    readings = iter(model.read(texts, starts))
    return [_document(document, cut, readings, reference) for document, cut in zip(documents, cuts, strict=True)]


def _document(
    document: Document,
    cut: Sequence[tuple[Span, tuple[Span, ...]]],
    readings: Iterator[Reading],
    reference: Quantiles | None,
) -> DocumentFluency | None:
    sentences, nats, tokens = [], 0.0, 0
    for (window, scored), reading in zip(cut, readings, strict=False):
        for span in scored:
            local = span.shift(-window.start)
            nats -= reading.total(local)
            tokens += reading.tokens(local)
            sentences.append(_sentence(document, span, reading, window.start))
    if not sentences:
        return None
    bits = nats / math.log(2) / sum(len(sentence.span) for sentence in sentences)
    parts = [(sentence.slor, len(sentence.words)) for sentence in sentences if sentence.slor is not None]
    slor = sum(part * words for part, words in parts) / sum(words for _, words in parts) if parts else None
    percentile = reference.percentile(slor) if reference and slor is not None else None
    return DocumentFluency(bits, nats / max(1, tokens), slor, percentile, tuple(sentences))


def _sentence(document: Document, span: Span, reading: Reading, offset: int) -> SentenceFluency:
    local = span.shift(-offset)
    total = -reading.total(local)
    words = [word for word in document.words if span.contains(word)]
    stretches = [
        Span(words[i].start, words[min(i + _STRETCH_WORDS, len(words)) - 1].end)
        for i in range(max(1, len(words) - _STRETCH_WORDS + 1))
        if words
    ]
    worst = min(stretches, key=lambda s: reading.total(s.shift(-offset)), default=span)
    surprise = tuple(
        (word, -reading.total(Span(max(0, word.start - offset - 1), word.end - offset)) / math.log(2)) for word in words
    )
    rarities = [rarity(word.of(document.text), document.pair.target) for word in words]
    known = [nats for nats in rarities if nats is not None]
    return SentenceFluency(
        span,
        total / math.log(2) / len(span),
        total / max(1, reading.tokens(local)),
        (sum(known) - total) / len(words) if words and len(known) == len(words) else None,
        worst,
        surprise,
    )
