from __future__ import annotations

import re

from tqcheck.rules import Document, Kind, Pattern

_NAMED = (
    "Gaza Strip|West Bank|United Nations|European Union|(?:UN )?Security Council|Arab League|Red Sea|Red Cross|Red Crescent|White House|Pentagon|Kremlin|Middle East"
    "|Suez Canal|Muslim Brotherhood|International Criminal Court|International Court of Justice|World Health Organization|World Bank|(?:Palestinian|Lebanese|Iraqi|Egyptian|Jordanian) (?:Parliament|government|army|Ministry)"
    "|(?:Israeli|Egyptian|Jordanian|Lebanese|Syrian|Iraqi|American|US|Russian|Ukrainian|Sudanese|Libyan|occupation) (?:army|military|government|air force)|Islamic Resistance Movement|Palestinian Authority|Palestinian people|Islamic Jihad movement|Health Ministry|Ministry of [A-Z]\\w+|Arab world|Arab Gulf|Sinai Peninsula|Nile Delta|Rafah crossing|Gaza envelope"
)


class NamedArticle(Pattern):
    """No article before a name that needs one: "the people of Gaza Strip", "talks with European Union".

    Cause: the name stands in an idafa, or has its article in a part that was dropped.
    Repair: "the".
    Native English: headlines; "United Nations officials".
    """

    message = "This name takes an article in English."
    category = "grammar"
    kinds = (Kind.PROSE, Kind.ITEM)
    anchors = tuple(
        "strip bank nations union council league sea cross crescent house pentagon kremlin east canal brotherhood court organization parliament"
        " government army ministry military force movement authority people world gulf peninsula delta crossing envelope".split()
    )
    pattern = rf"\b(?:in|of|from|to|into|inside|with|by|for|against|across|on|at|through|and that|said that|than) (?P<mark>(?:{_NAMED}))(?=[.,;:!?]| (?:is|are|was|were|has|have|had|will|said|and (?:the|its|their)|in|on|after|before|during|since|by|as|that|which|who|at|because|when|while|today|yesterday|soon|through|with|until|from|to)\b)"
    examples = """
        The lorries came from {Gaza Strip => the Gaza Strip} at dawn.
        He held talks with {European Union => the European Union} on fish.
        Ships pass through {Suez Canal => the Suez Canal}, the firm said.
        He met United Nations officials in Geneva.
        The lorries came from the Gaza Strip.
        She works for World Bank lawyers.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With the article."""
        return [f"the {match['mark']}"]
