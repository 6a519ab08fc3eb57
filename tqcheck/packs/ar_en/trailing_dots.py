from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern


class TrailingDots(Pattern):
    """Three stops between two sentences or clauses: "the old state... So can we talk".

    Cause: Arabic writers set stops where a pause is, in any number.
    Repair: a full stop before a capital, a comma after a quotation.
    Native English: a voice that trails off, an omission in a quotation.
    """

    message = "Arabic sets a row of stops for any pause; English ends the sentence, or uses a comma."
    category = "orthography"
    gate = Gate.CONTEXT
    pattern = (
        r"(?<=[a-z]{2})(?P<open>(?:\.\.\.|…) ?(?P<next>[A-Z][\w’'-]*|#\w+))"
        r"|(?<=[a-z]{2}[”\"])(?P<late>(?:\.\.\.|…) ?(?P<follow>[A-Za-z#][\w’'-]*))"
    )
    examples = """
        It was a war between the two old states{... So => . So} can we talk about money now?
        The guild has met for the first time in years{... The => . The} talks went on all night.
        In this unit the young men serve...here they guard the gate.
        After the “hard talks”{... the => , the} union agreed.
        It was late... and cold.
        He paused. Then he left.
        Wait... what was that?
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not where a line ends."""
        return "\n" not in match.group()

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """A full stop, or a comma after a quotation."""
        if match["late"]:
            return [f", {match['follow']}"]
        return [f". {match['next']}"]
