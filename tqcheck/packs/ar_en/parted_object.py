from __future__ import annotations

import re

from tqcheck.rules import Document, Edit, Pattern, Span, compiled

_VERB = (
    "presented|received|held|organi[sz]ed|discussed|reviewed|stressed|affirmed|announced|launched|witnessed|signed|visited|hosted|inaugurated"
    "|praised|condemned|explained|emphasi[sz]ed|appreciated|valued|expressed|published|issued|conducted|delivered|confirmed|honou?red|thanked|congratulated"
    "|addressed|mentioned|highlighted|commended|denounced|implemented|carried out|tackled"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TIME = rf"(?:today|yesterday|(?:this|yesterday) (?:morning|evening|afternoon)|(?:today|yesterday|on|this|last),? {_DAY}(?: (?:morning|evening|afternoon|night))?(?:,? (?:\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{2,4}}|\w+ \d{{1,2}}(?:, \d{{4}})?))?)"
_MEETING = "meeting|visit|lecture|session|conference|speech|interview|tour|ceremony|seminar|workshop|call|conversation|reception|celebration|phone call|event|forum|summit|program|dialogue"
_PLACE = rf"(?:in (?:his|her) office|at (?:his|her) office|at the university|in the college|during (?:the|a|his|her|their|its) (?:[\w’'-]+ ){{0,3}}?(?:{_MEETING})(?: (?:with|to|of|at|in|for) (?:the )?(?:[\w’'-]+ ){{0,4}}?[\w’'-]+)??|in the presence of (?:[^;:\n“”\".]|(?<=Dr)\.|(?<=Prof)\.){{4,120}}?(?=, )|in (?:his|her|their) (?:speech|lecture|remarks|talk|intervention))"
_PARTICIPLE = r"(?:\b(?:is|are|was|were|be|been|being|which|that|who)|\A(?:In|At|During|After|When|According|With|For|On) [^,]*) \Z"
_NAMED = r"(?!(?:Under|In|At|On|For|During|After|Before|When|While|With|As|Since|According|Today|Within) )[A-Z][\w’'-]+ [\w’'-]+"
_OBJECT = r"(?:(?:an?|the|his|her|its|their|several|many|mechanisms|ways|means|opportunities|aspects|issues|prospects|Dr\.|Prof\.?|Ambassador|Minister|President)\b(?! (?:same (?:time|day|period)|past|end of|year|day|week|following)))"


class PartedObject(Pattern):
    """Time or place between a verb and its object: "received in his office today a delegation".

    Cause: Arabic lets the object of a verb follow everything else: "istaqbala fi maktabihi al-yawm wafdan".
    Repair: the adverbial to the head of the sentence, where its subject begins it.
    Native English: before a very long object, now and then.
    """

    message = "Arabic sets time and place between a verb and its object; English keeps the two together."
    category = "grammar"
    anchors = ("today", "yesterday", "during", "in", "at", "on", "this", "last")
    pattern = rf"\b(?P<mark>(?P<verb>{_VERB})(?:,? (?P<when>(?:{_TIME}|{_PLACE})(?:,? (?:{_TIME}|{_PLACE})){{0,2}}),?)) (?={_OBJECT})"
    examples = """
        {The mayor received in his office today => In his office today, the mayor received} a group of farmers.
        {The dean presented yesterday, Tuesday, => Yesterday, Tuesday, the dean presented} a lecture on bees.
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

    def suggest(self, match: re.Match[str], document: Document) -> list[str | tuple[Edit, ...]]:
        """The adverbial at the head of the sentence."""
        sentence = document.sentences[document.sentence_at(match.start())].span
        opening = document.prose[sentence.start : match.start()]
        when = " ".join(match["when"].split())
        plain = compiled(r"(?:The|A|An|His|He|She|It|They) ").match(opening)
        if re.search(r"[;:“”\"(\n]", opening) or not (plain or re.match(_NAMED, opening)):
            return []
        first = document.prose[sentence.start]
        head = f"{when[:1].upper()}{when[1:]}, {first.lower() if plain else first}"
        return [
            (
                Edit(Span(sentence.start, sentence.start + 1), head),
                Edit(Span(match.end("verb"), match.end("mark")), ""),
            )
        ]
