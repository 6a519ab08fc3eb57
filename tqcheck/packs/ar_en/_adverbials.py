"""Adverbials of time and place that Arabic sets between a verb and what it governs."""

from __future__ import annotations

import re

from tqcheck.languages.en import WEEKDAYS
from tqcheck.rules import Document, Edit, Span, compiled

_DAY = rf"(?:{'|'.join(WEEKDAYS)})"
_PART = "(?:morning|evening|afternoon|night)"
_DATE = r"(?:,? (?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\w+ \d{1,2}(?:, \d{4})?))?"
_EVENT = (
    "meeting|visit|lecture|session|conference|speech|interview|tour|ceremony|seminar|workshop|call|conversation|reception|celebration|event|forum|summit"
    "|program|dialogue"
)
TIME = rf"(?:today|yesterday|(?:this|yesterday) {_PART}|(?:today|yesterday|on|this|last),? {_DAY}(?: {_PART})?{_DATE})"
PLACE = (
    rf"(?:(?:in|at) (?:his|her) office|during (?:the|a|his|her|their|its) (?:[\w’'-]+ ){{0,3}}?(?:{_EVENT})(?: (?:with|to|of|at|in) (?:the )?(?:[\w’'-]+ ){{0,5}}?[\w’'-]+)??"
    r"|in the presence of (?:[^;:\n“”\".]|(?<=Dr)\.|(?<=Prof)\.){4,120}?(?=, )|in (?:his|her|their) (?:speech|lecture|remarks|talk|intervention)"
    r"|(?:through|via|on) (?:its|his|her|their) [^.;:,\n“”\"]{4,70}?)"
)
_PLAIN = r"(?:The|A|An|His|He|She|It|They) "
_NAMED = r"(?!(?:Under|In|At|On|For|During|After|Before|When|While|With|As|Since|According|Today|Within|And|But) )[A-Z][\w’'-]+ [\w’'-]+"


def moved_forward(document: Document, adverbial: str, gap: Span) -> tuple[Edit, Edit] | None:
    """The adverbial at the head of its sentence, where a subject stands there.

    Args:
        document: where it stands.
        adverbial: its words.
        gap: what is taken away where it stood.
    """
    sentence = document.sentences[document.sentence_at(gap.start)].span
    opening = document.prose[sentence.start : gap.start]
    plain = compiled(_PLAIN).match(opening)
    if re.search(r"[;:“”\"(\n]", opening) or not (plain or compiled(_NAMED).match(opening)):
        return None
    words, first = " ".join(adverbial.split()), document.prose[sentence.start]
    head = f"{words[:1].upper()}{words[1:]}, {first.lower() if plain else first}"
    return Edit(Span(sentence.start, sentence.start + 1), head), Edit(gap, "")
