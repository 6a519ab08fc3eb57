from __future__ import annotations

import re

from tqcheck.languages.en import MONTHS, WEEKDAYS
from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Pattern, compiled

_TIME = rf"(?:the (?:start|beginning|outbreak|end|launch|fall|establishment|morning|evening|first|early|last|war|ceasefire|truce|attack|attacks|events|revolution|signing)|last (?!year’s)\w+|its (?:start|beginning|establishment|launch|inception|founding)|(?:(?:early|late|mid-?) ?)?(?:{'|'.join((*MONTHS, *WEEKDAYS))}|(?:19|20)\d\d)|yesterday|dawn|this morning)"
_AMONG = r"(?: (?!who\b|which\b|that\b|and\b|but\b|when\b|while\b|after\b|before\b|had\b|has\b|have\b)[\w’'#-]+){0,6}?"


class PastSince(Pattern):
    """A simple past with a time that reaches to the present: "soldiers who were killed since October", "was seen so far".

    Cause: one Arabic past serves for "was killed" and "has been killed"; "mundhu" and "hatta al-an" go with it.
    Repair: the perfect.
    Native English: "since" for because; "since then" in a tale that is over.
    """

    message = "The time reaches to the present and asks for the perfect; the Arabic past serves for both tenses."
    category = "grammar"
    anchors = ("since", "far", "date", "now", "ever")
    pattern = (
        rf"\b(?P<mark>(?P<be>was|were) (?P<adverb>\w+ly )?(?P<done>(?!united|married|tired|interested|related|involved|needed|based|supposed|located|used)[a-z]+ed|killed|found|shot|held|hit|taken|seen|struck|lost)"
        rf"(?={_AMONG} (?:since {_TIME}\b|so far\b(?! as)|to date\b|until now\b|up to now\b|than ever before\b))"
        rf"|(?P<who>it|they|he|she|we|I|[A-Z]\w+) did not (?P<verb>[a-z]+))\b"
    )
    examples = """
        The paper named the guards who {were killed => have been killed} since the beginning of the year.
        The road {was closed => has been closed} since last Friday.
        No victims {were found => have been found} so far.
        Since last Monday {they did not open => they have not opened} the gate.
        The shop was closed because the owner was ill.
        The road was widened, since the traffic had doubled.
        She had been seen twice since last March.
        The bridge was built so far away that nobody came.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not in a clause that says when; a denial needs its time before it."""
        before = document.prose[max(0, match.start() - 60) : match.start()]
        if match["who"]:
            return bool(compiled(rf"\b[Ss]ince {_TIME}(?: (?!when\b)[\w’'-]+){{0,4}}?,? \Z").search(before))
        return not re.search(r"\b(?:had|if|when|until|as though|as if)\b[^.,;:]*\Z", before)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The perfect."""
        if match["be"]:
            have = "has" if match["be"] == "was" else "have"
            return [f"{have} {match['adverb'] or ''}been {match['done']}"]
        have = "have" if match["who"] in ("they", "we", "I") else "has"
        return [f"{match['who']} {have} not {verb_forms(match['verb'])[4]}"]
