from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_TITLES = "Mr|Mrs|Ms|Dr|Eng|Prof|Gen|Col|Maj|Capt|Lt|Sheikh|Engineer|Doctor|Professor|Minister|Counselor|Counsellor|Captain|Major|General|Colonel|Brigadier|Haj|Hajj"


class SlashApposition(Pattern):
    """A slash between a title and a name, or between a name and what it belongs to: "Mr. / Haddad", "Faculty of Law / Sana'a University".

    Cause: Arabic notices put a slash after titles, "al-sayyid/", and between an office and its house.
    Repair: nothing after a title, a comma elsewhere.
    Native English: "and/or", "he/she", "24/7", lists of scorers.
    """

    message = "Arabic notices put a slash after a title or before an apposition; English uses a comma, or nothing after a title."
    category = "orthography"
    anchors = ("/",)
    pattern = (
        rf"\b(?P<title>(?:{_TITLES})\.?) ?/ ?(?=[A-Z])"
        r"|(?<![\w’'-])(?P<given>[A-Z][\w’'-]+ )?(?P<mark>(?P<before>(?:al-|el-)?[A-Z][\w’'-]*[a-z’']\)?)(?: / |/ )(?P<after>[A-Za-z][\w’'-]*))"
        r"|(?<![\w’'-])(?P<house>Department|College|Faculty|University|School|Center|Centre|Committee|Sciences?|Medicine|Agriculture|Law|Arts|Engineering)/(?P<of>(?:The )?[A-Z][a-z]+)(?= of\b| University)"
    )
    examples = r"""
        The lecture was given by {Mr. / => Mr.\ }Omar Haddad on Sunday.
        He teaches at the Faculty of {Law / Sana’a => Law, Sana’a} University.
        A talk by Salma {Haddad / museum => Haddad, museum} photographer, closed the day.
        The Faculty of Law - University of Aden met.
        Each student must bring his / her card.
        The site is open 24/7 to all.
        We sold PDA's / laptops to all.
        The AC/DC tour ended in Rome.
        Scorers: Haddad 12 / Nasser 40
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A common noun after the slash must follow a full name."""
        after = match["after"]
        return not after or after[0].isupper() or after in ("a", "an", "the") or bool(match["given"])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """A comma, or nothing after a title."""
        if match["title"]:
            return [f"{match['title']} "]
        return [f"{match['before'] or match['house']}, {match['after'] or match['of']}"]
