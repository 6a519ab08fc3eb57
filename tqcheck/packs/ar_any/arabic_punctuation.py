from __future__ import annotations

import re

from tqcheck.languages.ar import LETTERS, PUNCTUATION
from tqcheck.rules import Document, Pattern, Safety


class ArabicPunctuation(Pattern):
    """Arabic commas, semicolons, question marks and signs left in.

    Cause: the machine copied a mark it had no counterpart for.
    Repair: the mark of the target language.
    Native writing: marks inside Arabic words that are quoted.
    """

    message = "An Arabic mark was left in."
    category = "orthography"
    safety = Safety.SAFE
    sign = rf"[{''.join(PUNCTUATION)}ـ]"
    pattern = rf"(?<![{LETTERS}])(?P<mark>[{''.join(PUNCTUATION)}])|(?P<kashida>ـ+)"
    examples = """
        The bank{، => ,} which opened in May, is closed.
        Wages rose by 5{٪ => %} last year.
        Is the road open{؟ => ?}
        The sign reads “مفتوح؟” in red.
        The bank, which opened in May, is closed.
        Wages rose by 5% last year.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The mark's counterpart."""
        return [""] if match["kashida"] else [PUNCTUATION[match["mark"]]]
