from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Pattern

_VERBS = (
    "stop|end|halt|reach|achieve|find|provide|protect|allow|bring|open|stand|hold|take|implement|work|continue|release|free|return|respect|adhere|comply|pressure|pursue|support"
    "|strengthen|increase|maintain|preserve|ensure|avoid|prevent|confront|complete|finish|follow|form|establish|resume|enter|deliver|unite|put|give|make|pay|adopt|activate|improve|develop|raise"
    "|limit|reduce|combat|respond|coordinate|cooperate|expand|review|speed|lift|create|build|keep|move|return|deal|address|listen|intervene|act|refrain"
)
_BASE = {verb_forms(verb)[2]: verb for verb in _VERBS.split("|")}


class NecessityOf(Pattern):
    """ "The necessity of stopping", where Arabic has "darura" and a verbal noun.

    Cause: "darurat waqf", "dhururat tawfir".
    Repair: the need with an infinitive.
    Native English: necessity in the language of law and philosophy.
    """

    message = "Arabic darura takes a verbal noun; English says “the need to”."
    category = "calque"
    anchors = ("necessity",)
    flags = re.IGNORECASE
    pattern = rf"\b(?P<mark>the (?:urgent )?necessity (?:of|for) (?P<verb>{'|'.join(_BASE)}))\b"
    examples = """
        The union stressed {the necessity of stopping => the need to stop} the works.
        He spoke of {the necessity of providing => the need to provide} beds for all.
        They agreed on {the necessity for ending => the need to end} the strike.
        Necessity is the mother of invention.
        The court found the necessity of the search proven.
        Of necessity, stopping took time.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The need and an infinitive."""
        return [f"{match['mark'][:3]} need to {_BASE[match['verb'].casefold()]}"]
