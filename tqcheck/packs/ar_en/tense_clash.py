from __future__ import annotations

import re

from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Gate, Pattern, Severity

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"


class TenseClash(Pattern):
    """A tense that its time contradicts: "has said on Monday".

    Cause: "qad" before a past verb looks like a perfect and is none.
    Repair: the simple past.
    Native English: "has said that on Monday it will".
    """

    message = "The tense and the time beside it do not agree; the Arabic verb form does not tell them apart."
    category = "grammar"
    severity = Severity.MAJOR
    gate = Gate.CONFIRM
    anchors = ("yesterday", "last", "has", "have")
    pattern = rf"\b(?P<mark>(?:has|have) (?P<said>{REPORTING}))(?= (?:yesterday|(?:on|last) {_DAY}|in a statement (?:on {_DAY}|yesterday)),? (?:that|in|during|the|a|his|its|to)\b)"
    examples = """
        The minister {has said => said} on Monday that the road is open.
        The union {has announced => announced} yesterday the end of the strike.
        The army {has confirmed => confirmed} last Sunday that it withdrew.
        She has said that on Monday she will go.
        The club has announced plans for the stadium.
        It will be held next week.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The past."""
        return [match["said"]]
