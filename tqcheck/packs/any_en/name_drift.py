from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from tqcheck.languages.en import DEMONYMS, OFFICES
from tqcheck.packs.any_en._names import capitalised, distance, skeleton
from tqcheck.rules import Document, Finding, Rule, Safety, Severity, Span

_NOT_DRIFT = re.compile(r"\Ama?c(?=.{4})|men\Z")
_AMERICAN = ((r"re\Z", "er"), (r"our", "or"), (r"is(?=e|a|i)", "iz"), (r"ence\Z", "ense"), (r"ogue\Z", "og"))
_ENDINGS = ("s", "es", "ees", "e", "k", "l", "n", "t", "r", "ly", "ed", "ing")
_WORDS = frozenset(
    """council counsel counsellor counselor minister ministry military center centre the this that then there these those
    they than thus too two for from four five first forest with without within were where war was and any one not now new
    news north south east west northeast northwest southeast southwest northern southern son sun sunday monday britain
    briton britons london german germany france franco latin indian andean roman romans romanian korea korean america
    american asia asian europe european iran iraq arab arabs arabia arabic sunni shia islam islamic muslim muslims moslem
    christian christine christ president prince princess premier press court county country state states street station
    party port part community committee director doctor professor general member members parliament police palace place
    club clubs league cup group government march may april june july who what when which while why how yanks yankees games james
    lyndon landon affairs affaires university universal college colleague""".split()
) | {word.casefold() for word in DEMONYMS}
_TITLES = frozenset(skeleton(word) for office in OFFICES.split("|") for word in office.split()) | frozenset(
    skeleton(word)
    for word in "The Dr Mr Mrs Ms Sir Lord Lady Professor Prof Judge Captain Colonel Major Coach Student Senator Striker In On At".split()
)


@dataclass
class _Form:
    """One spelling, the places where it stands and the names beside it."""

    text: str
    spans: list[Span] = field(default_factory=list)
    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)
    inside: bool = False


class NameDrift(Rule):
    """One name spelt two ways in one text: "Koller" and "Kohler", "Sundowns" and "Sun Downs".

    Cause: Arabic and Hebrew leave most vowels unwritten, and other alphabets have other letters, so that each sentence is
        transliterated anew.
    Repair: the spelling that the text uses most.
    Native English: two people with like names, "Steven" and "Stephen", who have other surnames.
    """

    message = (
        "This name is spelt in another way elsewhere in the text; names from another alphabet have no one spelling, "
        "and each sentence was transliterated anew."
    )
    category = "name"
    severity = Severity.MAJOR
    examples = """
        Koller named his squad on Friday. The fans know that Koller is calm. Asked about the loss, {Kohler => Koller} smiled.
        The lecture was given by Khaled Al-Jabour. The students thanked Khaled {Al-Jubbour => Al-Jabour}.
        The club flew out to meet Sundowns. The hosts won, and after the {Sun Downs => Sundowns} match the coach left.
        Steven Hale met Stephen Marsh in Oslo.
        The Syrian delegation left Syria at dawn.
        The Council heard the Counsel for the city.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Spellings of one name that are not the chief one."""
        for forms in _clusters(_forms(document)):
            forms.sort(key=lambda form: (-len(form.spans), form.text.startswith("El"), form.spans[0].start))
            chief = forms[0]
            for form in forms[1:]:
                safety = Safety.SUGGESTED if len(chief.spans) > len(form.spans) else Safety.MANUAL
                for span in form.spans:
                    found = self.finding(span, [chief.text])
                    yield replace(found, fixes=tuple(replace(fix, safety=safety) for fix in found.fixes))


def _forms(document: Document) -> list[_Form]:
    prose = document.prose
    lower = frozenset(re.findall(r"\b[a-z]{3,}\b", prose))
    forms: dict[str, _Form] = {}
    tokens = [Span(span.start, span.start + len(_bare(span.of(prose)))) for span in capitalised(document)]
    texts = [span.of(prose) for span in tokens]
    keys = [skeleton(text) for text in texts]
    common = {text for text in set(texts) if text.casefold() in lower or text.casefold() in _WORDS or text.isupper()}
    for number, (span, text) in enumerate(zip(tokens, texts, strict=True)):
        before = number > 0 and prose[tokens[number - 1].end : span.start] in (" ", "_", "-")
        after = number + 1 < len(tokens) and prose[span.end : tokens[number + 1].start] in (" ", "_", "-")
        if after and prose[span.end] == " ":
            pair = Span(span.start, tokens[number + 1].end)
            whole = pair.of(prose)
            if whole not in forms:
                forms[whole] = _Form(whole)
            forms[whole].spans.append(pair)
        if len(text) < 3 or prose[span.end : span.end + 1] == "&" or text in common:
            continue
        if text not in forms:
            forms[text] = _Form(text)
        form = forms[text]
        form.spans.append(span)
        form.inside = form.inside or not document.begins_sentence(span.start)
        if before and keys[number - 1] not in _TITLES:
            form.before.add(keys[number - 1])
        if after:
            form.after.add(keys[number + 1])
    return list(forms.values())


@lru_cache(maxsize=65536)
def _bare(name: str) -> str:
    return re.sub(r"[’'‘`ʼ]s?\Z", "", name)


def _clusters(forms: list[_Form]) -> Iterator[list[_Form]]:
    groups: dict[str, list[_Form]] = defaultdict(list)
    joined = {form.text.casefold(): form for form in forms if re.fullmatch(r"\w[^A-Z ]{6,}", form.text)}
    for form in forms:
        if " " not in form.text:
            groups[skeleton(form.text)].append(form)
        elif (whole := joined.get(form.text.casefold().replace(" ", ""))) is not None:
            yield [whole, form]
    for key, group in groups.items():
        left = group[:40]
        while left:
            first, *rest = left
            same = [form for form in rest if _same(first, form, len(key))]
            left = [form for form in rest if form not in same]
            if same:
                yield [first, *same]


def _same(one: _Form, other: _Form, consonants: int) -> bool:
    first, second = (re.sub(r"[- ]", "", form.text.casefold()) for form in (one, other))
    if first.endswith(second) or second.endswith(first) or not (one.inside or other.inside):
        return False
    if (
        any(_NOT_DRIFT.search(word) for word in (first, second))
        or _american(first) == _american(second)
        or any(long in {short + ending for ending in _ENDINGS} for long, short in ((first, second), (second, first)))
    ):
        return False
    if one.before & other.before or one.after & other.after:
        return consonants >= 2 and distance(first, second, 4) <= 3
    if _surname_alone(one, other) and consonants >= 2:
        return distance(first.removeprefix("al"), second.removeprefix("al")) <= 2
    if ((one.before or one.after) and (other.before or other.after)) or _vowels_at_the_end(first, second):
        return False
    return distance(first, second) <= (
        2 if consonants >= 4 else 1 if consonants == 3 and len(first) > 4 < len(second) else 0
    )


def _surname_alone(one: _Form, other: _Form) -> bool:
    return (
        (one.text.startswith("Al-") or other.text.startswith("Al-"))
        and bool(one.before) != bool(other.before)
        and not one.after
        and not other.after
    )


@lru_cache(maxsize=4096)
def _american(word: str) -> str:
    for pattern, text in _AMERICAN:
        word = re.sub(pattern, text, word)
    return word


def _vowels_at_the_end(one: str, other: str) -> bool:
    stem = 0
    while stem < min(len(one), len(other)) and one[stem] == other[stem]:
        stem += 1
    return not re.search(r"[^aeiouyhw]", one[stem:] + other[stem:])
