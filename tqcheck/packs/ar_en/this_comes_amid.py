from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_WHEN = r"(?P<when>amid|after|before|during|as|in light of|in the wake of|at a time when|while)"


class ThisComesAmid(Pattern):
    """The time of an event hung on it as a clause of its own: "and this comes amid".

    Cause: "wa-ya'ti dhalika" and "ja'a dhalika khilal" give every circumstance a verb.
    Repair: attach the circumstance with its preposition.
    Native English: "The move comes as" is at home; "this comes" after a comma is not.
    """

    message = "“And this comes …” is Arabic wa-ya'ti dhalika; English attaches the circumstance directly."
    category = "formula"
    anchors = ("this", "that")
    pattern = rf"(?P<mark>, (?:and )?(?:all )?(?:this|that) (?:came|comes|is coming|was) {_WHEN})(?= )"
    examples = r"""
        The two sides will meet in May{, and this comes amid => \ amid} a dispute over water.
        The bank cut its rate{, and this came after => \ after} a fall in prices.
        The port was closed{, this comes at a time when => \ at a time when} fuel is short.
        The move comes amid a dispute over water.
        He knew that this comes after a long wait.
        The rate fell, and this came as no surprise.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """ "Came as a surprise" is English."""
        return (
            not re.match(r" (?:no|a|an|some|little)\b", document.prose[match.end() : match.end() + 8])
            or match["when"] != "as"
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The preposition alone."""
        return [f" {match['when']}"]
