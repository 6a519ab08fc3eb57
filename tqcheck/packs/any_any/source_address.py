from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.alignment import aligned
from tqcheck.rules import Document, Finding, Message, Rule, Severity, Span
from tqcheck.rules.beside import Passage
from tqcheck.text.masks import addresses


class SourceAddress(Rule):
    """A web address, e-mail address or handle that differs from the source, or is missing.

    Cause: a machine spells out, translates or drops what it should copy.
    Repair: the address of the source, letter by letter.
    Native writing: the same.
    """

    message = "The source has no such address."
    category = "name"
    severity = Severity.MAJOR
    examples = """
        راسلونا على desk@qalat.example كل يوم. ||| Write to us at {desk@qalaat.example => desk@qalat.example} any day.
        الموقع www.qalat.example مفتوح. ||| {The} site is open.
        تابعوا @qalat_news كل مساء. ||| Follow {@qalaat_news => @qalat_news} every evening.
        راسلونا على desk@qalat.example كل يوم. ||| Write to us at desk@qalat.example any day.
        الموقع www.qalat.example مفتوح. ||| The site is open: https://www.qalat.example
        Write to us at desk@qalat.example any day.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Addresses of one side that the other has not."""
        if not document.source or not (any(addresses(document.source)) or any(addresses(document.text))):
            return
        known = {_bare(span.of(document.source)): span for span in _spelled(document.source)}
        given = {_bare(span.of(document.text)) for span in _spelled(document.text)}
        lost = {name: span for name, span in known.items() if name not in given}
        odd = [span for span in _spelled(document.text) if _bare(span.of(document.text)) not in known]
        for span in odd:
            alone = len(odd) == len(lost) == 1
            yield self.finding(span, [span.of(document.source) for span in lost.values()] if alone else ())
        if not odd:
            yield from (self._missing(document, span) for span in lost.values())

    def _missing(self, document: Document, lost: Span) -> Finding:
        alignment = aligned(document)
        ends = [link.source.end if link.source else 0 for link in alignment.links]
        number = next((number for number, end in enumerate(ends) if end >= lost.end), len(ends) - 1)
        told = lost.of(document.source or "")
        place = Passage(document, alignment, number).first_word()
        message = Message("The source has an address that is missing here: {address}.", address=told)
        return replace(self.finding(place), message=message)


def _spelled(text: str) -> Iterator[Span]:
    """Addresses in plain letters; a run of percent-encoded ones is residue of another kind."""
    for span in addresses(text):
        if "%" not in span.of(text) and text[span.start] != "-":
            yield span


def _bare(address: str) -> str:
    return address.casefold().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
