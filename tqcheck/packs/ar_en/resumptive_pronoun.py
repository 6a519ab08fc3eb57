from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_SUBJECT = r"(?:he|she|they|we|I|it|you|(?:the|his|her|its|their) [a-z]+)"
_VERB = (
    r"(?:(?:has|have|had|would|will|can|could|did not|does not|is|are|was|were) )?(?:[a-z]+ed|made|took|saw|met|gave|built|wrote|sent|held|bought"
    r"|found|left|lost|won|chose|knew|used|got|set|see|use|take|make|buy|know|consider|want|need|obtaining|using|making|carrying out|building)"
)

_MADE = (
    r"(?:statements?|remarks|speech|speeches|interviews?|comments|attacks?|operations?|raids?|measures|decisions?|letters?|videos?|visits?|tours?|steps?|agreements?"
    r"|messages?|photos?|pictures|crimes?|achievements?|victory|projects?|goals?|plans?|initiatives?|calls?)(?: that)?"
)
_MAKE = (
    "made|gave|given|delivered|conducted|carried out|launched|issued|published|sent|took|paid|committed|achieved|signed|scored|implemented|planned|announced"
    "|presented|held|received|played"
)


class ResumptivePronoun(Pattern):
    """A pronoun that repeats the noun of its relative clause: "the house which he bought it".

    Cause: an Arabic relative clause takes up its noun again with a pronoun, the a'id.
    Repair: drop the pronoun.
    Native English: "the box in which he left it", where the pronoun stands for another thing.
    """

    message = "Arabic takes the noun up again with a pronoun inside the relative clause; in English “which” or “where” has already done it."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("which", "whom", "where", "it", "them")
    pattern = (
        rf"\b(?:(?:which|whom) {_SUBJECT} {_VERB}(?= (?:it|them|him|her)(?:[.,;]| (?:as|in|on|at|from|during|last|yesterday|to the|for the|with the|an?|the)\b))"
        rf"|which {_SUBJECT} (?:[a-z]+ed|live|work|came|went|left|spoke|stood|sat)(?= (?:in|on|from|at|to|with|about|of) (?:it|them)[.,;])"
        rf"|(?:{_MADE}) (?:he|she|they|it|we|[A-Z][\w-]+|the [a-z]+) (?:has |had |have )?(?:{_MAKE})(?= (?:it|them)(?:[.,]| (?:at|in|during|to|on|from|with|against|as|for|yesterday|today|before|after)\b))"
        r"|where (?:he|she|they|we|I|it|the [a-z]+) (?:(?:is|are|was|were|has|have|had) )?(?:[\w-]+ ){0,5}?[\w-]+(?= there[.,;]))"
        r"(?P<mark> (?:there|it|them|him|her|(?:in|on|from|at|to|with|about|of) (?:it|them)))"
    )
    examples = r"""
        The house which he bought{\ it => } last year has no roof.
        It is a step which the guild considered{\ it => } a threat.
        The men whom she met{\ them => } in Oran are doctors.
        The village where he was born{\ there => }, has one shop.
        He resigned after remarks the coach made{\ it => } at a meeting.
        The box in which he left it was empty.
        He sold the car, which he liked.
        Which of them left it in the hall?
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not after a preposition, and not in a question."""
        before = document.prose[max(0, match.start() - 12) : match.start()]
        return not match.group().startswith("wh") or not re.search(
            r"\b(?:in|on|of|to|at|by|with|for|from|after|under|during|through|upon|over|into|know|see|matter)\s\Z",
            before,
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Without the pronoun."""
        return [""]
