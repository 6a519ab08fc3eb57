"""Openers of sentences that only pass the word on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.rules import Document, Edit, Finding, Phrases, Span, compiled


class Openers(Phrases):
    """A table of openers, to be dropped where a sentence begins with them; an apostrophe after one goes too."""

    def find(self, document: Document) -> Iterator[Finding]:
        """Every opener of the table at the beginning of a sentence."""
        for entry, match in self._matches(document):
            start, end = match.span("mark")
            rest = compiled(r"['’]?\s*(?=\S)").match(document.prose, end)
            if rest and document.begins_sentence(start):
                fix = without_opener(document, Span(start, rest.end()))
                yield replace(self.finding(Span(start, end), [fix], entry.form, entry.gate), message=self.told(entry))


def without_opener(document: Document, opener: Span) -> Edit:
    """Takes away the opening words of a sentence and gives the next word its capital.

    Args:
        document: where it stands.
        opener: the words and the white space after them.
    """
    first = document.text[opener.end : opener.end + 1]
    if first.islower():
        return Edit(Span(opener.start, opener.end + 1), first.upper())
    return Edit(opener, "")
