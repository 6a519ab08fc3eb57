from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS
from tqcheck.rules import Document, Pattern

_WHOSE = rf"(?:{'|'.join(sorted(DEMONYMS))}|US|U\.S\.|UK)"
_OFFICE = (
    r"(?:(?:Vice |Deputy )?President|(?:Deputy )?(?:Prime |Foreign |Defen[cs]e |Interior |Finance |Justice |Health |Energy )?Minister|Secretary of State"
    r"|Chancellor|Ambassador|Senator)"
)
_NAME = r"#?[A-Z][\w’'.-]+(?:[ _](?:al-|el-|bin |ibn |van |von |de )?[A-Z][\w’'-]+){1,3}"
_THING = re.compile(
    r"\b(?:Award|Prize|Hotel|Library|Cent(?:er|re)|Foundation|University|School|Cup|Street|Hospital|Airport|Administration)\Z"
)


class TitleArticle(Pattern):
    """An article before a title that has its name: "the US President Joe Biden", "the President Biden".

    Cause: Arabic gives a title its article even before a name: "al-ra'is Biden".
    Repair: drop the article.
    Native English: "the late President Sadat", "the then Prime Minister", "the President Hotel".
    """

    message = "Arabic keeps the article on a title before a name; English drops it."
    category = "grammar"
    anchors = ("the",)
    pattern = rf"\b(?P<mark>(?P<the>[Tt]he) (?P<office>(?:{_WHOSE} )?{_OFFICE})) (?:{_NAME}|(?:Biden|Trump|Putin|Macron|Zelensky|Erdogan|Netanyahu|Obama|Sisi|Assad|Abbas|Aoun|Saied|Tebboune)\b)(?![’'\w-])"
    examples = """
        {The US President => US President} John Hale announced the sale.
        The envoy met {the Egyptian Foreign Minister => Egyptian Foreign Minister} Karim Adel in Cairo.
        A letter from {the President => President} Erdogan was read out.
        The late President Hale loved the sea.
        The US president, John Hale, announced the sale.
        The President John Hale Award goes to two nurses.
        The then Prime Minister Karim Adel agreed.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The name must not belong to a thing called after the holder."""
        after = document.prose[match.end() : match.end() + 20]
        return not _THING.search(match.group()) and not re.match(r" (?:[A-Z]|[a-z]+ing\b|administration|era)|\)", after)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Without the article."""
        return [match["office"]]
