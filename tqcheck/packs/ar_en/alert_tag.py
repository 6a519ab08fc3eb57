from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern


class AlertTag(Pattern):
    """The tag of a news flash, translated as "Urgent".

    Cause: "ajil", the tag of Arabic news flashes.
    Repair: "Breaking", the word of English desks.
    Native English: "urgent" as an adjective; a request headed "Urgent:".
    """

    message = "Arabic tags a news flash with ajil; English desks write “Breaking”."
    category = "calque"
    anchors = ("urgent", "urgent_event", "urgent_news")
    pattern = r"(?P<mark>(?:(?<![#\w’'])(?P<last>[A-Za-z0-9][\w’'%-]*)\x20(?=Urgent ?\|))?(?P<tag>#Urgent(?:_event|_news|_now)?|\bUrgent)\b(?P<bar> ?[|]| -(?= ))?)"
    examples = r"""
        {Urgent - => Breaking -} At least two boats have sunk
        {Urgent \| => Breaking \|} The envoy leaves the talks
        {#Urgent => #Breaking} The army opens the bridge
        The road is open. {Urgent \| => Breaking \|} The bridge too
        The mayor has left the {hall Urgent \| => hall. Breaking \|} The envoy too
        Urgent repairs closed the bridge.
        The aid is urgent, she said. It is urgent.
        Urgent Care | The clinic in the old town
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Without the mark of a hashtag it needs its bar."""
        return match["mark"].startswith("#") or match["bar"] is not None

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The English tag; a flash in mid-line ends the one before it."""
        before = f"{match['last']}. " if match["last"] else ""
        return [f"{before}{'#' if match['tag'].startswith('#') else ''}Breaking{match['bar'] or ''}"]
