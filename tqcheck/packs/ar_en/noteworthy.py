from __future__ import annotations

import re

from tqcheck.packs.ar_any._openers import without_opener
from tqcheck.rules import Document, Edit, Pattern
from tqcheck.rules.pattern import marked

_NOTED = r"(?:not(?:ing|ed|able)|mention(?:ing|ed)|recall(?:ing|ed)|remember(?:ing|ed)|point(?:ing|ed) out|indicat(?:ing|ed)|stress(?:ing|ed)|refer(?:ring|red) to|emphasi[sz](?:ing|ed))"


class Noteworthy(Pattern):
    """An opener that only says that something may be said: "It is noteworthy that".

    Cause: "yudhkar anna", "wa-al-jadir bi-l-dhikr anna", "tajdur al-ishara ila anna", "min al-ma'ruf anna".
    Repair: drop it.
    Native English: "It is worth noting" in an argument, once; news reports do without.
    """

    message = "Arabic introduces background with yudhkar anna or al-jadir bi-l-dhikr; English simply gives it."
    category = "formula"
    anchors = (
        "noteworthy",
        "worth",
        "worthy",
        "noted",
        "mentioned",
        "reported",
        "recalled",
        "known",
        "indicated",
        "mentioning",
        "noting",
    )
    pattern = (
        r"\b(?P<opener>(?:And |Also,? |Finally,? )?(?:"
        rf"[Ii]t is (?:also |perhaps )?(?:noteworthy|note-worthy|notable|remarkable|worthy of (?:note|mention)|worth(?:y of)? (?:of )?{_NOTED}(?: here)?)(?: in this (?:context|regard|connection))?(?: that|,)"
        rf"|[Ii]t (?:should|must|is to|has to) (?:also )?be {_NOTED}(?: here)? (?:that|,)"
        r"|[Ii]t (?:is|was) (?:mentioned|recalled|indicated|worth(?:while)? (?:mention|note)) that"
        r"|(?:What is )?(?:[Ww]orth|[Ww]orthy of) (?:mentioning|noting|mention|note)(?: is)?(?: that|,)"
        r"|[Tt]he thing worth (?:mentioning|noting) is that|[Aa]s is (?:well )?known,"
        r"|(?:[Ii]t )?(?:[Bb]ears|[Dd]eserves) (?:mentioning|noting|mention) that) )(?=\S)"
    )
    examples = r"""
        {It is noteworthy that t => T}he club won the cup in May.
        The vote is over. {It is worth mentioning that\  => }Cairo welcomed the result.
        {It should be noted that t => T}he bridge is old.
        The remark is noteworthy. It is worth a visit.
        He said it should be noted that prices fell.
        It is known that water boils.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the beginning of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[Edit]:
        """Drop it."""
        return [without_opener(document, marked(match))]
