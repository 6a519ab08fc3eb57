from __future__ import annotations

from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Phrases, Span

_ON = (
    "statements?|speech|remarks|warnings?|responses?|negotiations|talks|discussions|consultations|deliberations|agreements?|proposals?|decisions?|meetings?|sessions?"
    "|resolutions?|position|stance|opinions?|views?|information|details|announcements?|messages?|letters?|initiatives?|ideas|recommendations|instructions|news|advice|guidance|questions?"
)
_ABOUT = "allegations|claims|rumou?rs|doubts|concerns?|fears|accusations|lies|complaints?|testimon(?:y|ies)|optimism|pessimism|anxiety"
_OVER = "lawsuits?|disputes?|differences|disagreements?|controversy|tensions?|pressures?|anger|negligence|debate|crisis"
_WORDS = r"(?:,? [\w#’'-]+){0,7},?"


class Regarding(Phrases):
    """ "Regarding" for each of "bi-sha'n", "hawla", "bi-khusus", "fima yata'allaqu bi-".

    Cause: Arabic has a word for "regarding" after every noun of speech, and the translation knows one.
    Repair: on after nouns of speech and decision, about after nouns of doubt, over after nouns of quarrel.
    Native English: forms and letters of offices: "information regarding your account".
    """

    message = "Arabic bi-sha'n is “on”, “about” or “over”; “regarding” is the English of forms and letters."
    category = "calque"
    table = rf"""
        regarding the commission of => over ; bi-sha'n irtikab ; proof
        [(?:{_OVER}){_WORDS} ]regarding[ (?!the name)(?:the|its|his|their|this|these|what|an?|#|“|(?-i:[A-Z]))] => over ; bi-sha'n ; proof
        [(?:{_ABOUT}){_WORDS} ]regarding[ (?:the|its|his|their|this|these|what|an?|#|“|(?-i:[A-Z]))] => about ; bi-sha'n ; proof
        [(?:{_ON}){_WORDS} ]regarding[ (?:the|its|his|their|this|these|what|an?|#|“|(?-i:[A-Z])|\w+ing\b|arrangements|developments|prisoners|hostages)] => on ; bi-sha'n ; proof
        with regards to => on | about ; fima yata'allaqu bi- ; gated
        [(?:{_ON}|{_ABOUT}) ]related to[ (?:the|its|this|what)] => on ; al-muta'alliq bi- ; gated
        [(?:{_ON}) ](?:concerning|in relation to)[ (?:the|its|this|what)] => on ; bi-khusus ; gated
        [(?:said|say|says|saying|told|wrote|knows?|ask|asked|speaks?|spoke|talk\w*|heard|nothing|anything|optimistic|worried) (?:[\w#’'-]+ ){{0,2}}](?-i:regarding) => about | on ; bi-sha'n ; gated
        (?<=[\w”"’),]\s)(?-i:regarding)(?! (?:it|them|him|her|each other)\b) => on | about ; bi-sha'n ; gated
        in what concerns => on ; fima yakhuss ; proof
        in (?:what|that which) relates to => on ; fima yata'allaq ; proof
        on the subject of[ (?:the|its|this|our)] => on ; fi mawdu' ; gated
    """
    examples = """
        The minister made a speech {regarding => on} the new dam.
        The guild denied rumours {regarding => about} its chief.
        The heirs went to court in a dispute {regarding => over} the mill.
        He has nothing more to say {regarding => about | on} the mill.
        The position remains unchanged {regarding => on | about} wages.
        The club filed a lawsuit against its bank {regarding => over} a loan.
        Regarding the mill, he had no plan.
        She is well regarded in the guild.
        Regarding the roads nothing was said.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """What the first entry that matches says, place by place."""
        places: dict[Span, Finding] = {}
        for finding in super().find(document):
            places.setdefault(finding.span, finding)
        yield from places.values()
