from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Pattern

_TOLD = {"announced": "said it had", "announces": "says it has", "announcing": "saying it had", "confirmed": "said it had", "confirms": "confirms it has", "confirming": "confirming it had", "revealed": "revealed it had", "declared": "said it had", "announce": "say they have"}  # fmt: skip
_DEEDS = (
    "reach receive arrest target destroy thwart launch detain complete sign achieve carry start begin kill shoot capture seize find discover open obtain"
    " stop suspend withdraw form join win end attack bomb conduct hit hold close release provide strike eliminate foil intercept"
).split()
_ING = {verb_forms(verb)[2]: verb for verb in _DEEDS}


class AnnouncedGerund(Pattern):
    """A deed announced as a gerund: "announced arresting a cell", "confirms reaching an agreement".

    Cause: "a'lana", "akkada" and "kashafa an" govern a verbal noun: "a'lanat tawassulaha ila".
    Repair: a clause.
    Native English: "reported seeing", "denied taking", "admitted killing", which govern a gerund.
    """

    message = "Arabic announces a verbal noun; English says in a clause what was done."
    category = "grammar"
    anchors = tuple(_TOLD)
    pattern = rf"\b(?P<mark>(?P<told>{'|'.join(_TOLD)}) (?:that )?(?P<deed>{'|'.join(_ING)}))(?= (?:an?|the|its|their|his|more|two|three|four|five|several|\d+|out|new|agreement)\b)"
    examples = """
        The army {announced arresting => said it had arrested} two men at the gate.
        The union {confirms reaching => confirms it has reached} an agreement with the bank.
        The police {announced thwarting => said it had thwarted} a plot.
        The army denied arresting the man.
        He announced starting times for the races.
        The army announced that the arresting officer was ill.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """A clause."""
        return [f"{_TOLD[match['told']]} {verb_forms(_ING[match['deed']])[4]}"]
