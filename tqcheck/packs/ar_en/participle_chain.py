from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Edit, Finding, Rule, Span, compiled

_SAID = {
    "stressing": "stressed", "noting": "noted", "adding": "added", "confirming": "confirmed", "explaining": "explained",
    "indicating": "said", "pointing out": "pointed out", "considering": "said", "affirming": "said", "stating": "said",
    "emphasizing": "stressed", "emphasising": "stressed", "asserting": "said", "clarifying": "explained",
    "insisting": "insisted", "revealing": "revealed", "warning": "warned", "declaring": "declared", "saying": "said", "claiming": "claimed",
}  # fmt: skip
_PARTICIPLE = (
    rf"(?P<mark>,(?P<quote>[”\"])?(?: and)? (?:while )?(?P<verb>{'|'.join(_SAID)})(?: at the same time)? that) (?=\w)"
)
_SPEAKER = (
    rf"(?P<pronoun>He|She|They|It)\b|(?P<role>(?:A|The) (?:[\w-]+ ){{0,2}}?(?:spokesman|spokeswoman|spokesperson|minister|president|official|source|statement"
    rf"|ministry|movement|army|report|governor|ambassador|newspaper|agency))\b|(?:[A-Z][\w’'-]*\.? |[a-z]+ ){{0,8}}?(?P<name>[A-Z][\w’'-]+) {REPORTING}\b"
)
_LIGHT = frozenset(("adding", "saying", "noting", "claiming", "warning"))
_DENSE = 2


class ParticipleChain(Rule):
    """Statement after statement hung on one sentence: ", stressing that ..., noting that ...".

    Cause: "mu'akkidan", "mushiran ila", "mudifan": Arabic strings circumstantial participles of saying.
    Repair: the first may stay; a later one, or each where the text is has more than one, becomes a sentence: "He stressed that".
    Native English: one such tail in a text is at home.
    """

    message = "Arabic strings statements on one sentence with participles (mu'akkidan, mushiran); English begins a new sentence."
    category = "run-on"
    anchors = tuple(verb.split()[0] for verb in _SAID)
    examples = """
        The minister said the plant was safe, adding that it would grow{, noting that => . The minister noted that} wages would follow.
        He said the road was open, stressing that lorries could pass{, adding that => . He added that} buses could not.
        Salem said the team was ready, noting that two men were hurt{, and stressing that => . Salem stressed that} both would play.
        The movement called it “a play{,” stressing that => .” The movement stressed that} all was well.
        The minister said the plant was safe, adding that it would grow.
        He left, stressing the need for rest, noting the time.
        The report, noting that wages fell, was late.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """The second and later participles of a sentence; the first too after a quotation or where several sentences have one."""
        by_sentence: dict[int, list[re.Match[str]]] = {}
        for paragraph in document.paragraphs_with(self.anchors):
            for match in compiled(_PARTICIPLE).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                by_sentence.setdefault(document.sentence_at(match.start()), []).append(match)
        dense = len(by_sentence) >= _DENSE
        for number, matches in by_sentence.items():
            sentence = document.sentences[number].span
            for place, match in enumerate(matches):
                if not (dense or place or (match["quote"] and match["verb"] not in _LIGHT)):
                    continue
                yield self.finding(Span(*match.span("mark")), self._sentence(document, sentence, match))

    def _sentence(self, document: Document, sentence: Span, match: re.Match[str]) -> list[Edit]:
        speaker = compiled(_SPEAKER).match(document.prose, sentence.start, match.start())
        if speaker is None:
            return []
        role = re.sub(r"^A\b", "The", speaker["role"] or "")
        subject = speaker["pronoun"] or role or speaker["name"]
        said = f".{match['quote'] or ''} {subject} {_SAID[match['verb']]} that"
        return [Edit(Span(*match.span("mark")), said)]
