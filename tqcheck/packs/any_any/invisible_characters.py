from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_CONTROLS = "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff"


class InvisibleCharacters(Pattern):
    """Direction marks and zero-width characters left in the text.

    Cause: right-to-left editors write marks that steer the direction of the line; they survive copying and translation.
    Repair: delete them.
    Native writing: beside right-to-left words they do their work; joiners belong to emoji and Indic scripts.
    """

    message = "An invisible character (direction mark or zero-width space) was left in."
    category = "orthography"
    safety = Safety.SAFE
    sign = rf"[{_CONTROLS}]"
    pattern = rf"(?<![{_RIGHT_TO_LEFT}])(?P<mark>[{_CONTROLS}]+)(?![{_RIGHT_TO_LEFT}])"
    examples = """
        The field covers {\u200b\u200b => }525 metres.
        The bank{\u200f => } is closed.
        He said {\u202a => }yes.
        The word \u200fأمل\u200f is hope.
        The family \U0001f468\u200d\U0001f469\u200d\U0001f467 is here.
        The bank is closed.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Nothing."""
        return [""]
