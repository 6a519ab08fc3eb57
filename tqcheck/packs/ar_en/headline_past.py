from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.findings import Finding
from tqcheck.rules import Document, Gate, Kind, Rule, Span, compiled

_PRESENT = {
    "won": "wins", "participated": "participates", "organized": "organizes", "held": "holds", "discussed": "discusses", "visited": "visits",
    "received": "receives", "honored": "honors", "hosted": "hosts", "launched": "launches", "concluded": "concludes", "celebrated": "celebrates",
    "signed": "signs", "opened": "opens", "inaugurated": "inaugurates", "announced": "announces", "obtained": "obtains", "congratulated": "congratulates",
    "met": "meets", "attended": "attends", "welcomed": "welcomes", "achieved": "achieves", "condemned": "condemns", "called": "calls",
}  # fmt: skip
_HEADLINE = rf"(?P<subject>(?:[\w’'“”\"().&/-]+,? ){{1,14}}?)(?P<mark>{'|'.join(_PRESENT)}) (?:in |with )?(?=(?:the|an?|his|her|its|\d+)\b)"
_CLAUSE = re.compile(
    r"\b(?:which|that|who|was|were|been|be|is|are|has|have|had|by|after|before|newly|just|when|and)\s\Z", re.IGNORECASE
)


class HeadlinePast(Rule):
    """A headline in the past: "Student Adel won the writing prize".

    Cause: Arabic headlines with the verb second or first take the past as well as the present: "al-talib Adil fa'iz", "faza".
    Repair: the present.
    Native English: headlines of what is long past.
    """

    message = "An English headline tells news in the present."
    category = "grammar"
    gate = Gate.CONTEXT
    anchors = tuple(_PRESENT)
    examples = r"""
        Student Karim Adel {won => wins} the Blue Pen Prize\n\nOn Tuesday the jury named the winners of the prize.
        The mayor {visited => visits} the old mill\n\nToday the mayor went to the mill.
        Students {participated => participate} in a march\n\nSix students joined the march on Monday.
        Student wins the Blue Pen Prize\n\nOn Tuesday the jury named the winners of the prize.
        The mayor visited the old mill.
        The man who won the prize in May\n\nHe lives in a small house.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """The headline of the document."""
        blocks = document.paragraphs[:2]
        if len(blocks) < 2 or blocks[0].kind is not Kind.HEADING:
            return
        span = blocks[0].span
        match = compiled(_HEADLINE).match(document.prose, span.start, span.end)
        if match and not _CLAUSE.search(match["subject"]):
            plural = re.search(r"(?:\A\w+|\b[a-z]+)[^s\W]s\s\Z|\band\b", match["subject"])
            verb = _PRESENT[match["mark"]]
            yield self.finding(Span(*match.span("mark")), [_plural(verb) if plural else verb])


def _plural(verb: str) -> str:
    return re.sub(r"s\Z", "", re.sub(r"(?<=ch|sh|ss)es\Z", "", verb))
