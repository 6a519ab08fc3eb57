from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Gate, Pattern

_DONE = """hold conduct attend visit receive congratulate thank greet meet organize present provide speak talk
    celebrate honor commemorate reassure exchange document arrest seize discover thwart foil""".split()
_BASE = {verb_forms(lemma)[0]: lemma for lemma in _DONE}
_ING = {verb_forms(lemma)[2]: lemma for lemma in _DONE}
_TIME = {"is": 1, "was": 3, "are": 0, "were": 3, "has been": 3, "have been": 3}


class LeaningVerb(Pattern):
    """A deed told as a wish or an ability: "were keen to hold a session" for "held a session".

    Cause: "harasa ala" and "tamakkana min" before a deed that was done.
    Repair: the deed itself.
    Native English: a wish not yet fulfilled; the model tells.
    """

    message = "Arabic harasa ala or tamakkana min tells a deed that was done; English says that it was done."
    category = "calque"
    gate = Gate.NONE
    anchors = ("keen", "able", "succeeded")
    pattern = (
        rf"\b(?P<be>is|are|was|were|has been|have been) (?:also |always |very )?keen (?:to (?P<base>{'|'.join(_BASE)})|on (?P<ing>{'|'.join(_ING)}))\b"
        r"|\b(?P<able>was|were) (?:able to|succeeded in) (?P<can>arrest|seize|thwart|foil|discover)\b"
        r"|\b(?P<managed>succeeded) in (?P<deed>arresting|seizing|thwarting|foiling|discovering)\b"
    )
    flags = re.IGNORECASE
    examples = """
        The older players {were keen to hold => held} a meeting with the coach.
        The minister {was keen on visiting => visited} the wounded.
        Police {were able to arrest => arrested} the thieves.
        She is keen to learn Greek.
        The firm was able to pay its debts.
        He was a keen gardener.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The deed in the tense of the verb before it."""
        if match["be"]:
            lemma = _BASE[match["base"].casefold()] if match["base"] else _ING[match["ing"].casefold()]
            return [verb_forms(lemma)[_TIME[" ".join(match["be"].casefold().split())]]]
        return [verb_forms(match["can"].casefold() if match["can"] else _ING[match["deed"].casefold()])[3]]
