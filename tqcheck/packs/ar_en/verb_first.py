from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_VERB = (
    r"(?:Said|Announced|Confirmed|Stressed|Declared|Explained|Revealed|Indicated|Emphasized|Affirmed|Denied|Warned|Noted|Reported|Clarified"
    r"|Condemned|Called|Arrived|Participated|Attended|Welcomed|Rejected|Discussed|Decided|Received|Praised)"
)


class VerbFirst(Pattern):
    """A statement that opens with its verb: "Announced the ministry that the road is open".

    Cause: the Arabic verb stands before its subject.
    Repair: the subject first.
    Native English: "Said Smith: ..." in old-fashioned magazines; participles, "Called the Rock, the hill ...".
    """

    message = "The Arabic verb comes before its subject; English puts the subject first."
    category = "grammar"
    severity = Severity.MAJOR
    pattern = rf"(?P<mark>\b(?P<verb>{_VERB}) (?P<subject>(?:the|The) (?:[\w’'-]+ ){{1,5}}?|(?:[A-Z][\w’'-]+ ){{1,3}})(?P<rest>that|on \w+day that))\b"
    anchors = ("that",)
    examples = """
        {Announced the ministry that => The ministry announced that} the road is open again.
        {Revealed the Iraqi army that => The Iraqi army revealed that} two men were hurt.
        {Said the minister on Monday that => The minister said on Monday that} the talks would go on.
        Asked about the road, the minister said that it was open.
        The ministry announced that the road is open.
        Called the Rock, the hill is high.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the beginning of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Subject, verb, rest."""
        subject = match["subject"].strip()
        return [f"{subject[:1].upper()}{subject[1:]} {match['verb'].lower()} {match['rest']}"]
