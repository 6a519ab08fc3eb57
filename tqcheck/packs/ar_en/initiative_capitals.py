from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern

_KIND = "initiative|campaign|project|program|programme|festival|award|competition|forum|conference|strategy|platform"
_SMALL = frozenset("a an and at by for from in of on or the to with".split())


class InitiativeCapitals(Pattern):
    """The name of an initiative in quotation marks without capitals: the "decent homes" initiative.

    Cause: Arabic has no capitals and marks a name by guillemets alone.
    Repair: capitals, as in a title.
    Native English: a slogan quoted as speech; so it counts only in a text that looks translated.
    """

    message = "This is a name, and Arabic marks it by quotation marks alone; in English its words take capitals."
    category = "orthography"
    gate = Gate.CONTEXT
    anchors = tuple(_KIND.split("|"))
    pattern = rf"(?<=[Tt]he\s)(?P<mark>[“\"](?P<name>[a-z]+(?: [a-z]+){{1,4}})[”\"])(?= (?:{_KIND})\b)"
    examples = """
        The ministry opened the {“decent homes for all” => “Decent Homes for All”} initiative.
        He spoke of the {"green roofs" => "Green Roofs"} project in the delta.
        The town joined the {“read with me” => “Read with Me”} campaign.
        The ministry opened the “Decent Homes” initiative.
        He called it a “very good” project.
        They want a “clean” project.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Capitals, save for small words inside."""
        first, *rest = match["name"].split()
        words = [first.capitalize(), *(word if word in _SMALL else word.capitalize() for word in rest)]
        return [f"{match['mark'][0]}{' '.join(words)}{match['mark'][-1]}"]
