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
    def gap(self) -> tuple[int, int]:
        """From which link to which nothing is paired around this one."""
        links = self.alignment.links
        first = last = self.number
        while first and not links[first - 1].paired:
            first -= 1
        while last < len(links) and not links[last].paired:
            last += 1
        return first, last

    def ratio(self, first: int, last: int) -> float:
        """How long the translation in some links is by what their sources let expect; 0 where nothing stands on a side."""
        links = self.alignment.links[first:last]
        source = sum(len(link.source) for link in links if link.source)
        return sum(len(link.target) for link in links if link.target) / source / self.alignment.ratio if source else 0.0

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
        return self.words(self.link.target or Span(0, 0), count)

    def words(self, span: Span, count: int) -> Span:
        """The first few words of a stretch of the document."""
        words = self.document.words
        first = bisect_left(words, Span(span.start, span.start))
        return hull(words[first : first + count]) if first < len(words) else span


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
        gaps: whether it sees sentences too that nothing is beside.
    """

    sure = 0.5
    gaps = False

    def find(self, document: Document) -> Iterator[Finding]:
        """What differs in the passages that are surely aligned."""
        for passage in passages(document, self.sure):
            if self.gaps or passage.link.paired:
                yield from self.compare(passage)

    @abstractmethod
    def compare(self, passage: Passage) -> Iterator[Finding]:
        """What differs in one passage."""
