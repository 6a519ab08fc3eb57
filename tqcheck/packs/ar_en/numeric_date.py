from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tqcheck.packs.ar_en._dates import NUMERIC, long_date, read
from tqcheck.packs.ar_en._wording import WEEKDAY
from tqcheck.rules import Document, Edit, Finding, Pattern, Span, compiled

_NOT_PROSE = r"(?:(?:\n|\A)[\w ]{1,20}:|\b(?:dated?|updated|published|version|No\.?|number|decision|born):?|[|(\[]) ?\Z"
_WITH_TODAY = rf"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow),? \(?{WEEKDAY}\)?,? \Z"


class NumericDate(Pattern):
    """A date in figures, "30/5/2023", in running text.

    Cause: Arabic reports write dates in figures, the day first; English readers disagree on which number is the day.
    Repair: month, number and year, where the numbers, the weekday or the other dates of the text settle the order.
    Native English: figures in tables, forms and references.
    """

    message = "A date in figures: Arabic puts the day first, English readers differ; write the month out."
    category = "date-number"
    pattern = NUMERIC
    examples = r"""
        The clinic opened on Tuesday, {30/5/2023 => May 30, 2023}, in Irbid.
        The exam is on {Monday 8/5/2023 => Monday, May 8, 2023} in the main hall.
        The wedding was held on {5-21-2023 => May 21, 2023} in Cairo.
        The wedding was held on {4/7/2022} in Cairo.
        The first round ended on {25/4/2022 => April 25, 2022} and the second on {4/7/2022 => July 4, 2022}.
        The library opened on May 30, 2023.
        The address is 10.2.2023.1 on our network.
        Last updated: 30/5/2023
        expiry: 2023-05-30
        They voted on resolution 12/5 in the evening.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Every date, with the word before it where a comma is missing between the two."""
        for finding in super().find(document):
            bare = _bare_weekday(document, finding.span.start) if finding.fixes else None
            if bare is None:
                yield finding
            else:
                word = document.prose.rindex(bare.group().split()[-1], 0, bare.start("gap"))
                yield replace(finding, span=Span(word, finding.span.end))

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Labels and references keep their figures; a date that could not be is none."""
        before = document.prose[max(0, match.start() - 40) : match.start()]
        if compiled(_NOT_PROSE, re.IGNORECASE).search(before) or compiled(_WITH_TODAY).search(before):
            return False
        numbers = [int(match[name]) for name in ("first", "second", "month", "end") if match[name]]
        line_end = document.prose.find("\n", match.end())
        length = (line_end if line_end >= 0 else len(document.prose)) - document.prose.rfind("\n", 0, match.start())
        alone = length < match.end() - match.start() + 12
        return not alone and max(numbers) <= 31 and 0 < min(numbers) <= 12

    def suggest(self, match: re.Match[str], document: Document) -> list[str | Edit]:
        """Month, number and year."""
        day = read(match, document)
        if day is None:
            return []
        if bare := _bare_weekday(document, match.start()):
            return [Edit(Span(bare.start("gap"), match.end()), f", {long_date(day)}")]
        return [long_date(day)]


def _bare_weekday(document: Document, start: int) -> re.Match[str] | None:
    expression = rf"\b{WEEKDAY}(?: (?:morning|evening|afternoon|night))?(?P<gap> )\Z"
    return compiled(expression).search(document.prose, max(0, start - 30), start)
