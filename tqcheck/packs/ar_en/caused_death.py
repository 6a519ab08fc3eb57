from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.languages.en_nominals import DEATHS
from tqcheck.rules import Document, Gate, Pattern

_SHAPES = {form: place for lemma in ("lead", "result", "cause") for place, form in enumerate(verb_forms(lemma)[:4])}


class CausedDeath(Pattern):
    """A verb of harm hidden in a noun: "which led to the death of 20 people".

    Cause: "mimma adda ila maqtal", "asfara an isabat": a cause and a verbal noun.
    Repair: the verb of harm: killed, injured, displaced.
    Native English: one named death with a cause: "the fall led to his death".
    """

    message = "Arabic names the harm with a noun (adda ila maqtal …); English uses the verb: killed, injured."
    category = "calque"
    gate = Gate.NONE
    anchors = ("of",)
    pattern = (
        rf"\b(?P<verb>{'|'.join(_SHAPES)})(?: to| in)? the (?P<noun>{'|'.join(DEATHS)})"
        r"(?P<and> (?:and|or) (?:the )?(?P<second>injury|wounding|displacement))?"
        r" of(?= (?:the |at least |about |around |nearly |more than |over |some |all )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|a number|a large|members|people|civilians|others|everyone|innocent))"
    )
    flags = re.IGNORECASE
    examples = """
        The blast {led to the death of => killed} 20 people.
        A wall fell, {resulting in the injury of => injuring} three workers.
        The raids, which {led to the death and injury of => killed and injured} dozens, went on at night.
        The fall led to the death of the old king.
        The flood resulted in the loss of the harvest.
        The storm caused the fall of many trees.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """ "Lead" needs "to", "result" needs "in", "cause" neither."""
        between = match.string[match.end("verb") : match.start("noun")].split()[0].casefold()
        return {"le": "to", "re": "in", "ca": "the"}[match["verb"][:2].casefold()] == between

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The verb of harm in the same form."""
        place = _SHAPES[match["verb"].casefold()]
        nouns = [match["noun"], *([match["second"]] if match["second"] else [])]
        return [" and ".join(verb_forms(DEATHS[noun.casefold()])[place] for noun in nouns)]
