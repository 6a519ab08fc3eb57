from __future__ import annotations

import re

from tqcheck.packs.ar_en._bodies import BODY, NAMED_BODY
from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Pattern, Severity

_PERSON = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is|hers|woman|girl|mother|wife|sister|daughter|queen|actress|man|boy|father|son|brother|player|coach|suspect"
    r"|victim|officer|soldier|driver|doctor|leader|president|minister|spokes\w+|chief|head|director|official|king|prince|Mr|Mrs|Ms|Dr|President|Minister"
    r"|Director|Dean|General|Commander|Sheikh|Prince|Ambassador)\b"
)


class OrganisationAsPerson(Pattern):
    """A body or country taken up again as a person: "The ministry said that she would", "Hamas ... he".

    Cause: every Arabic noun is he or she; "wizara" and "haraka" are she, "jaysh" and "hizb" are he.
    Repair: "it".
    Native English: ships and, long ago, countries; a person named just before.
    """

    message = "Arabic has no “it”: bodies and countries are he or she by grammar; English says “it”."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("she", "he", "her", "his")
    pattern = (
        rf"\b(?:[Tt]he (?:[\w’'-]+ ){{0,3}}?(?i:{BODY})|{NAMED_BODY})(?: of [A-Z][\w-]+| in [A-Z][\w-]+| for [A-Z]\w+)?,? (?:has |have |had |also )?"
        rf"(?:{REPORTING}|claimed|believes|believed|decided|vowed|pledged|insisted|published|issued)\b(?: (?:on|in|to|via|by|for|yesterday|today|late|early)\b[^.!?;:“”\"]{{0,40}}?)?,?(?: that)? "
        r"(?P<mark>(?P<pronoun>she|he))(?= (?:will|would|is|was|has|had|does|did|can|could|may|might|should|must|also|strongly|fully|[a-z]+(?:ed|s))\b)"
    )
    examples = """
        The ministry said that {she => it} would open the road at noon.
        On Monday the army announced that {he => it} had withdrawn.
        Egypt stressed that {she => it} rejects the plan.
        Mariam Adel was not there. The ministry said she would come later.
        The army said he had fired first, as his father told us.
        The ministry said it would open the road.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """No person may stand before it to whom the pronoun could point."""
        sentence = document.sentences[document.sentence_at(match.start())].span
        paragraph = document.paragraph_of(sentence)
        opening = document.prose[sentence.start : match.start()]
        if not re.search(r"(?:\A|[,;:] ?|\b(?:that|and|but|while|when|as|because|after|where) ?|day )\Z", opening):
            return False
        start = max(paragraph.span.start if paragraph else 0, sentence.start - 400)
        context = f"{document.prose[start : match.start('mark')]} {document.prose[match.end('mark') : sentence.end]}"
        return not (
            _PERSON.search(context)
            or re.search(r"\b(?!(?:The|On|In|At|Last|After|Since) )[A-Z][\w’'-]+ (?:al-|bin )?[A-Z][\w’'-]+", context)
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The pronoun of things."""
        return ["it"]
