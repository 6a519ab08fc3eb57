from __future__ import annotations

import re

from tqcheck.languages.en import MONTHS, ORDINALS
from tqcheck.packs.ar_en._wording import month_before
from tqcheck.rules import Document, Pattern

_DAY = rf"(?P<day>{'|'.join(sorted(ORDINALS, key=len, reverse=True))}|\d{{1,2}}(?:st|nd|rd|th))"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"

_FEAST = r"\b(?:(?:fourth|4th|fourteenth|14th) of July|(?:first|1st) of (?:January|April|May)|(?:fifth|5th) of November|(?:ides|third) of (?:March|May))"


class OrdinalDate(Pattern):
    """A day counted out in words before its month: "the tenth of next January".

    Cause: "al-ashir min yanayir al-muqbil", "al-thani ashar min al-shahr nafsihi".
    Repair: month and number; "the same month" takes the month last named.
    Native English: "the fourth of July" and other feasts, and ordinals that count things.
    """

    message = "Arabic counts the day out before the month; English writes the month and the number."
    category = "date-number"
    anchors = ("month", *(month.casefold() for month in MONTHS))
    pattern = (
        rf"(?P<mark>\b(?:the )?{_DAY} (?:day )?of "
        rf"(?:(?:next|last|this|the (?:coming|past|current|next|last)) (?:month of )?{_MONTH}|(?:the month of ){_MONTH.replace('month', 'plain')}"
        rf"|(?P<same>(?:the|this) (?:same|very|current|said) month)|(?P<bare>{_MONTH.replace('month', 'name')}(?:,? (?P<year>(?:19|20)\d\d))?))"
        rf"|\b{_MONTH.replace('month', 'first')} the (?P<late>{_DAY.replace('<day>', '<number>')})(?! [a-z]))\b"
    )
    flags = re.IGNORECASE
    examples = """
        The war broke out on {the seventh of October => October 7} at dawn.
        The war broke out on {October the seventh => October 7}.
        The court will sit on {the tenth of next March => March 10}.
        The ship sailed on {the 3rd of last May => May 3}.
        The first round is on April 2 and the second on {the 12th of the same month => April 12}.
        The budget is due on {the 30th of the current month}.
        Fireworks light the sky on the fourth of July.
        They march on the first of May.
        She came third of the nine.
        He paid on the first of the month.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Feasts keep their ordinals."""
        if not match["bare"] and not match["late"]:
            return True
        named = match.group().casefold()
        return bool(match["late"]) or (named.startswith("the ") and not re.search(_FEAST, named, re.IGNORECASE))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Month and number, where the month is known."""
        month = match["month"] or match["plain"] or match["name"] or match["first"]
        if match["same"] and "same" in match["same"]:
            month = month_before(document, match.start())
        word = (match["day"] or match["number"]).casefold()
        number = ORDINALS.get(word) or int(re.sub(r"\D", "", word))
        year = f", {match['year']}" if match["year"] else ""
        return [f"{month.capitalize()} {number}{year}"] if month and number <= 31 else []
