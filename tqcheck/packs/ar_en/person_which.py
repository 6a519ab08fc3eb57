from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_PEOPLE = (
    "men|women|people|children|soldiers|civilians|fighters|prisoners|hostages|detainees|students|teachers|doctors|nurses|players|workers|leaders|officials|journalists"
    "|citizens|residents|martyrs|families|refugees|immigrants|migrants|participants|researchers|farmers|fans|artists|writers|victims|settlers|activists|graduates|youths"
    "|man|woman|child|soldier|civilian|prisoner|hostage|detainee|student|teacher|doctor|player|worker|leader|official|journalist|citizen|martyr|researcher|person|writer"
)


class PersonWhich(Pattern):
    """People taken up with "which": "the soldiers which were freed", "the man which he met him".

    Cause: "alladhi" and "allati" serve for people and things.
    Repair: "who".
    Native English: a thing before the people: "the number of soldiers, which".
    """

    message = "Arabic has one relative word for people and things; English says “who” of people."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("which",)
    pattern = rf"\b(?:[Tt]he|[Tt]hese|[Tt]hose|\d+|many|several|[Aa]n?) (?:[a-z]+ )?(?:{_PEOPLE}),? (?P<mark>which)(?= (?:was|were|is|are|has|have|had|came|went|died|lost|won|took|said|lives?|lived|works?|worked|fought|fled)\b)"
    examples = """
        The soldiers {which => who} were freed went home.
        Those students {which => who} came late had to stand.
        They met the man {which => who} was on the bridge.
        The number of soldiers, which was large, fell.
        A bill for women which was passed in May is law.
        The men who came late had to stand.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """No thing may stand before the people to which the clause could belong."""
        before = match.string[max(0, match.start() - 40) : match.start("mark")]
        return "," not in match.group() and not re.search(
            r"\b(?:of|for|by|on|to|with|from|against|between|in)\s+(?:\w+\s+){1,3}\Z", before
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The word for people."""
        return ["who"]
