from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Pattern, Severity


class InfinitiveAfterPreposition(Pattern):
    """An infinitive after a preposition: "left without to say a word", "before To close the gate".

    Cause: "qabla an", "duna an", "badalan min an": Arabic prepositions take "an" with a verb.
    Repair: the form in -ing.
    Native English: "than ever before to", where "before" is an adverb.
    """

    message = "Arabic prepositions take a clause with “an”; an English preposition takes the form in -ing."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("to",)
    pattern = (
        r"\b(?P<mark>(?P<lead>(?:[Ww]ithout|[Ii]nstead of|[Dd]espite|[Rr]ather than for) [Tt]o|(?:[Bb]efore|[Aa]fter|[Bb]y) To|(?<=,\s)(?:before|after) to) "
        r"(?P<verb>[a-z]{2,}))(?= (?:the|an?|his|her|its|their|him|it|them|any|to|in|on|from|with|for|[A-Z#]|[a-z]+s\b))"
    )
    examples = """
        He left {without to say => without saying} a word to the guests.
        The men shut the mill, {before To burn => before burning} it at dawn.
        {Instead of to open => Instead of opening} the road, the guards closed it.
        They need help more than ever before to mend the roof.
        He left without saying a word.
        She came by to see the garden.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The form in -ing."""
        lead = re.sub(r"\s+[Tt]o\Z", "", match["lead"])
        return [f"{lead} {verb_forms(match['verb'])[2]}"]
