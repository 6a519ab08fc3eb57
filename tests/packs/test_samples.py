"""The marked samples of pairs that have no annotated machine output."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.engine.check import check
from tqcheck.findings import Gate
from tqcheck.rules import rules_for
from tqcheck.rules.notation import Example, parse_all
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

CORPORA = Path(__file__).parents[2] / "corpora"
PAIRS = [Pair("ar", "fr"), Pair("ar", "es")]


def sample(pair: Pair, name: str) -> tuple[Example, ...]:
    return parse_all((CORPORA / str(pair) / f"{name}.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_every_cut_clause_and_tail_is_proposed(pair: Pair) -> None:
    for example in sample(pair, "boundaries"):
        document = Document("line", example.text, pair)
        found = [finding.span for rule in rules_for(pair) for finding in rule.find(document)]
        for mark in example.marks:
            assert any(span.start <= mark.span.end and mark.span.start <= span.end for span in found), example.text


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_native_sentences_are_silent_unless_a_model_speaks(pair: Pair) -> None:
    native = [example for example in sample(pair, "boundaries") if not example.marks]
    assert len(native) >= 15
    for example in native:
        document = Document("line", example.text, pair)
        assert not check([document], Settings(pair, lm="off")).findings
        assert all(finding.gate is Gate.STRICT for rule in rules_for(pair) for finding in rule.find(document))


@pytest.mark.parametrize(("pair", "least"), [(PAIRS[0], 16), (PAIRS[1], 17)])
def test_a_text_left_as_a_machine_made_it_is_found_out(pair: Pair, least: int) -> None:
    found = marks = 0
    for example in sample(pair, "machine"):
        document = Document("line", example.text, pair)
        spans = [finding.span for rule in rules_for(pair) for finding in rule.find(document)]
        marks += len(example.marks)
        found += sum(any(s.start <= m.span.end and m.span.start <= s.end for s in spans) for m in example.marks)
    assert marks >= 40
    assert found >= least
