from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_KIND = (
    "event|activity|program|programme|initiative|campaign|project|workshop|exhibition|competition|award|course|festival|conference|film|book|play|novel"
    "|song|series|forum|contest|slogan|theme|title|lecture|seminar"
)


class BracketedTitle(Pattern):
    """A title in round brackets: "went to the (Water for All) day".

    Cause: Arabic papers set titles in brackets as in quotation marks.
    Repair: quotation marks.
    Native English: a gloss or an abbreviation after a name.
    """

    message = "Arabic sets titles in round brackets; English uses quotation marks."
    category = "orthography"
    anchors = tuple(_KIND.split("|"))
    pattern = (
        rf"\b(?:the|its|a|an|this|their|his|her|of|entitled|titled|called|named)(?P<before> (?:{_KIND}))? "
        rf"(?P<mark>\((?P<title>(?!The \))[A-Z][\w’'-]+(?: [\w’'&-]+){{1,8}})\))(?P<after> (?:{_KIND})\b)?"
    )
    examples = """
        The class went to the {(Tea for Two) => “Tea for Two”} event in the park.
        The guild ran its campaign {(Warm Hands for All) => “Warm Hands for All”} in May.
        They spoke of the {(Green Road) => “Green Road”} project.
        The club (Tea for Two) met.
        The festival (CIFF) opened.
        The project (see the map) is new.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A noun says that it is a title, and it is no abbreviation."""
        return bool(match["before"] or match["after"]) and not match["title"].isupper()

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """In quotation marks."""
        return [f"“{match['title']}”"]
