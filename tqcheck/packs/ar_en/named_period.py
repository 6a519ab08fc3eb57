from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.en import MONTHS
from tqcheck.packs.ar_en._dates import MONTH, WRITTEN
from tqcheck.packs.ar_en._wording import WEEKDAY
from tqcheck.rules import Document, Finding, Pattern, Span
from tqcheck.rules.pattern import matches

_YEAR = r"(?:19|20)\d\d"

_LEVANT = r"(?:Tis?h?ri?e?e?n|Kanun|Kanoun|Shubat|Shbat|Adhar|Azar|Nisan|Naysan|Ayyar|Ayar|Haziran|Huzayran|Tammuz|Tamouz|Aab|Ab|Aylul|Eylul|Ailoul)(?: (?:al-\w+|I{1,2}|[Tt]he (?:[Ff]irst|[Ss]econd)))?"


class NamedPeriod(Pattern):
    """A year, a month or a day with its kind named before it: "the year 2008", "the month of May", "the day of Friday".

    Cause: "am 2008", "shahr mayu", "yawm al-jumu'a" put the kind before the name.
    Repair: the name or the number alone.
    Native English: "by the year 2050" for a far horizon, "the month of May" in a solemn tone.
    """

    message = "Arabic names the kind before a year, a month or a weekday; English gives the year or the name alone."
    category = "date-number"
    anchors = (
        "year",
        "years",
        "month",
        "day",
        "next",
        "last",
        "coming",
        "this",
        "ad",
        "ce",
        "d",
        "e",
        "world",
        "general",
        "public",
        *(month.casefold() for month in MONTHS),
    )
    pattern = (
        rf"\b(?:(?:[Ii]n|[Ff]or|[Ss]ince|[Uu]ntil|of|[Dd]uring|[Ff]rom|to) (?P<year>(?:the )?years? (?P<number>{_YEAR}))(?: AD| CE)?\b(?![/-]| (?:to|through)\b)"
        rf"|(?:[Ii]n|[Ff]or|of|[Ss]ince) (?P<world>(?:the )?(?:world|general|public) (?P<misread>{_YEAR}))\b(?! [A-Z])"
        rf"|(?P<twin>(?P<double>{MONTH}) ?/ ?(?:(?P=double)|{_LEVANT}))\b"
        rf"|(?P<month>the month of (?P<name>{MONTH}))(?=,? (?:{_YEAR}|last|next))"
        rf"|[Oo]n (?P<day>the day of (?P<weekday>{WEEKDAY}))\b"
        rf"|(?P<next>(?:[Oo]n )?(?:next|last|this|the coming|this coming) (?P<dated>{WEEKDAY}),?) (?={WRITTEN})"
        rf"|(?P<era>(?P<modern>(?:19[5-9]|20[0-4])\d) (?:AD|A\.D\.|CE|C\.E\.))(?![\w.]))"
    )
    examples = """
        She left the college in {the year 2020 => 2020}.
        The award for {the month of May => May} 2023 went to Salma.
        The clinic opened on {the day of Friday => Friday}.
        The match will be {next Tuesday, => on Tuesday,} June 20.
        The census of 11 March {2023 AD => 2023} was the last.
        The cup is held in {the world 2025 => 2025}.
        The war began on 7 {October/Tishreen => October}.
        The city will have a metro by the year 2050.
        The month of May is warm in Aden.
        The walls were built in 969 AD.
        She will be here next Tuesday.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Every match, marked at the words of its own alternative."""
        for match in matches(document, self.pattern, self.flags, self.kinds, anchors=self.anchors):
            name = next(name for name in ("year", "world", "twin", "month", "day", "next", "era") if match[name])
            yield self.finding(Span(*match.span(name)), self.suggest(match, document))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The number or the name alone."""
        if match["next"]:
            return [f"{'On' if document.begins_sentence(match.start()) else 'on'} {match['dated']},"]
        return [
            match["number"]
            or match["misread"]
            or match["double"]
            or match["name"]
            or match["weekday"]
            or match["modern"]
        ]
