from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_KIND = "(?:exploration )?well|satellite|rocket|drone|missile|spacecraft|launcher|vaccine|reactor"


class CodedNameOrder(Pattern):
    """The kind before a numbered name: "the well Nargis-1", "the satellite Badr-4".

    Cause: the kind is the head of its idafa and stands first: "bi'r Narjis-1".
    Repair: the name first.
    Native English: none in the news.
    """

    message = "Arabic puts the kind before a numbered name; in English the name comes first."
    category = "grammar"
    anchors = ("well", "satellite", "rocket", "drone", "missile", "spacecraft", "launcher", "vaccine", "reactor")
    pattern = rf"\b(?P<mark>(?P<kind>{_KIND}) (?P<name>[A-Z][a-z]+-\d{{1,3}}))\b(?!-)"
    examples = """
        Oil was found in the {well Zahra-1 => Zahra-1 well} last week.
        They launched the {satellite Badr-4 => Badr-4 satellite} at dawn.
        The {missile Fateh-110 => Fateh-110 missile} was shown in the square.
        The Zahra-1 well is dry.
        He slept well. Route 7 was shut.
        The rocket was ready on May 4.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """An article or another determiner must stand before it, and a date may not follow."""
        before = document.prose[max(0, match.start() - 30) : match.start()]
        return bool(re.search(r"\b(?:[Tt]he|[Aa]n?|its|their|new)(?: [a-z]+)?\s\Z", before))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The name first."""
        return [f"{match['name']} {match['kind']}"]
