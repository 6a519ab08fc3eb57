from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern

_BRANDS = (
    "Jazeera|Arabiya|Mayadeen|Manar|Hadath|Ahly|Ahli|Hilal|Nassr|Thani|Nahyan|Maktoum|Saud|Sabah|Khalifa|Qaeda|Ittihad|Hurra|Masry|Ain|Gore|Ghad"
    "|Pacino|Capone|Jolson|Franken|Said|Bu|Nuaimi|Qasimi"
)


class ArticleHyphen(Pattern):
    """A name with its article loose in a text that hyphenates the others: "Al Wahda Street" beside "Al-Shifa Hospital".

    Cause: the Arabic article is one letter group with its noun; each sentence was transliterated anew.
    Repair: the hyphen.
    Native English: houses and brands that write "Al" as they like: Al Thani, Al Jazeera.
    """

    message = "The other names of this text join their article with a hyphen; keep to one manner."
    category = "name"
    gate = Gate.CONTEXT
    anchors = ("al",)
    pattern = rf"(?<![\w#_’'-])(?P<mark>Al (?P<noun>(?!(?:{_BRANDS})\b)[A-Z][a-z’']{{2,}}))"
    examples = """
        {Al Wahda => Al-Wahda} Street is open; Al-Shifa Hospital is not.
        He met Omar Al-Rashid and his brother, {Al Hosani => Al-Hosani} said.
        The road to Al-Shifa was shut, and {Al Rimal => Al-Rimal} was dark.
        Al Wahda Street is open.
        The Al-Shifa staff spoke to Al Jazeera.
        Al Gore met Omar Al-Rashid.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Other names have their hyphen."""
        return re.search(r"\bAl-[A-Z]", document.prose) is not None

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With a hyphen."""
        return [f"Al-{match['noun']}"]
