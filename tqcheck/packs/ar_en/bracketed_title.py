from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_KIND = (
    "event|activity|program|programme|initiative|campaign|project|workshop|exhibition|competition|award|course|festival|conference|film|book|play|novel"
    "|song|series|forum|contest|slogan|theme|title|lecture|seminar"
)
_TITLE = r"\((?P<{}>(?!The \))[A-Z][\w’'-]+(?: [\w’'&-]+){{1,8}})\)"


class BracketedTitle(Pattern):
    """A title in round brackets: "attended the (Tea for Harmony) event".

    Cause: Arabic papers set titles in brackets as in quotation marks.
    Repair: quotation marks.
    Native English: a gloss or an abbreviation after a name.
    """

    message = "Arabic sets titles in round brackets; English uses quotation marks."
    category = "orthography"
    anchors = tuple(_KIND.split("|"))
    pattern = (
        rf"\b(?:the|its|a|an|this|their|his|her|of|entitled|titled|called|named) (?P<mark>{_TITLE.format('first')})(?= (?:{_KIND})\b)"
        rf"|\b(?:its|a|an|the|this|their) (?:{_KIND}) {_TITLE.format('second')}"
    )
    examples = """
        The class went to the {(Tea for Two) => “Tea for Two”} event in the park.
        The guild ran {its campaign (Warm Hands for All) => its campaign “Warm Hands for All”} in May.
        They spoke of the {(Green Road) => “Green Road”} project.
        The club (Tea for Two) met.
        The festival (CIFF) opened.
        The project (see the map) is new.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A title has a small word or several capitals, and no abbreviation alone."""
        title = match["first"] or match["second"]
        return not title.isupper()

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """In quotation marks."""
        if match["first"]:
            return [f"“{match['first']}”"]
        return [match.group().replace(f"({match['second']})", f"“{match['second']}”")]
