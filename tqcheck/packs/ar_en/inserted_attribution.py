from __future__ import annotations

import re

from tqcheck.packs.ar_en._wording import WEEKDAY
from tqcheck.rules import Document, Pattern

_OCCASION = (
    r"in (?:an? |his |her |its |their |the )?(?:[a-z]+ ){0,2}?"
    r"(?:statements?|remarks|comments|interviews?|speech|tweets?|posts?|press conference|news conference|conversation)"
)


class InsertedAttribution(Pattern):
    """The occasion of a statement, wedged between the speaker and what was said.

    Cause: Arabic puts "fi tasrihat adla biha" between the verb of saying and "anna", set off by dashes.
    Repair: keep the day or the occasion, drop the dashes and the empty "statements he made".
    Native English: a dash incise that adds something new is at home in English.
    """

    message = "Arabic wedges the occasion between “said” and what was said; English keeps the day or the interview, without the dashes."
    category = "formula"
    anchors = (
        "statement",
        "statements",
        "remarks",
        "comments",
        "interview",
        "interviews",
        "speech",
        "tweet",
        "tweets",
        "post",
        "posts",
        "conference",
        "conversation",
    )
    pattern = rf" (?P<mark>[–—-] (?P<occasion>{_OCCASION}\b(?P<rest>[^–—\n.]{{0,90}}?)) [–—-])(?= )"
    examples = """
        The minister said {– in statements he made on Monday – => on Monday} that the plant would reopen.
        The coach added {– in a radio interview – => in a radio interview} that the team was tired.
        The envoy said {– in remarks to reporters on Sunday – => to reporters on Sunday} that talks would go on.
        The minister – in a hurry as always – said the plant would reopen.
        She spoke in an interview on Monday about the plant.
        The film – in its statement and its style – is new.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """An occasion that belongs to a list of nouns is not one."""
        return not match["rest"].startswith(" and ")

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The day or the hearers, or the occasion without dashes."""
        rest = match["rest"].strip()
        told = re.search(rf"\bto (?!him\b|it\b).*|\bon (?:{WEEKDAY}|\w+ \d{{1,2}}\b).*|\b(?:yester|to)day\b.*", rest)
        empty = re.search(r"statements?|remarks|comments", match["occasion"])
        return [told.group()] if told and empty else [match["occasion"]]
