"""Parts that the tables of calques share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.rules import Document, Finding, Phrases


class DomainPhrases(Phrases):
    """A table of phrases that are wrong only where the whole text treats of one field.

    Attributes:
        domain: lower-case words of the field.
        least: how many different ones the text must hold.
    """

    domain: ClassVar[tuple[str, ...]]
    least: ClassVar[int] = 3

    def find(self, document: Document) -> Iterator[Finding]:
        """Every phrase of the table, if the text treats of the field."""
        if sum(bool(document.paragraphs_with((word,))) for word in self.domain) >= self.least:
            yield from super().find(document)
