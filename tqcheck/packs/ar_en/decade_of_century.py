from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_CENTURIES = {"nineteenth": 18, "19th": 18, "twentieth": 19, "20th": 19, "last": 19, "past": 19, "previous": 19}


class DecadeOfCentury(Pattern):
    """A decade counted within its century: "the eighties of the last century".

    Cause: "fi thamaniniyyat al-qarn al-madi".
    Repair: "the 1980s".
    Native English: "the eighties" alone.
    """

    message = "Arabic counts decades within a century; English writes “the 1980s”."
    category = "date-number"
    anchors = ("century",)
    pattern = (
        rf"\b(?P<mark>(?P<article>the )?(?P<part>(?:early|mid|late)[ -])?(?P<ten>{'|'.join(_TENS)}|[2-9]0[’']?s)"
        rf" (?:of|in) the (?P<century>{'|'.join(_CENTURIES)}) century)\b"
    )
    examples = """
        The mill was built in {the eighties of the last century => the 1980s}.
        He sang in {the late sixties of the twentieth century => the late 1960s}.
        The line opened in {the nineties of the 19th century => the 1890s}.
        The mill was built in the eighties.
        The mill was built in the first half of the last century.
        She was in her eighties.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The decade in figures."""
        ten = match["ten"]
        digit = _TENS.index(ten) + 2 if ten in _TENS else int(ten[0])
        return [f"the {match['part'] or ''}{_CENTURIES[match['century']]}{digit}0s"]
