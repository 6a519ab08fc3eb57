from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern

_TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_ONES = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


class CountedDay(Pattern):
    """A high ordinal in words: "the thirty-sixth day of the strike".

    Cause: Arabic writes ordinals out, "al-yawm al-sadis wa-l-thalathin".
    Repair: figures.
    Native English: centuries and formal style.
    """

    message = "English news writes ordinals from ten up in figures."
    category = "date-number"
    gate = Gate.CONTEXT
    anchors = tuple(_TENS)
    pattern = (
        rf"\b(?P<mark>(?i:(?P<ten>{'|'.join(_TENS)})-(?P<one>{'|'.join(_ONES)})) "
        r"(?P<noun>(?:consecutive |straight |annual )?(?:day|week|month|year|anniversary|session|edition|round|minute|place|victim)))\b"
    )
    examples = """
        It is the {thirty-sixth day => 36th day} of the strike.
        The fair is in its {forty-second edition => 42nd edition}.
        He scored in the {eighty-third minute => 83rd minute}.
        It is the ninth day of the strike.
        She writes on the twenty-first century.
        The 36th day was calm.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """In figures."""
        one = _ONES[match["one"].casefold()]
        return [f"{_TENS[match['ten'].casefold()] + one}{_ENDINGS.get(one, 'th')} {match['noun']}"]
