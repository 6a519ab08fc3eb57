from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern

_WORDS = "one two three four five six seven eight nine".split()


class SmallFigure(Pattern):
    """A small number in figures before its unit of time: "a 4-month ceasefire", "for a period of 4 days".

    Cause: Arabic headlines write any number in figures.
    Repair: the word for numbers below ten.
    Native English: ages, scores, distances, and headlines short of space.
    """

    message = "English news writes numbers below ten as words here."
    category = "date-number"
    gate = Gate.CONTEXT
    anchors = tuple(str(number) for number in range(1, 10))
    pattern = (
        r"(?<![\w.,/$€£-])(?P<mark>(?P<count>[1-9])-(?P<unit>day|month|week|year|hour|minute|point|state|party)s?)(?![\w-])"
        r"|\b(?P<frame>(?P<for>for )?a (?:period|duration|term) of (?P<number>[1-9]))(?= (?:day|month|week|year|hour|minute)s?\b)"
    )
    examples = """
        They signed a {4-month => four-month} truce.
        The guild agreed to a {3-day => three-day} halt.
        The road is shut {for a period of 4 => for four} days.
        They signed a four-month truce.
        The 4-year-old boy came home.
        The road is 4 miles long.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The word."""
        if match["frame"]:
            return [f"{match['for'] or ''}{_WORDS[int(match['number']) - 1]}"]
        return [f"{_WORDS[int(match['count']) - 1]}-{match['unit']}"]
