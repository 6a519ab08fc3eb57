from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS, OFFICES
from tqcheck.rules import Document, Pattern

_NAME = r"#?[A-Z][\w’'-]+(?: (?:al-|bin |ibn |van |von |de |bin-)?[A-Z][\w’'-]+){0,3}"
_BODIES = "UAE|US|U\\.S\\.|UN|U\\.N\\.|UK|EU|NATO|Arab League|United Nations|White House|State Department|Pentagon|Hamas|Hezbollah"


class CommaRoundName(Pattern):
    """Commas round a name after a bare title: "US President, Joe Biden, announced".

    Cause: Arabic sets the name after the office as an apposition with commas.
    Repair: no commas; title and name run together.
    Native English: "the prime minister, Karim Saleh, said" with an article or a possessive.
    """

    message = "A title without “the” runs into its name in English; the Arabic apposition left commas round it."
    category = "orthography"
    anchors = tuple(
        sorted(
            {word.casefold() for office in OFFICES.split("|") for word in re.findall(r"\w+", office)[-1:]}
            | {"spokesman", "spokesperson", "spokeswoman", "director", "leader"}
        )
    )
    pattern = (
        rf"\b(?P<mark>(?P<title>(?:(?:Former|former) )?(?:{'|'.join(sorted(DEMONYMS))}|{_BODIES}) (?:[A-Z][a-z]+ ){{0,2}}?(?:{OFFICES}|spokesman|spokesperson|spokeswoman|Director|leader|General))"
        rf"(?:, (?P<name>{_NAME}),))(?= [a-z(])"
    )
    examples = """
        {French President, Jean Morel, => French President Jean Morel} arrived on Sunday.
        He met {UN Secretary-General, Carlos Ruiz, => UN Secretary-General Carlos Ruiz} in Geneva.
        {US President, #Joe_Hill, => US President #Joe_Hill} announced it on Sunday.
        He met the Secretary-General of the United Nations, Carlos Ruiz, in Geneva.
        The French President, Jean Morel, arrived on Sunday.
        Argentina’s President, Carlos Ruiz, arrived on Sunday.
        French President Jean Morel arrived on Sunday.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """An article or a possessive before the title keeps the commas."""
        before = document.prose[max(0, match.start() - 24) : match.start()]
        return not re.search(
            r"(?:\b(?:[Tt]he|[Aa]n?|former|[Hh]is|[Ii]ts|[Oo]ther|[Tt]hen)|[’']s|\b[Aa]s)\s+(?:\w+\s+)?\Z", before
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The name alone."""
        return [f"{match['title']} {match['name']}"]
