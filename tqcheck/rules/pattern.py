"""Rules that are one regular expression."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import ClassVar

from tqcheck.findings import Edit, Finding
from tqcheck.rules.rule import Rule
from tqcheck.rules.words import words_of
from tqcheck.text import Document, Kind, Paragraph, Span


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, spaced and compiled."""
    return re.compile(spaced(expression), flags)


@cache
def spaced(expression: str) -> str:
    """The expression, in which a space stands for any white space and ``" ?"`` for any or none."""
    return expression.replace(" ?", r"\s*").replace(" ", r"\s+")


def matches(
    document: Document,
    pattern: str,
    flags: int,
    kinds: Collection[Kind],
    *,
    anchors: Collection[str] = (),
    sign: str = "",
) -> Iterator[re.Match[str]]:
    """Every match inside a paragraph, looked for only where the words of the expression stand.

    Args:
        document: the text.
        pattern: a regular expression; a space stands for any white space.
        flags: its flags.
        kinds: paragraphs to look at.
        anchors: lower-case words one of which stands in each of them; none: any paragraph.
        sign: an expression that stands in each of them; none: any paragraph.
    """
    words = words_of(spaced(pattern), flags)
    paragraphs = [
        paragraph
        for paragraph in document.paragraphs_with(anchors, *words.required)
        if paragraph.kind in kinds
        and (not sign or compiled(sign).search(document.prose, paragraph.span.start, paragraph.span.end))
    ]
    return matches_in(paragraphs, document, pattern, flags, words.openings)


def matches_in(
    paragraphs: Iterable[Paragraph], document: Document, pattern: str, flags: int, openings: Collection[str] | None
) -> Iterator[re.Match[str]]:
    """Every match inside some paragraphs.

    Args:
        paragraphs: where to look.
        document: the text they belong to.
        pattern: a regular expression; a space stands for any white space.
        flags: its flags.
        openings: words and marks one of which every match begins with; None where that cannot be told.
    """
    if openings is None:
        for paragraph in paragraphs:
            yield from compiled(pattern, flags).finditer(document.prose, paragraph.span.start, paragraph.span.end)
        return
    for paragraph, places in document.places_in(paragraphs, openings):
        start, end = paragraph.span.start, paragraph.span.end
        for place in places:
            if place >= start and (match := compiled(pattern, flags).match(document.prose, place, end)):
                yield match
                start = match.end()


class Pattern(Rule):
    """An expression searched in the prose of each paragraph.

    The group ``mark``, where there is one, is what is flagged and replaced; otherwise the whole match.

    Attributes:
        pattern: regular expression; a space stands for any white space.
        flags: flags of the expression.
        kinds: paragraphs to look at.
        sign: a shorter expression, quickly found, that stands in or beside every match; none where it is empty.
    """

    pattern: ClassVar[str]
    flags: ClassVar[int] = 0
    sign: ClassVar[str] = ""
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.PROSE, Kind.ITEM, Kind.HEADING)

    def find(self, document: Document) -> Iterator[Finding]:
        """Every accepted match."""
        for match in matches(document, self.pattern, self.flags, self.kinds, anchors=self.anchors, sign=self.sign):
            if self.accept(match, document):
                yield self.finding(marked(match), self.suggest(match, document))

    @abstractmethod
    def suggest(self, match: re.Match[str], document: Document) -> Iterable[str | Edit | tuple[Edit, ...]]:
        """Replacements for what is marked, best first."""

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Whether a match is a finding; overridden where an expression alone cannot tell."""
        return True


def marked(match: re.Match[str]) -> Span:
    """The group ``mark`` of a match, or all of it."""
    named = "mark" in match.re.groupindex and match["mark"] is not None
    return Span(*match.span("mark" if named else 0))
