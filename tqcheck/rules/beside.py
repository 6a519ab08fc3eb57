"""Rules that hold a translation against its source."""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tqcheck.alignment import Alignment, Link, aligned
from tqcheck.alignment.anchors import plain
from tqcheck.findings import Finding
from tqcheck.rules.rule import Rule
from tqcheck.text import Document, Span, hull

_SLACK = 0.8


@dataclass(frozen=True)
class Passage:
    """Sentences of a translation beside those they translate.

    Args:
        document: the translation.
        alignment: all of it.
        number: which link.
    """

    document: Document
    alignment: Alignment
    number: int

    @property
    def link(self) -> Link:
        """The link."""
        return self.alignment.links[self.number]

    @property
    def target(self) -> str:
        """The translation; nothing where there is none."""
        return self.link.target.of(self.document.prose) if self.link.target else ""

    def source(self, around: int = 0) -> str:
        """The original in plain writing, with what stands before it outside any sentence.

        Args:
            around: how many links before and after it to add.
        """
        source = self.alignment.source
        spans = [link.source for link in self.alignment.links]
        return plain(self._around(spans, around).of(source.prose), self.document.pair.source)

    def targets(self, around: int = 0) -> str:
        """The translation with that of its neighbours; argument as ``source``."""
        return self._around([link.target for link in self.alignment.links], around).of(self.document.prose)

    def _around(self, spans: Sequence[Span | None], around: int) -> Span:
        """From the end of what stands before some links to the end of the last of them, markers of lists included."""
        first, last = max(0, self.number - around), self.number + around + 1
        start = max((span.end for span in spans[:first] if span), default=0)
        return Span(start, max((span.end for span in spans[first:last] if span), default=start))

    @property
    def absorbed(self) -> bool:
        """Whether a neighbouring passage is of a length that lets it hold what is missing here."""
        own, links = self.link, self.alignment.links
        for near in (*links[max(0, self.number - 1) : self.number], *links[self.number + 1 : self.number + 2]):
            if near.source and near.target:
                source = sum(len(span) for span in (near.source, own.source) if span)
                target = sum(len(span) for span in (near.target, own.target) if span)
                if _SLACK <= target / source / self.alignment.ratio <= 1 / _SLACK:
                    return True
        return False

    def span(self, inside: Span) -> Span:
        """A stretch of ``target`` as a stretch of the document."""
        return inside.shift(self.link.target.start if self.link.target else 0)

    def first_word(self) -> Span:
        """Where the translation begins, for what is missing somewhere in it."""
        start = Span(self.link.target.start, self.link.target.start) if self.link.target else Span(0, 0)
        words = self.document.words
        first = bisect_left(words, start)
        return words[first] if first < len(words) else start

    def first_words(self, count: int) -> Span:
        """Its first few words."""
        words = self.document.words
        first = bisect_left(words, self.first_word())
        return hull(words[first : first + count]) if first < len(words) else self.first_word()


def passages(document: Document, sure: float) -> Iterator[Passage]:
    """The passages of a text that are surely aligned; none without a source.

    Args:
        document: the translation.
        sure: confidence below which an alignment is not relied upon.
    """
    if document.source:
        alignment = aligned(document)
        for number, link in enumerate(alignment.links):
            if link.confidence >= sure:
                yield Passage(document, alignment, number)


class Beside(Rule):
    """A rule that sees each passage beside its source; without a source it costs nothing.

    Attributes:
        sure: confidence below which an alignment is not relied upon.
    """

    sure = 0.5

    def find(self, document: Document) -> Iterator[Finding]:
        """What differs in the passages that are surely aligned."""
        for passage in passages(document, self.sure):
            yield from self.compare(passage)

    @abstractmethod
    def compare(self, passage: Passage) -> Iterator[Finding]:
        """What differs in one passage."""
