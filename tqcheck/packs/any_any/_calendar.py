"""Months and weekdays, for the packs of languages that write them small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.rules import Document, Finding, Rule, Safety, Span, compiled


class CapitalInCalendar(Rule):
    """A rule on months after the number of a day and weekdays after an article, written with a capital.

    Attributes:
        months: in small letters.
        weekdays: in small letters.
        articles: an expression for what stands before a weekday.
    """

    category = "orthography"
    safety = Safety.SAFE
    months: ClassVar[list[str]]
    weekdays: ClassVar[list[str]]
    articles: ClassVar[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """Each of them, to be written small."""
        month, weekday = ("|".join(map(str.capitalize, names)) for names in (self.months, self.weekdays))
        days = rf"\b(?:\d{{1,2}}|1er) (?:de )?(?P<month>{month})\b"
        pattern = rf"{days}|\b(?:{self.articles}) (?P<weekday>{weekday})\b(?! [A-Z])"
        for match in compiled(pattern).finditer(document.prose):
            group = match.lastgroup or ""
            yield self.finding(Span(*match.span(group)), [match[group].lower()])


class EnglishOrder(Rule):
    """A rule on dates with the month before the day.

    Attributes:
        months: in small letters.
        order: the date as the language writes it, with day, month and year to be filled in.
    """

    category = "date-number"
    months: ClassVar[list[str]]
    order: ClassVar[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """Each of them, in the order of the language."""
        month = "|".join(self.months)
        pattern = rf"(?i:\b(?P<month>{month})) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"
        for match in compiled(pattern).finditer(document.prose):
            text = self.order.format(day=int(match["day"]), month=match["month"].lower(), year=match["year"])
            yield self.finding(Span(*match.span()), [text])
