from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_LANDS = "Negev|Galilee|Gaza|Israel|Lebanon|Syria|Sinai|Egypt|Iraq|Yemen|Golan|Libya|Jordan|Aleppo|Damascus|Baghdad|Beirut|Khan Yunis|Khan Younis|Rafah|Ukraine|Turkey|Iran|Morocco|Algeria|Tunisia|Saudi Arabia"


class DirectionCapital(Pattern):
    """A capital on a direction before a land: "the Western Negev", "Northern Gaza".

    Cause: Arabic has no capitals; the machine takes the direction for a part of the name.
    Repair: a small letter.
    Native English: names proper, "Northern Ireland", "South Sudan", and titles.
    """

    message = "The direction is no part of the name; English writes it with a small letter."
    category = "orthography"
    anchors = ("western", "eastern", "northern", "southern", "central")
    pattern = rf"(?<=[a-z,]\s)(?P<mark>(?P<way>Western|Eastern|Northern|Southern|Central)(?P<land> (?:{_LANDS}))\b(?! [A-Z]| ?[-–]))"
    examples = """
        The village in the {Western Negev => western Negev} was founded by farmers.
        The raids on {Northern Gaza => northern Gaza} went on all night.
        He grew up in {Southern Lebanon => southern Lebanon}, by the sea.
        He grew up in southern Lebanon, by the sea.
        He grew up in Northern Ireland, by the sea.
        He leads the Northern Gaza Brigade of the guard.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """A small letter."""
        return [f"{match['way'].lower()}{match['land']}"]
