from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_GENUS = (
    "movements?|newspapers?|applications?|apps?|platforms?|agency|agencies|channels?|brigades?|company|companies|club|party|organi[sz]ations?"
    "|websites?|sites?|magazine|network|groups?|militias?|front|hospitals?|universities|university|hotel|stadium|radio|station|corporation"
    "|foundation|association|institution|neighbou?rhood|camp|newspaper|daily|bank|airlines?|team"
)
_PLACE = "city|town|village|governorate|province|district|island|region|capital|team|club|tribe"
_HOLDER = "president|prime minister|journalist|activist|singer|striker|midfielder|goalkeeper|defender"
_OWN = "Brigades?|Movement|Party|Company|Agency|Organi[sz]ation|Newspaper|Channel|Club|Front|Battalions?|Corporation|Foundation|Hospital|University|Stadium|Airlines|Network|TV|Bank"
_KNOWN = (
    "Hamas|Hezbollah|Fatah|Taliban|ISIS|Daesh|Houthi|Ansar Allah|Islamic Jihad|Al-?Qaeda|Twitter|Facebook|Telegram|WhatsApp|Instagram"
    "|YouTube|TikTok|Google|X|Reuters|AFP|AP|CNN|BBC|Al[- ]Jazeera|Al[- ]Arabiya|Bloomberg|Haaretz|Le Monde|Le Figaro|Netflix|Amazon"
)
_NAME = r"(?:(?:al|el|le|la|les|de|of|the|and)[ -])?[A-Z0-9][\w’.&-]*(?: (?:(?:of|the|and|de|al|for|in) )?[A-Z0-9][\w’.&-]*){0,4}"
_WORDING = r"(?:called|so-called|named|titled|entitled|dubbed|known as|nicknamed|words?|terms?|names?|slogan|hashtag|chanting|theme|motto|song|film|book)(?: (?:a|an|the|as|is|of))? \Z"


class QuotedName(Pattern):
    """Quotation marks round a plain name: "the “Hamas” movement", "newspaper “Le Figaro”".

    Cause: Arabic has no capitals and sets names apart with quotation marks.
    Repair: the name without them; its capital does the work.
    Native English: names that are in doubt or mocked, titles of works, nicknames.
    """

    message = "Arabic sets names apart with quotation marks because it has no capitals; English needs none."
    category = "orthography"
    pattern = (
        rf"(?P<opens>[“\"])(?P<first>{_NAME})(?P<stop>,?)[”\"](?= (?:{_GENUS})\b)"
        rf"|(?<=[A-Za-z])(?P<gap> )(?P<mark>[“\"](?P<second>{_NAME})(?P<late>[,.]?)[”\"])"
        rf"|(?<=[:|.]\s)(?P<third>[“\"](?P<subject>{_KNOWN})[”\"])(?= [a-z])"
        r"|(?P<speaker>“(?P<says>[A-Z][^“”:\n]{2,90})”)(?=: ?(?:“|- ))"
    )
    examples = """
        Erdogan: {“Hamas” => Hamas} is ready to talk.
        {“Mayor of the old town” => Mayor of the old town}: “The bridge will stay shut.”
        A man from the {“Hamas” => Hamas} movement came.
        He told the French newspaper {“Le Figaro” => Le Figaro} the road was closed.
        He wrote on {“Telegram” => Telegram} that the road was closed.
        The spokesman for the {“Saraya Brigades,” => Saraya Brigades,} the armed wing, said so.
        The group, the so-called “Dawn” movement, denied it.
        They fled to the town of {“Rafah” => Rafah} on foot.
        The singer said that President {“Hale” => Hale} had called.
        He sang “Hey Jude” and left.
        The word “Hamas” means zeal.
        A plan called “Vision 2030” was launched.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The genus, or a name known by itself, must show that a name is meant."""
        if match["third"] or match["speaker"]:
            return True
        start = match.start() if match["first"] else match.start("mark")
        before = document.prose[max(0, start - 45) : start]
        if re.search(_WORDING, before, re.IGNORECASE):
            return False
        name = match["second"]
        if match["first"] or re.match(
            rf"\s+(?:{_GENUS}|Brigade|Division|Battalion)\b", document.prose[match.end() : match.end() + 15]
        ):
            return True
        if re.fullmatch(_KNOWN, name):
            return re.search(
                r"\b(?:on|of|the|by|to|with|from|in|and|via|for|between|against|agency|that)\s+\Z", before
            ) is not None or self._genus(before)
        if re.search(rf" (?:{_OWN})\Z", name):
            return re.search(r"\b[Tt]he\s+\Z", before) is not None
        return self._genus(before)

    def _genus(self, before: str) -> bool:
        return re.search(rf"\b(?:(?:{_GENUS}|{_HOLDER})\s+|(?:{_PLACE}) of\s+)\Z", before, re.IGNORECASE) is not None

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The name."""
        name = match["first"] or match["second"] or match["subject"] or match["says"]
        return [f"{name}{match['stop'] or match['late'] or ''}"]
