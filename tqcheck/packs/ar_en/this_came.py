from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_AFTER = {"after": "It followed", "following": "It followed", "at a time when": "It comes as"}


class ThisCame(Pattern):
    """A sentence that only says when the one before happened: "This came during".

    Cause: "ja'a dhalika khilal", "ya'ti hadha fi": Arabic gives the occasion a verb and a pronoun.
    Repair: "It followed" after an event; otherwise name what came, or attach the occasion to the statement.
    Native English: "It comes after" in broadcast summaries; "This came as a surprise".
    """

    message = "Arabic hangs on the occasion with ja'a dhalika; English names what came, or gives the occasion with the statement itself."
    category = "formula"
    anchors = ("this", "that", "it")
    pattern = (
        r"\b(?P<mark>(?:This|That|And this|All (?:of )?this) (?:came|comes|is coming|has come) (?P<when>(?:just |shortly |hours |days )?(?:after|following)|amid|before|during|within|at a time when"
        r"|as part of|in (?:the|a|an|his|her|its|light|response|implementation|conjunction|coincidence|parallel|the wake|line|addition|conclusion|presence) ?(?=\w)|on the (?:sidelines|occasion|eve|heels)|while|with the aim|when|within the framework)\b"
        r"|It came in (?:a|an|the) (?=(?:[\w-]+ ){0,2}?(?:statement|report|letter|memo|communiqu|press release|decision)))"
    )
    examples = """
        The envoy left early. {This came after => It followed} a long night of talks.
        Prices fell again. {This comes at a time when => It comes as} fuel is short.
        The port was shut. {This came during} a visit by the governor.
        This comes from a lack of funds.
        This came as a surprise to the town.
        It came in a box with a bow.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the beginning of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """A repair where one fits."""
        when = match["when"] or ""
        return [_AFTER[when]] if when in _AFTER else []
