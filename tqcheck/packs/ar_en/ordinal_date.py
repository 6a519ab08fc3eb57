from __future__ import annotations

import re

from tqcheck.languages.en import MONTHS, ORDINALS
from tqcheck.packs.ar_en._wording import month_before
from tqcheck.rules import Document, Pattern

_DAY = rf"(?P<day>{'|'.join(sorted(ORDINALS, key=len, reverse=True))}|\d{{1,2}}(?:st|nd|rd|th))"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"


class OrdinalDate(Pattern):
    """A day counted out in words before its month: "the tenth of next January".

    Cause: "al-ashir min yanayir al-muqbil", "al-thani ashar min al-shahr nafsihi".
    Repair: month and number; "the same month" takes the month last named.
    Native English: "the fourth of July" and other feasts, and ordinals that count things.
    """

    message = "Arabic counts the day out before the month; English writes the month and the number."
    category = "date-number"
    anchors = ("of",)
    pattern = (
        rf"(?P<mark>\b(?:the )?{_DAY} (?:day )?of "
        rf"(?:(?:next|last|this|the (?:coming|past|current|next|last)) (?:month of )?{_MONTH}|(?:the month of ){_MONTH.replace('month', 'plain')}"
        r"|(?P<same>(?:the|this) (?:same|very|current|said) month)))\b"
    )
    flags = re.IGNORECASE
    examples = """
        The court will sit on {the tenth of next March => March 10}.
        The ship sailed on {the 3rd of last May => May 3}.
        The first round is on April 2 and the second on {the 12th of the same month => April 12}.
        The budget is due on {the 30th of the current month}.
        Fireworks light the sky on the fourth of July.
        She came third of the nine.
        He paid on the first of the month.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Month and number, where the month is known."""
        month = match["month"] or match["plain"]
        if match["same"] and "same" in match["same"]:
            month = month_before(document, match.start())
        word = match["day"].casefold()
        number = ORDINALS.get(word) or int(re.sub(r"\D", "", word))
        return [f"{month.capitalize()} {number}"] if month and number <= 31 else []
