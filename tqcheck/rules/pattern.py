"""Rules that are one regular expression."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable, Iterator
from functools import cache
from typing import ClassVar

from tqcheck.findings import Edit, Finding
from tqcheck.rules.literals import required_words
from tqcheck.rules.rule import Rule
from tqcheck.text import Document, Kind, Span


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, spaced and compiled."""
    return re.compile(spaced(expression), flags)


def spaced(expression: str) -> str:
    """The expression, in which a space stands for any white space and ``" ?"`` for any or none."""
    return expression.replace(" ?", r"\s*").replace(" ", r"\s+")


class Pattern(Rule):
    """An expression searched in the prose of each paragraph.

    The group ``mark``, where there is one, is what is flagged and replaced; otherwise the whole match.

    Attributes:
        pattern: regular expression; a space stands for any white space.
        flags: flags of the expression.
        kinds: paragraphs to look at.
    """

    pattern: ClassVar[str]
    flags: ClassVar[int] = 0
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.PROSE, Kind.ITEM, Kind.HEADING)

    def find(self, document: Document) -> Iterator[Finding]:
        """Every accepted match."""
        for paragraph in document.paragraphs_with(self.anchors, *required_words(spaced(self.pattern), self.flags)):
            if paragraph.kind not in self.kinds:
                continue
            expression = compiled(self.pattern, self.flags)
            for match in expression.finditer(document.prose, paragraph.span.start, paragraph.span.end):
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
