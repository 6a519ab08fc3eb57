from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern


class ClockDrift(Pattern):
    """Hours written in two manners in one text: "8:30 am" beside "12:30 p.m.".

    Cause: Arabic "sabahan" and "masa'an" have no short form, so the machine chooses one anew each time.
    Repair: the manner with stops.
    Native English: one manner throughout.
    """

    message = "This text writes a.m. and p.m. in two manners; keep to one."
    category = "orthography"
    gate = Gate.CONTEXT
    pattern = r"\b(?P<time>\d{1,2}(?::\d\d)?)(?P<gap> ?)(?P<half>[apAP])[mM]\b(?!\.)"
    examples = """
        The talk is at {8:30 am => 8:30 a.m.} and the meal at 12:30 p.m. on Monday.
        The meal is at 12:30 p.m. and the walk at {4pm => 4 p.m.} on Monday.
        The gate opens at 6 a.m. and shuts at {8 PM => 8 p.m.} each day.
        The talk is at 8:30 am and the meal at 12:30 pm on Monday.
        The talk is at 8:30 a.m. and the meal at 12:30 p.m. on Monday.
        I am here at 8:30.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The other manner stands elsewhere in the text."""
        return re.search(r"\d [ap]\.m\.", document.prose) is not None

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With stops."""
        return [f"{match['time']} {match['half'].lower()}.m."]
