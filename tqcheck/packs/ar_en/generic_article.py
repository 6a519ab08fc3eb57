from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_ARAB = "Jordanian|Egyptian|Palestinian|Arab|Saudi|Iraqi|Lebanese|Syrian|Moroccan|Tunisian|Algerian|Libyan|Yemeni|Kuwaiti|Emirati|Qatari|Omani|Bahraini|Sudanese|Islamic|Gulf|Maghrebi|Western|Turkish|Iranian"
_MASS = "heritage|literature|culture|society|cinema|drama|poetry|music|art|theatre|theater|cuisine|folklore|civilization|civilisation|history|thought|law|youth|media|football|tourism|agriculture|architecture"
_ONE = "citizen|woman|farmer|worker|consumer|reader|viewer|child|individual|fan|youngster|researcher|writer|intellectual|investor|student|teacher|girl"
_PEOPLES = "Jordanian|Egyptian|Palestinian|Arab|Saudi|Iraqi|Syrian|Moroccan|Tunisian|Algerian|Libyan|Yemeni|Kuwaiti|Qatari|Omani|Bahraini"
_SONG = "song|novel|play|poem|story|film|press"
_NEXT = r"(?=[.,;:]|\n| (?:is|are|was|were|has|have|had|and|or|in|to|on|from|as|with|through|will|by|for|at|can|must|should|does|needs|faces|suffers|plays|abroad|today|greatly)\b|\Z)"
_PLURALS = {"woman": "women", "child": "children"}


class GenericArticle(Pattern):
    """An article before a thing meant at large: "the Jordanian heritage", "the life of the Egyptian citizen".

    Cause: al- stands before what is meant as a kind: "al-turath al-urdunni", "al-muwatin al-misri".
    Repair: no article; the plural for people.
    Native English: one citizen or one song that was named before.
    """

    message = "Arabic puts al- before a thing meant at large; English leaves the article out, or takes the plural."
    category = "grammar"
    anchors = ("the",)
    pattern = rf"\b(?P<mark>(?P<the>[Tt]he) (?:(?P<whose>{_ARAB}) (?P<mass>{_MASS})|(?P<people>{_PEOPLES}) (?P<one>{_ONE})|(?P<home>{_ARAB}) (?P<work>{_SONG}))){_NEXT}"
    examples = """
        He said {the Jordanian heritage => Jordanian heritage} is full of song.
        The law eases the life of {the Egyptian citizen => Egyptians}.
        The prize goes to works on {the Arab novel => Arab novels | Arab novel} and their makers.
        They met the Egyptian citizen who had been robbed.
        The Jordanian heritage office was shut.
        Jordanian heritage is rich.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Without the article."""
        if match["mass"]:
            return [f"{match['whose']} {match['mass']}"]
        if match["one"]:
            people = f"{match['people']}s"
            plural = _PLURALS.get(match["one"], f"{match['one']}s")
            return [people] if match["one"] in ("citizen", "individual") else [f"{match['people']} {plural}"]
        plural = {"story": "stories", "press": "press"}.get(match["work"], f"{match['work']}s")
        return [f"{match['home']} {plural}", f"{match['home']} {match['work']}"]
