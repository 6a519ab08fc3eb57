from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_OWN = "Independence|Mother[’']s|Mothers[’']|Teachers?[’']?s?|Women[’']s|Labou?r|Children[’']s|Martyrs?[’']?|Nakba|Prisoners?[’']?s?|Youth|Environment|Tourism|Army|Flag|Land|Earth|Arbor|Evacuation"
_AFTER = (
    r"(?=[.,;:!?)]|\Z|\n| (?:on|in|at|and|is|was|with|by|as|to|which|that|falls?|comes?|came|this|under|through)\b)"
)


class DayArticle(Pattern):
    """An article before the name of a day: "they celebrate the International Bees Day", "on the Independence Day".

    Cause: "al-yawm al-alami li-", "id al-istiqlal": the noun of the day has its article.
    Repair: the name without it.
    Native English: "the Independence Day parade", where the article belongs to the noun after it.
    """

    message = "Arabic gives the name of a day its article; English has none before it."
    category = "name"
    anchors = ("day", "days")
    pattern = rf"\b(?P<mark>(?P<the>[Tt]he )(?P<name>(?:(?:International|World|Universal|Global|Arab)(?: (?:[A-Z][\w’']+|of|the|for)){{1,4}}|{_OWN}) Day)s?){_AFTER}"
    examples = """
        The pupils celebrate {the World Bee Day => World Bee Day} with a song.
        The shops were shut on {the Independence Day => Independence Day}.
        {The International Coffee Day => International Coffee Day} is on Sunday.
        She came for the World Bee Day festival.
        They watched the Independence Day parade.
        World Bee Day is in May.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The name alone."""
        return [match["name"]]
