from __future__ import annotations

import re

from tqcheck.packs.ar_en._adverbials import PLACE, TIME, moved_forward
from tqcheck.rules import Document, Edit, Pattern, Span, compiled

_VERB = (
    "presented|received|held|organi[sz]ed|discussed|reviewed|stressed|affirmed|announced|launched|witnessed|signed|visited|hosted|inaugurated"
    "|praised|condemned|explained|emphasi[sz]ed|appreciated|valued|expressed|published|issued|conducted|delivered|confirmed|honou?red|thanked|congratulated"
    "|addressed|mentioned|highlighted|commended|denounced|implemented|carried out|tackled"
)
_PARTICIPLE = r"(?:\b(?:is|are|was|were|be|been|being|which|that|who)|\A(?:In|At|During|After|When|According|With|For|On) [^,]*) \Z"
_COMPLETE = "".join(
    rf"(?<!\s{word})" for word in ("on", "of", "in", "at", "to", "for", "with", "from", "by", "and", "the", "a")
)
_OBJECT = (
    r"(?:an?|the|his|her|its|their|several|many|mechanisms|ways|means|opportunities|aspects|issues|prospects|Dr\.|Prof\.?|Ambassador|Minister|President)\b"
    r"(?! (?:same (?:time|day|period)|past|end of|year|day|week|following))"
)


class PartedObject(Pattern):
    """Time or place between a verb and its object: "received in his office today a delegation".

    Cause: Arabic lets the object of a verb follow everything else: "istaqbala fi maktabihi al-yawm wafdan".
    Repair: the adverbial to the head of the sentence, where its subject begins it.
    Native English: before a very long object, now and then.
    """

    message = "Arabic sets time and place between a verb and its object; English keeps the two together."
    category = "grammar"
    anchors = ("today", "yesterday", "during", "in", "at", "on", "this", "last", "through", "via")
    pattern = rf"\b(?P<mark>(?P<verb>{_VERB})(?:,? (?P<when>(?:{TIME}|{PLACE})(?:,? (?:{TIME}|{PLACE})){{0,2}}){_COMPLETE},?)) (?={_OBJECT})"
    examples = """
        {The mayor received in his office today => In his office today, the mayor received} a group of farmers.
        {The dean received yesterday, Tuesday, => Yesterday, Tuesday, the dean received} a group of beekeepers.
        {The minister stressed during the meeting => During the meeting, the minister stressed} the weight of the law.
        The two sides discussed ways of help during the meeting.
        The concert began on Sunday the way it ended.
        The army announced on Friday that the road was open.
        In a note published yesterday, the bank set out its plans.
        The shop opened yesterday.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not a participle."""
        sentence = document.sentences[document.sentence_at(match.start())].span
        return not compiled(_PARTICIPLE).search(document.prose[sentence.start : match.start()])

    def suggest(self, match: re.Match[str], document: Document) -> list[tuple[Edit, ...]]:
        """The adverbial at the head of the sentence."""
        moved = moved_forward(document, match["when"], Span(match.end("verb"), match.end("mark")))
        return [moved] if moved else []
