from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_FIRST = r"held|organi[sz]ed|launched|presented|published|issued|delivered|opened|conducted|carried out|established|signed|formed|shown|given"
_SECOND = r"attended|organi[sz]ed|led|chaired|presented|moderated|delivered|headed|supervised|sponsored|hosted|given|followed|accompanied|prepared|written"


class PassivePair(Pattern):
    """Two participles after one auxiliary with nothing between them: "a lecture was held attended by students".

    Cause: Arabic adds a second verb to an indefinite noun as a relative clause without a word for "which".
    Repair: a comma.
    Native English: none.
    """

    message = "Two participles stand side by side: the second was a relative clause in Arabic, which needs no “which”."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("by",)
    pattern = rf"\b(?P<mark>(?P<first>(?:was|were|been) (?:{_FIRST})) (?P<second>(?:{_SECOND}) by))\b"
    examples = """
        A lecture {was held attended by => was held, attended by} forty nurses.
        Two talks {were organized moderated by => were organized, moderated by} the mayor.
        A film {was presented followed by => was presented, followed by} a debate.
        A lecture was held, attended by forty nurses.
        The talk was attended by forty nurses.
        The fair was opened by the mayor.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With a comma."""
        return [f"{match['first']}, {match['second']}"]
