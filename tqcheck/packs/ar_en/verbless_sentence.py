from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.packs.any_any._boundaries import Cut, cuts
from tqcheck.packs.ar_en.fragment_tail import known_tail
from tqcheck.rules import Document, Finding, Gate, Rule, Severity, compiled

_PREPOSITION = (
    r"(?:About|Above|Across|After|Against|Along|Alongside|Amid|Among|Around|As|At|Before|Behind|Below|Between|Beyond|By|Concerning"
    r"|During|For|From|In|Inside|Into|Near|Of|On|Onto|Outside|Over|Regarding|Through|Throughout|To(?= (?:the|a|an|his|her|their|its|all|[A-Z]))|Toward|Towards|Under|Until|Upon|Via|With|Within|Without)"
)
_KINDS = {
    "preposition": rf"{_PREPOSITION} (?!example\b|instance\b|addition,|fact,|short,|contrast,|all,|least\b|more\b)\S+",
    "conjunction": rf"(?:And|Or) (?:{_PREPOSITION.lower()}) \S+",
    "noun": r"(?!Two|Three|Half|Some|Many|Most|Several|All|One|Lots|Each|Both|None|Few|Any|Friends)[A-Z][a-z]+ (?:of|and) \S+",
    "participle": r"(?!Indeed|Need|Asked)[A-Z][a-z]+ed (?:by|in|at|to|from|with|for|on|under|as) \S+",
    "adjective": r"[A-Z][a-z]+(?:al|ic|ive|ous|ern|ful|ary) [a-z]+s? (?:and|of|in|for|on|to) \S+",
    "number": r"\d[\d.,]*%? (?:[a-z]+ ){1,2}\S+",
}
_JOINTS = {"noun": (" and ", ", ", " of ", " "), "adjective": (" and ", ", ", " of ", " "), "number": (" ", ", ")}
_SHORTEST, _LONGEST = 2, 45


class VerblessSentence(Rule):
    """A sentence without a main verb: the tail of the one before it.

    Cause: Arabic hangs place, time, a genitive or a second noun on a long sentence with no mark that shows where it
    belongs; the translation put a full stop before it.
    Repair: join the two, with a comma, with "and" or with nothing.
    Native English: fragments for effect, answers and captions; the model tells them apart.
    """

    message = "This has no main verb: it is the tail of the sentence before it, cut off by a full stop that Arabic does not have."
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.STRICT
    examples = """
        The two firms announced a new {discovery. In => discovery in | discovery, in} the well near the coast.
        The goods stay with the {owner. Payment => owner and payment | owner, payment | owner of payment | owner payment} of the tax on imports.
        The course was led by {Karim. From => Karim, from | Karim from} the Department of Music.
        He left the city. In May he came back.
        The law was passed. In June, prices fell.
        Is it true? In part.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Sentences of some length that open like a tail and hold no finite verb outside subordinate clauses."""
        for cut in cuts(document):
            kind = self._kind(cut)
            if kind:
                opener = (compiled(r"[\w’'%.,-]*[\w’'%-]").match(cut.sentence) or [cut.sentence])[0]
                yield self.finding(cut.span(len(opener)), cut.joined(opener, self._joints(cut, kind)), kind)

    def _kind(self, cut: Cut) -> str | None:
        if cut.sentence.endswith("?") or not _SHORTEST < len(cut.sentence.split()) <= _LONGEST:
            return None
        for kind, expression in _KINDS.items():
            if compiled(expression).match(cut.sentence):
                return None if known_tail(cut.sentence) or finite(cut.sentence) else kind
        return None

    def _joints(self, cut: Cut, kind: str) -> tuple[str, ...]:
        joints = _JOINTS.get(kind, (" ", ", "))
        return joints[::-1] if kind == "preposition" and re.match(r"[A-Z]", cut.before) else joints
