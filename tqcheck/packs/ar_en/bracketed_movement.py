from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_BODY = r"(?:Islamic Resistance|(?:Palestinian )?(?:National )?Liberation|Islamic Jihad|Amal|Lebanese Resistance|Popular Resistance|Islamic)"


class BracketedMovement(Pattern):
    """The short name of a movement set after the long one with no bracket: "the Islamic Resistance Movement “Hamas”".

    Cause: Arabic writes the short name after the long one, bare or in quotation marks.
    Repair: brackets.
    Native English: brackets, or commas.
    """

    message = "The short name after the full one takes brackets in English."
    category = "name"
    anchors = ("movement",)
    pattern = rf"\b{_BODY} (?P<mark>(?P<kind>[Mm]ovement),? (?P<open>[“\"‘'])?(?P<name>Hamas|Fatah|Amal|HAMAS|Fateh)(?(open)(?P<comma>,?)[”\"’']))(?![\w’'-])"
    examples = """
        The Islamic Resistance {Movement “Hamas” => Movement (Hamas)} agreed to the plan.
        The Islamic Resistance {Movement Hamas => Movement (Hamas)} agreed to the plan.
        The Palestinian National Liberation {Movement "Fatah" => Movement (Fatah)} agreed to the plan.
        The Islamic Resistance Movement (Hamas) agreed to the plan.
        Hamas, the Islamic Resistance Movement, agreed to the plan.
        The movement agreed to the plan.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """In brackets."""
        return [f"{match['kind']} ({match['name'].replace('Fateh', 'Fatah')}){match['comma'] or ''}"]
