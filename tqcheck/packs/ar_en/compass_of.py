from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_MOVE = r"(?:head(?:ing|ed|s)?|mov(?:e|ed|es|ing)|go|went|goes|going|fle(?:e|d|es|eing)|evacuat(?:e|ed|es|ing)|travel\w*|cross(?:ed|ing|es)?|displaced|from there|transfer\w*|pass(?:ed|ing|es)?|drove|drive|return(?:ed|ing)?|leave|left|push(?:ed|ing)?)"


class CompassOf(Pattern):
    """A way "to the south of" a place for "south of" it: "head to the south of the valley".

    Cause: "ila janub al-wadi" joins the quarter of the compass to the place as a noun.
    Repair: "south of".
    Native English: what lies, not moves: "a village to the south of the city".
    """

    message = "Arabic goes “to the south of” a place; English goes “south of” it."
    category = "grammar"
    anchors = ("south", "north", "east", "west")
    pattern = rf"\b{_MOVE}\b[^.;:!?\n]{{0,60}}? (?P<mark>to the (?P<quarter>south|north|east|west) of)\b"
    examples = """
        Leave your tents and head {to the south of => south of} the valley.
        The families moved {to the north of => north of} the river.
        They can go {to the east of => east of} the town.
        The village lies to the south of the city.
        The wind blew from the hills to the west of the farm.
        They moved to the north.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Without the noun."""
        return [f"{match['quarter']} of"]
