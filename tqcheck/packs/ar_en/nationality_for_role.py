from __future__ import annotations

import re

from tqcheck.languages.en import COUNTRIES, DEMONYMS, OFFICES
from tqcheck.rules import Document, Pattern, Severity

_PEOPLE = "|".join(sorted(DEMONYMS))
_NAME = r"[A-Z][\w’'-]+(?: (?:al-|el-|bin |ibn |da |de |van |von )?[A-Z][\w’'-]+){1,3}"
_NOT_A_NAME = re.compile(
    rf"(?:Dr|Prof|Prime|{OFFICES}|Foreign|Defen[cs]e|Interior|Deputy|Vice|Chief|Head|Lord|Sir|Grand|Major|Army|National|Football|Air\w*|Association|Embassy|Council|Government)\b"
)
_TEAM = re.compile(r"\b(?:team|club|league|match|coach|coaching|squad|technical staff)\b", re.IGNORECASE)


class NationalityForRole(Pattern):
    """A nationality where a role should stand: "led by Portuguese Carlos Silva", "guest of Togolese Asko Kara".

    Cause: an Arabic adjective of nationality is a noun as well, "al-burtughali ..." is "the Portuguese man ...", and it
    may follow the name.
    Repair: the role after the nationality; the possessive of the country before a club.
    Native English: "beat Russian Igor Petrov" between single players.
    """

    message = "Arabic makes the nationality alone stand for the person or club; English names the role, or the country in the possessive."
    category = "name"
    severity = Severity.MAJOR
    anchors = ("by", "guest", "guests", "visitors")
    pattern = (
        r"\b(?:(?P<led>(?:led|headed|coached|managed|trained|chaired) by)|guests? (?:on|of|at)) (?:the )?"
        rf"(?P<mark>(?P<people>{_PEOPLE}) (?P<name>{_NAME})|(?P<first>{_NAME}) (?P<after>{_PEOPLE}))\b"
    )
    examples = """
        The coaching staff, led by {Portuguese Carlos Silva => Portuguese coach Carlos Silva}, gave the squad a day off.
        Pyramids are the guest of {Togolese Asko Kara => Togo’s Asko Kara} tonight.
        The team is a guest of {Asko Kara Togolese => Togo’s Asko Kara} in the cup.
        The talks were led by Portuguese Foreign Minister Carlos Silva.
        The team is led by Portuguese coach Carlos Silva.
        She was the guest of British Airways Holidays.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """What follows the nationality must be a name."""
        return not _NOT_A_NAME.match(match["name"] or match["first"]) and not (match["led"] and match["first"])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Role or possessive."""
        people, name = match["people"] or match["after"], match["name"] or match["first"]
        if match["led"]:
            near = document.text[max(0, match.start() - 300) : match.end() + 300]
            return [f"{people} coach {name}"] if _TEAM.search(near) else []
        return [f"{COUNTRIES[people]}’s {name}"] if people in COUNTRIES else []
