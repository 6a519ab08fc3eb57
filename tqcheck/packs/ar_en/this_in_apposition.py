from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_NOUN = (
    "child|infant|baby|girl|boy|man|woman|mother|father|family|city|town|village|camp|region|country|land|hero|heroine|officer|soldier|fighter|leader|doctor|journalist"
    "|artist|player|scholar|student|teacher|movement|organi[sz]ation|group|party|army|newspaper|channel|institution|university|mosque|hospital|people|nation|war|battle"
)


class ThisInApposition(Pattern):
    """A demonstrative in an apposition: "Kfir Bibas, this child who became a symbol".

    Cause: Arabic takes a noun up again with "hadha al-tifl alladhi" for weight.
    Repair: the article.
    Native English: a new sentence may begin with "this child".
    """

    message = "Arabic takes a name up again with hadha; in an English apposition the article stands."
    category = "calque"
    anchors = ("this", "these")
    pattern = (
        rf"(?:[A-Z#][\w’'-]+(?: [A-Z][\w’'-]+)?), (?P<mark>(?P<this>this|these)) (?=(?:(?!is\b|was\b|are\b)[\w-]+ ){{0,3}}?(?:{_NOUN})s?\b"
        r" (?:who|that|which|whose|in which|where|characteri[sz]ed|known|called|located)\b)"
    )
    examples = """
        Salem Nasser, {this => the} child who sang for the king, is nine.
        He was born in Rahat, {this => the} small Bedouin town known for its market.
        They love Basra, {this => the} city that never sleeps.
        On Sunday, this child was seen who sang.
        For Salem, this is the city that never sleeps.
        This child who sang is nine.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A name that ends an adverbial at the head of a sentence has a clause after it."""
        sentence = document.sentences[document.sentence_at(match.start())].span
        opening = document.prose[sentence.start : match.start()]
        return not re.match(r"\s*(?:In|On|At|For|To|By|From|According|After|Before|With|During|Since)\b", opening)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The article."""
        return ["the"]
