from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS
from tqcheck.rules import Document, Pattern

_NOUN = (
    r"(?:team|club|newspaper|movement|channel|agency|battalion|brigade|militia|organi[sz]ation|party|group|application|platform|delegation"
    r"|neighbou?rhood|crossing|corridor|stadium)"
)


class MissingArticle(Pattern):
    """No article before a name and its kind: "the players of Al-Ahly team", "fighters of Hamas movement".

    Cause: the first noun of an idafa, "fariq al-Ahli", is definite without an article of its own.
    Repair: "the".
    Native English: headlines; "from Honda team-mate".
    """

    message = "Arabic makes the phrase definite without an article, through the name that follows; English needs “the”."
    category = "grammar"
    anchors = tuple(
        "team club newspaper movement channel agency battalion brigade militia organization organisation party group application platform "
        "delegation neighborhood neighbourhood crossing corridor stadium".split()
    )
    pattern = (
        rf"\b(?:of|in|to|from|by|with|for|against|between|on|via|through|inside|near) (?P<mark>(?P<name>(?!(?:{'|'.join(sorted(DEMONYMS))}|American|European|Western|State|England|Ultras)\b)[A-Z]\w+(?:-[A-Z]\w+)?) {_NOUN})"
        r"(?= (?:were|was|is|are|has|have|had|will|and|in|on|at|to|for|from|with|by|who|which|that|after|during|said|announced|against)\b|[.;]|, )"
    )
    examples = """
        The players of {Zamalek team => the Zamalek team} were tired.
        He spoke to leaders of {Amal movement => the Amal movement} in Beirut.
        The lorries waited at the gate of {Rafah crossing => the Rafah crossing} for a week.
        The players of the Zamalek team were tired.
        He won praise from Arsenal team-mate Jose Silva.
        The report is by Spanish newspaper Marca.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A name that is part of a longer one has its article already."""
        return not re.search(r"[A-Z][\w’'-]*\s\Z", document.prose[max(0, match.start() - 25) : match.start()])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With the article."""
        return [f"the {match['mark']}"]
