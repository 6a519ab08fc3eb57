"""An article cut into the pieces of a page: what is flagged, what an edit replaces, what each word costs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tqcheck.findings import Finding
from tqcheck.findings.report import SentenceFluency
from tqcheck.reports.places import Places
from tqcheck.text import Span
from tqcheck.text.masks import MASK, SHOWN_MASK
from tqcheck.text.visible import visible

_HEAT = (8, 12, 16, 20)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is shown, struck out or coloured as one.

    Args:
        text: as it is shown.
        start: its first UTF-16 unit in the raw text.
        end: one past its last.
        bits: surprise of the word it belongs to; 0 where it is not known.
        sentence: number of the sentence of which it is the first piece.
    """

    text: str
    start: int
    end: int
    bits: float = 0
    sentence: int | None = None

    @property
    def heat(self) -> int:
        """How surprising, from 0 to 4."""
        return bisect_right(_HEAT, self.bits)


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces next to each other that one finding flags, or none does.

    Args:
        finding: number of the finding.
        pieces: in order.
    """

    finding: int | None
    pieces: tuple[Piece, ...]


def shown(text: str) -> str:
    """A text as a page shows it: line ends and tabs as they are, what else is not seen made visible."""
    seen = re.sub(r"[^\n\t]+", lambda part: visible(part[0]), re.sub(r"\r\n?", "\n", text))
    return seen.replace(MASK, SHOWN_MASK)


def groups(
    text: str, findings: Sequence[Finding], sentences: Sequence[SentenceFluency], places: Places
) -> Iterator[Group]:
    """The whole text in order; where findings overlap, the first keeps what they share.

    Args:
        text: raw text.
        findings: in order of place.
        sentences: with the surprise of their words, as far as a model read them.
        places: places in the text.
    """
    edges = sorted(_edges(findings, sentences))
    words = {word.start: (word, bits) for sentence in sentences for word, bits in sentence.words}
    starts = sorted(words)
    first = {sentence.span.start: number for number, sentence in enumerate(sentences)}

    def piece(start: int, end: int) -> Piece:
        nearest = bisect_right(starts, start) - 1
        word, bits = words[starts[nearest]] if nearest >= 0 else (Span(0, 0), 0.0)
        raw = text[start:end].removeprefix("\ufeff") if not start else text[start:end]
        surprise = bits if start < word.end else 0
        return Piece(shown(raw), places.utf16(start), places.utf16(end), surprise, first.get(start))

    def group(number: int | None, span: Span) -> Group:
        inner = edges[bisect_right(edges, span.start) : bisect_left(edges, span.end)]
        cuts = [span.start, *inner, span.end]
        return Group(number, tuple(piece(start, end) for start, end in pairwise(cuts)))

    done = 0
    for number, finding in enumerate(findings):
        start, end = max(done, finding.span.start), max(done, finding.span.end)
        if done < start:
            yield group(None, Span(done, start))
        yield group(number, Span(start, end))
        done = end
    if done < len(text):
        yield group(None, Span(done, len(text)))


def _edges(findings: Iterable[Finding], sentences: Iterable[SentenceFluency]) -> set[int]:
    spans = [edit.span for finding in findings for fix in finding.fixes for edit in fix.edits]
    for sentence in sentences:
        spans += [sentence.span, *(word for word, _ in sentence.words)]
    return {edge for span in spans for edge in (span.start, span.end)}
