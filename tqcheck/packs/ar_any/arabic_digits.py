from __future__ import annotations

import re

from tqcheck.languages.ar import DIGITS, LETTERS
from tqcheck.rules import Document, Pattern, Safety

_ALL = "".join(DIGITS)
_MARKS = {"٫": ".", "٬": ","}


class ArabicDigits(Pattern):
    """Arabic-Indic digits left in.

    Cause: numbers are often copied instead of converted.
    Repair: the same number in European digits.
    Native writing: numbers inside Arabic words that are quoted.
    """

    message = "Arabic-Indic digits were left in."
    category = "untranslated"
    safety = Safety.SAFE
    sign = rf"[{_ALL}]"
    pattern = rf"(?<![{LETTERS}])(?P<mark>[{_ALL}]+(?:[٫٬][{_ALL}]+)*)(?![^\S\n]*[ء-ي])"
    examples = """
        The house has {١٢ => 12} rooms.
        Wages rose by {٢٫٥ => 2.5} percent.
        The plant cost {١٬٢٠٠ => 1,200} dollars.
        The house has 12 rooms.
        The sign reads “غرفة ١٢” in red.
        Wages rose by 2.5 percent.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Digits after an Arabic word belong to it."""
        return not re.search(r"[ء-ي]\s*\Z", document.prose[max(0, match.start() - 4) : match.start()])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The number in European digits."""
        return ["".join(DIGITS.get(c) or _MARKS[c] for c in match["mark"])]
