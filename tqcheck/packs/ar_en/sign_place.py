from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety


class SignPlace(Pattern):
    """A sign on the wrong side of its number: "%50", "50$".

    Cause: in the line from right to left the sign stands on the other side.
    Repair: "50%", "$50".
    Native English: codes, web addresses and formats of programming languages.
    """

    message = "The sign stands where the line from right to left has it; English writes “50%” and “$50”."
    category = "date-number"
    safety = Safety.SAFE
    sign = r"[%$€£]"
    pattern = r"(?<![^\s(])(?:%(?P<share>\d{1,3}(?:[.,]\d{1,2})?)|(?P<sum>\d{1,3}(?:[.,]\d+)*)(?P<gap> ?)(?P<sign>[$€£]))(?=[\s.,;)]|\Z)"
    examples = """
        Prices rose by {%50 => 50%} in May.
        The ticket costs {50$ => $50} at the gate.
        The ticket costs {1,200 € => €1,200} at the gate.
        Prices rose by 50% in May.
        The ticket costs $50 at the gate.
        Print it with %5d and go on.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Number and sign in order."""
        return [f"{match['share']}%" if match["share"] else f"{match['sign']}{match['sum']}"]
