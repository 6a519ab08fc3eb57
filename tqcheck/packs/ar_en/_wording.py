"""Parts of wording that several rules of this pack share."""

from __future__ import annotations

from tqcheck.languages.en import MONTHS, ORDINALS, WEEKDAYS
from tqcheck.rules import Document, compiled

REPORTING = (
    r"(?:said|says|added|adds|stressed|stresses|confirmed|confirms|noted|notes|explained|explains|pointed|points|affirmed"
    r"|announced|announces|considered|considers|continued|indicated|stated|states|told|tells|praised|called|warned|warns"
    r"|expressed|declared|revealed|reported|denied|denies|accused|accuses|emphasized|emphasised|asserted|referred|urged|thanked)"
)
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"


def month_before(document: Document, offset: int) -> str | None:
    """The month of the last date before an offset; of the last month named, where none stands with its day."""
    named = rf"\b(?P<month>{'|'.join(MONTHS)})\b"
    day = rf"(?:\b(?:\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(ORDINALS)}) (?:of )?(?:(?:the )?(?:next|last|this|coming) )?)"
    for expression in (rf"{day}{named}|{named.replace('month', 'first')} \d{{1,2}}\b", named.replace("|May", "")):
        dates = list(compiled(expression).finditer(document.prose, 0, offset))
        if dates:
            return dates[-1].group(dates[-1].lastgroup or 0)
    return None
