from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern


class AppositionClause(Pattern):
    """A name taken up again in a clause of its own: "the Jabal area, this is the area from which".

    Cause: "wa-hiya al-mantiqa allati": Arabic describes a noun in a new nominal sentence.
    Repair: an apposition.
    Native English: none with the noun repeated after "this is".
    """

    message = "Arabic describes a noun in a new sentence with the noun repeated; English puts it beside the noun."
    category = "run-on"
    anchors = ("this", "it", "that", "these", "those", "they", "which")
    sign = r", (?:and )?(?:this|it|that|these|those|they|which) (?:is|was|are|were) the "
    pattern = r"(?i:\b(?P<noun>[a-z]{4,}))(?P<more>(?: (?!and\b)[\w’'-]+){0,3})(?P<mark>, (?:and )?(?:this|it|that|these|those|they|which) (?:is|was|are|were) the (?:same )?(?P=noun))(?= (?:that|from which|in which|to which|on which|where|which|through which|whose|who|for which|by which)\b)"
    examples = """
        They shelled the Jabal area{, this is the area => , the area} from which the rockets came.
        He spoke of the bridge in the south{, and it is the bridge => , the bridge} that fell in May.
        The army entered the quarter{, this was the quarter => , the quarter} where the talks were held.
        They shelled the area, and this is the reason.
        He came to the town. This is the town that fell.
        This is the area from which they came.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The noun beside the noun."""
        return [f", the {match['noun'].lower()}"]
