from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern, Safety


class SpacedMark(Pattern):
    """A space before a colon, a semicolon or a question mark: "hosted the painter : who", "Are you ready ?".

    Cause: Arabic typists set marks loose between two words.
    Repair: no space before the mark.
    Native English: careless letters from readers.
    """

    message = "A mark stands loose between two words; English sets it close to the word before."
    category = "orthography"
    gate = Gate.CONTEXT
    safety = Safety.SAFE
    pattern = r"(?<=[A-Za-z”\")]{2})(?P<mark>(?P<gap>[^\S\n]+)(?P<sign>[:;?!،؛]))(?=\s|\Z)"
    examples = r"""
        The guild named three towns{\ : => :} Homs, Hama and Salt.
        Is the road open{\ ? => ?} The crowd went home.
        The road is open{\ ; => ;} the port is not.
        The guild named three towns: Homs, Hama and Salt.
        Is the road open? The crowd went home.
        He smiled :) and left.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The mark alone."""
        return [match["sign"]]
