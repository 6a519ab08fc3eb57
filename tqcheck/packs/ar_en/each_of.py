from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, compiled

_NAME = r"(?:[A-Z][\w’'.-]+|Dr\.|al-[A-Z]\w+)(?: (?:[A-Z][\w’'.-]+|al-[A-Z][\w’']+|bin|of(?: the)?|for|and Minister))*"
_ROLE = r"(?:President|Prime Minister|Minister|Director|Head|Dean|Chairman|Secretary|Governor|Ambassador|Mayor|King|Emir|Vice|Deputy|Ministry|Ministries|University|Speaker)"


class EachOf(Pattern):
    """A list opened with "each of": "each of Egypt, Jordan and Iraq", "each of: Ali Hasan, Omar Said".

    Cause: "kull min" stands before the members of a list.
    Repair: drop it.
    Native English: "each of Shakespeare's plays", "each of the players".
    """

    message = "Arabic opens a list with “kull min”; the names need no “each of” in English."
    category = "grammar"
    anchors = ("each", "both", "all")
    pattern = (
        rf"(?P<mark>\b(?P<each>(?:[Aa]nd )?(?:[Ee]ach|[Aa]ll|[Bb]oth) of(?P<colon>:)?) )"
        rf"(?={_NAME}(?P<more>(?: \([^)]*\))?,? (?:{_NAME},? ){{0,6}}and (?:the )?[A-Z])|(?:the )?{_ROLE}\b[^.;]{{3,80}}(?:, | and )(?:the )?[A-Z])"
        r"|(?P<bare>\b(?:[Aa]nd )?[Ee]ach of:) "
    )
    examples = r"""
        The talks were attended by {each of\  => }Egypt, Jordan and Iraq.
        {And each of:\  => }Ali Hasan, Omar Said, and Amr Adel spoke to the squad.
        The law was signed by {each of\  => }the Minister of Justice, Karim Adel, and the Governor.
        Each of Shakespeare’s plays has a fool.
        Each of the players was given a medal.
        All of London and Paris was talking.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only what cannot be a part of a thing."""
        after = document.prose[match.end() : match.end() + 60]
        each = match.group().casefold()
        if "both" in each:
            return (
                bool(compiled(rf"{_NAME} and (?:the )?[A-Z]").match(after))
                and document.prose[match.start() - 2 : match.start()] != ", "
            )
        return ":" in each or not (each.startswith("all") or re.match(r"[\w .-]+?[’']s\b|the \w+s\b(?! of)", after))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Nothing; "both" stays."""
        return ["both "] if "both" in match.group().casefold() else [""]
