from __future__ import annotations

import re

from tqcheck.packs.ar_en._adverbials import PLACE, moved_forward
from tqcheck.rules import Document, Edit, Pattern, Span

_VERB = r"(?:(?P<calls>called|calls|apologized)|(?P<warns>warned|warns)|(?P<treats>focused|touched|commented|insisted)|(?P<talks>spoke|talked)|pointed|referred|responded)"
_PREPOSITION = r"(?(calls)(?:for|on)|(?(warns)(?:of|against)|(?(treats)on|(?(talks)about|to))))"


class PartedPreposition(Pattern):
    """An occasion between a verb and its preposition: "called during his visit to Oran for".

    Cause: in "da'a khilal ziyaratihi ila" the occasion stands before what the verb governs.
    Repair: the occasion to the head of the sentence; commas round it where it stands.
    Native English: "spoke at the meeting about".
    """

    message = "Arabic sets the occasion between a verb and its preposition; English keeps the two together."
    category = "grammar"
    anchors = tuple(
        "called calls apologized warned warns focused touched commented insisted spoke talked pointed referred responded".split()
    )
    pattern = rf"\b(?P<mark>(?P<verb>{_VERB}),? (?P<when>{PLACE}),? (?P<preposition>{_PREPOSITION}))(?= (?:an?|the|his|her|its|their|all|any|what|[a-z]+ing|[A-Z]\w+)\b)"
    examples = """
        {The mayor called during his visit to the valley for => During his visit to the valley, the mayor called for} a new dam.
        {The coach warned in his speech of => In his speech, the coach warned of} the cold.
        {The dean focused during the lecture on => During the lecture, the dean focused on} the bees.
        The mayor called for a new dam during his visit.
        She spoke at the meeting about the bees.
        He referred to the lecture.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str | tuple[Edit, ...]]:
        """The occasion at the head of the sentence, or between commas."""
        moved = moved_forward(document, match["when"], Span(match.end("verb"), match.start("preposition") - 1))
        return [moved or f"{match['verb']}, {match['when']}, {match['preposition']}"]
