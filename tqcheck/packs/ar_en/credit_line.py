from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_NAME = r"(?:Dr\.? |Prof\.? )?[A-Z][\w’'-]+(?: (?:al-|bin )?[A-Z][\w’'-]+){1,3}"


class CreditLine(Pattern):
    """A credit joined to its name with a colon: "Report: Mariam Adel", "Co-presented: Dr. Karim Said".

    Cause: "taqrir: ", "taqdim: ", "taswir: " stand before the name.
    Repair: "by".
    Native English: forms and programmes of plays.
    """

    message = "Arabic joins a credit to its name with a colon; English writes “by”."
    category = "grammar"
    anchors = tuple(
        "report photography presented prepared written edited supervised filming editing translation".split()
    )
    pattern = (
        rf"\b(?P<mark>(?P<credit>Report|Photography|Filming|Editing|Translation):)(?=\s+{_NAME}(?:[ ]?(?:[#|(\n–]| - )|\s*\Z))"
        r"|\b(?P<line>(?:Co-)?[Pp]resented|Prepared|Written|Edited|Supervised)(?P<colon>:\Z)"
    )
    examples = r"""
        A night on the bridge | {Report: => Report by} Mariam Adel #news
        A night on the bridge. {Filming: => Filming by} Karim Said
        The art of the bridge\n\n{Co-presented: => Co-presented by:}\nDr. Karim Said\nDr. Mariam Adel
        Report: Karim Said is angry with the mayor
        The report: a long one.
        Translation: the art of the bridge
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With "by"."""
        return [f"{match['credit']} by" if match["credit"] else f"{match['line']} by:"]
