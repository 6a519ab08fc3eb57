from __future__ import annotations

import re

import pytest

from tqcheck.languages.en_inflection import noun_forms, reinflected, verb_forms
from tqcheck.languages.en_nominals import ACTIONS, CHANGES, DEATHS, HARMS, MANNERS
from tqcheck.rules import Phrases, rules_for
from tqcheck.text import Pair

lemminflect = pytest.importorskip("lemminflect")
SLOT = re.compile(r"(?<![Pg])<(n:)?([a-z]+)>")
TABLES = [rule.table for rule in rules_for(Pair("ar", "en")) if isinstance(rule, Phrases)]
USED = {slot for table in TABLES for slot in SLOT.findall(table)}
VERBS = {verb for noun, verb in USED if not noun} | {*ACTIONS.values(), *CHANGES.values(), *DEATHS.values()}


@pytest.mark.parametrize("lemma", sorted(VERBS - {"be"}))
def test_verbs(lemma: str) -> None:
    forms = verb_forms(lemma)
    for form, tag in zip(forms, ("VB", "VBZ", "VBG", "VBD", "VBN"), strict=True):
        assert form in lemminflect.getInflection(lemma, tag=tag)


@pytest.mark.parametrize("lemma", sorted(lemma for noun, lemma in USED if noun))
def test_nouns(lemma: str) -> None:
    assert noun_forms(lemma)[1] in lemminflect.getInflection(lemma, tag="NNS")


@pytest.mark.parametrize("participle", sorted(set(HARMS.values()) - {"blackmailed"}))
def test_harms_are_participles(participle: str) -> None:
    lemmas = lemminflect.getLemma(participle, upos="VERB")
    assert any(participle in lemminflect.getInflection(lemma, tag="VBN") for lemma in lemmas)


@pytest.mark.parametrize("adverb", sorted(MANNERS.values()))
def test_adverbs_are_adverbs(adverb: str) -> None:
    assert adverb.endswith("ly")


@pytest.mark.parametrize(
    ("form", "lemma", "wanted", "participle", "expected"),
    [
        ("carried", "carry", "take", False, "took"),
        ("carried", "carry", "take", True, "taken"),
        ("carrying", "carry", "remove", False, "removing"),
        ("knew", "know", "rise", True, "rose"),
    ],
)
def test_reinflected(form: str, lemma: str, wanted: str, participle: bool, expected: str) -> None:
    assert reinflected(form, lemma, wanted, participle) == expected
