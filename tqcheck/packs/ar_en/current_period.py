from __future__ import annotations

import re

from tqcheck.packs.ar_en._dates import MONTH
from tqcheck.rules import Document, Pattern


class CurrentPeriod(Pattern):
    """A month or a year called current, last or next where its name or number says enough.

    Cause: "al-shahr al-jari", "uktubar al-madi", "al-am al-muqbil 2025".
    Repair: "this month", or month and year alone.
    Native English: "the current season", "the current financial year", "last May" without a year.
    """

    message = (
        "Arabic marks a period as current, past or coming where English says “this month” or gives the date alone."
    )
    category = "date-number"
    anchors = ("current", "running", "ongoing", "next", "last", "past", "coming")
    pattern = (
        rf"\b(?:(?P<this>(?:the|this) (?:current|running|ongoing) (?P<unit>week|month|year|{MONTH}))(?! (?:account|ended|ending|budget)|[’'-])"
        rf"|(?P<dated>(?:(?:the )?(?:last|next|past|coming|current) )(?P<month>{MONTH}),? (?:of )?(?P<year>(?:19|20)\d\d))"
        rf"|(?P<after>(?P<day>{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? (?:next|last|coming|of (?:the|this) (?:current|coming|next|past|last) (?P<kind>year|month))"
        rf"(?! (?:year|month|week|season|summer|winter|fall|autumn|spring|night|time)\b))"
        rf"|(?P<plain>the (?:coming|past) (?P<named>{MONTH})))\b"
    )
    examples = """
        Wages will rise during {the current month => this month}.
        The dam opened in {last June 2022 => June 2022}.
        The vote is set for {June 20 next => June 20}.
        The fair will be held in {the coming October => next October}.
        He is the best striker of the current season.
        The dam opened last June.
        The firm cut its output on May 1 last year.
        The current monthly rate is low.
        She was here in April this year.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Money counts in current years."""
        return match["unit"] != "year" or not re.search(
            r"(?:fiscal|financial|half|quarter)\b.{0,20}\Z", document.prose[max(0, match.start() - 40) : match.start()]
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """This month, or the date by itself."""
        if match["this"]:
            return [f"this {match['unit']}"]
        if match["dated"]:
            return [f"{match['month']} {match['year']}"]
        if match["plain"]:
            return [f"{'next' if 'coming' in match['plain'] else 'last'} {match['named']}"]
        return [
            f"{match['day']} this year" if match["kind"] == "year" and "current" in match["after"] else match["day"]
        ]
