"""Whole lines that do not belong to a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from tqcheck.rules import Document, Edit, Finding, Rule, Severity, Span, compiled

_LONGEST = 220


class StrayLine(Rule):
    """A rule on paragraphs that are nothing but page furniture.

    Attributes:
        line: an expression for the whole paragraph; case does not count.
    """

    category = "boilerplate"
    severity = Severity.MAJOR
    line: ClassVar[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """Whole lines of page furniture."""
        line = compiled(rf"(?:{self.line})\Z", re.IGNORECASE)
        end = 0
        for paragraph in document.paragraphs:
            if len(paragraph.span) <= _LONGEST and line.match(paragraph.span.of(document.prose)):
                yield self.finding(paragraph.span, [Edit(Span(end, paragraph.span.end), "")])
            end = paragraph.span.end
