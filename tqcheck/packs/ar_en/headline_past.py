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
_HEADLINE = rf"(?P<subject>(?:[\w’'“”\"().&/-]+,? ){{1,14}}?)(?P<mark>{'|'.join(_PRESENT)}) (?:(?<!honored\s)in |with )?(?=(?:the|an?|his|her|its|\d+|[a-z]{{4,}}(?<!ly))\b)"
_LEAD, _SHARE = 400, 0.6
_LINE = r"[^\n]{1,160}[^.!?:…\n]"
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
        Students of the college {visited => visit} the old mill\n\nToday six students of the college went to the mill.
        The mayor visited the old mill.
        The man who won the prize in May\n\nHe lives in a small house.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """The headline of the document."""
        blocks = document.paragraphs[:2]
        if len(blocks) < 2:
            return
        span, short = blocks[0].span, blocks[0].kind is Kind.HEADING
        told_again = _told_again(span.of(document.prose), blocks[1].span.of(document.prose))
        if not (short or (told_again and compiled(_LINE).fullmatch(document.prose, span.start, span.end))):
            return
        match = compiled(_HEADLINE).match(document.prose, span.start, span.end)
        if match and not _CLAUSE.search(match["subject"]):
            plural = re.search(
                r"(?:\A\w+|\b[a-z]+)[^s\W]s\s(?:\Z|(?:of|at|from|in)\b)|\A(?:(?!(?:of|in|for|at)\b)[\w.]+\s)+and\b",
                match["subject"],
            )
            verb = _PRESENT[match["mark"]]
            gate = Gate.NONE if told_again else self.gate
            yield self.finding(Span(*match.span("mark")), [_plural(verb) if plural else verb], gate=gate)


def _told_again(heading: str, lead: str) -> bool:
    """Whether most words of the heading stand at the beginning of the text too."""
    words = set(re.findall(r"[a-z]{4,}", heading.casefold()))
    return len(words & set(re.findall(r"[a-z]{4,}", lead[:_LEAD].casefold()))) >= _SHARE * len(words)


def _plural(verb: str) -> str:
    return re.sub(r"s\Z", "", re.sub(r"(?<=ch|sh|ss)es\Z", "", verb))
