from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_LONGEST = 14


class BareTitle(Pattern):
    """A title after "entitled:" with nothing to show where it ends: "a talk entitled: Water for All, on Monday".

    Cause: "bi-unwan:" and the title, often with no quotation marks.
    Repair: quotation marks instead of the colon.
    Native English: "entitled" with a quotation or italics, never with a colon in running text.
    """

    message = "Arabic sets a title after a colon; English puts it in quotation marks, without the colon."
    category = "orthography"
    anchors = ("entitled", "titled", "title")
    pattern = (
        r"\b(?P<lead>(?:entitled|titled|under the title)): (?P<title>[A-Z](?:[^“”\"‘,.;:!?()\n]|,(?! (?:at|on|in|by|and|with|under|which|for|from|where|presented|held|given)\b)){5,120}?)"
        r"(?P<stop>,(?= (?:at|on|in|by|and|with|under|which|for|from|where|presented|held|given)\b)|\.?(?=\s*(?:\n|\Z))|\.(?= [A-Z]))"
    )
    examples = """
        She gave a talk {entitled: Water for the Hills, => entitled “Water for the Hills,”} at noon.
        He led a workshop {titled: Bees, Flowers and Us. => titled “Bees, Flowers and Us.”}
        The fair was held {under the title: A Town of Books => under the title “A Town of Books”}
        She gave a talk entitled “Water for the Hills”.
        She is entitled: the law says so.
        He gave two talks, titled as follows: one on bees, one on flowers.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A title of a few words."""
        return len(match["title"].split()) <= _LONGEST

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """In quotation marks, the stop inside them."""
        return [f"{match['lead']} “{match['title']}{match['stop']}”"]
