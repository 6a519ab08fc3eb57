from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_VERBS = {
    "mourns": "mourn", "offers": "offer", "extends": "extend", "congratulates": "congratulate", "expresses": "express",
    "welcomes": "welcome", "wishes": "wish", "announces": "announce", "presents": "present", "shares": "share",
}  # fmt: skip
_MANY = "members|employees|staff|students|professors|colleagues|workers|officials|doctors|teachers|graduates|fans|players|residents"


class JointSubject(Pattern):
    """A singular verb after two subjects: "the Dean and members of the staff mourns".

    Cause: the Arabic verb stands first and agrees with the first subject only: "yan'a al-amid wa-a'da' al-hay'a".
    Repair: the plural.
    Native English: none.
    """

    message = "The Arabic verb stands before its subjects and agrees with the first; in English several subjects take a plural."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = tuple(_VERBS)
    pattern = (
        rf"\band (?:all |the |its |their |all the )?(?:[a-z]+ )?(?:{_MANY})(?: (?:of|in|at|from|and) (?:(?!who\b|which\b|that\b)[\w’'/-]+ ){{1,9}}?| )"
        rf"(?P<mark>{'|'.join(_VERBS)})\b(?= (?:the|his|her|its|their|with|to|a|all|that|on)\b)"
    )
    examples = """
        The head of the guild and its members {mourns => mourn} the poet.
        The mayor and members of the town council {welcomes => welcome} the nurses.
        The director and the staff of the old library {congratulates => congratulate} the winner.
        The mayor mourns the poet.
        The mayor and the staff mourn the poet.
        The firm has shops and its staff offers to help.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The first subject stands before, with no verb of its own."""
        before = document.prose[max(0, match.start() - 90) : match.start()]
        return not re.search(r"\b(?:is|are|was|were|has|have|had|said)\b[^.\n]*\Z", before)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The plural."""
        return [_VERBS[match["mark"]]]
