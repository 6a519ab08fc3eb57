from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety

_LETTERS = "\u0590-\u05ff"
_MARKS = {"\u05f4": '"', "\u05f3": "’", "\u05be": "-"}


class HebrewMarks(Pattern):
    """Hebrew quotation marks, apostrophes and hyphens left in: gershayim, geresh, maqaf.

    Cause: the machine copied a mark it took for a letter.
    Repair: the mark of the target language.
    Native writing: marks inside Hebrew words that are quoted.
    """

    message = "A Hebrew mark was left in."
    category = "orthography"
    safety = Safety.SAFE
    sign = rf"[{''.join(_MARKS)}]"
    pattern = rf"(?<![{_LETTERS}])(?P<mark>[{''.join(_MARKS)}])(?![{_LETTERS}])"
    examples = """
        He called it {\u05f4 => "}a dream.
        They don{\u05f3 => ’}t know the way.
        The north{\u05be => -}south road is shut.
        The word \u05e6\u05d4\u05f4\u05dc is written on the wall.
        The north-south road is shut.
        They don’t know the way.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The mark's counterpart."""
        return [_MARKS[match["mark"]]]
