from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.languages.en_nominals import ACTIONS
from tqcheck.rules import Document, Pattern, cased_like

_VERBS = """achieve apply build calculate choose communicate conduct contact create deal develop distribute evaluate get
    implement improve join make manage measure obtain participate prepare protect provide register submit subscribe use
    work write overcome solve treat reach exchange nominate select""".split()
_NOUNS = ACTIONS | {
    "application": "apply",
    "communication": "communicate",
    "interaction": "interact",
    "nomination": "nominate",
    "obtainment": "obtain",
    "participation": "participate",
    "submission": "apply",
    "subscription": "subscribe",
    "use": "use",
    "work": "work",
}
_LEMMAS = _NOUNS | {verb_forms(verb)[2]: verb for verb in _VERBS}
_DROPPING = frozenset(ACTIONS) | {"use", "nomination"}


class MechanismOf(Pattern):
    """ "The mechanism of" for how a thing is done: "the mechanism of registration".

    Cause: "aliyyat" with a verbal noun means the way a thing is done.
    Repair: "how to" and the verb.
    Native English: mechanisms of machines, cells and treaties, and "a mechanism for".
    """

    message = "Arabic aliyya is the way a thing is done; English says how to do it."
    category = "calque"
    anchors = ("mechanism", "mechanisms")
    pattern = rf"(?P<mark>\bthe mechanisms? (?:of|for) (?:the )?(?P<noun>{'|'.join(_LEMMAS)})(?P<of> of)?)\b(?= [a-z])"
    flags = re.IGNORECASE
    examples = """
        The nurse spoke about {the mechanism of interaction => how to interact} with old people.
        He explained {the mechanism for obtaining => how to obtain} a loan.
        She asked about {the mechanism of selection of => how to select} the winners.
        The mechanism of the clock is old.
        The treaty set up a mechanism for talks.
        Doctors do not know the mechanism of the disease.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A noun of action keeps its "of" only where the verb takes an object."""
        noun = match["noun"].casefold()
        return bool(match["of"]) == (noun in _DROPPING) and not document.begins_sentence(match.start("mark"))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """How to, and the verb."""
        return [cased_like(match["mark"], f"how to {_LEMMAS[match['noun'].casefold()]}")]
