"""Every rule's examples are its tests."""

from __future__ import annotations

import pkgutil

import pytest

from tqcheck import packs
from tqcheck.engine.proposals import propose
from tqcheck.findings import Finding, Gate
from tqcheck.rules import Rule, rules_for
from tqcheck.rules.notation import Example, Mark, parse_all
from tqcheck.text import Document, Pair, Span, hull

FOLDERS = [Pair(*info.name.split("_")) for info in pkgutil.iter_modules(packs.__path__)]
PAIRS = sorted((pair for pair in FOLDERS if "any" not in (pair.source, pair.target)), key=lambda pair: pair.target)
HOMES = {rule.id: pair for pair in reversed(PAIRS) for rule in rules_for(pair)}
RULES = {rule.id: rule for pair in PAIRS for rule in rules_for(pair)}
CASES = [
    pytest.param(rule, example, id=f"{name}-{n}")
    for name, rule in RULES.items()
    for n, example in enumerate(parse_all(rule.examples))
]


def document(rule: Rule, text: str, source: str | None) -> Document:
    return Document("example", text, HOMES[rule.id], source)


def stretch(finding: Finding) -> Span:
    return hull([finding.span, *(fix.span for fix in finding.fixes[:1])])


def shown(text: str, finding: Finding) -> tuple[Span, str, list[str]]:
    return stretch(finding), stretch(finding).of(text), [fix.apply(text) for fix in finding.fixes]


def expected(example: Example, mark: Mark) -> tuple[Span, str, list[str]]:
    return mark.span, mark.span.of(example.text), [example.repaired(mark, n) for n in range(len(mark.fixes))]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: Rule, example: Example) -> None:
    parsed = document(rule, example.text, example.source)
    found = sorted(rule.find(parsed), key=lambda finding: finding.span)
    assert [shown(example.text, finding) for finding in found] == [expected(example, mark) for mark in example.marks]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_repair_is_clean(rule: Rule, example: Example) -> None:
    others = rules_for(HOMES[rule.id])
    before = {finding.rule for finding in propose(document(rule, example.text, example.source), others)}
    for mark in example.marks:
        if mark.fixes:
            repaired = document(rule, example.repaired(mark), example.source)
            found = propose(repaired, others)
            assert not {finding.rule for finding in found if finding.gate is not Gate.TRANSLATED} - before
            assert sum(finding.rule == rule.id for finding in found) < len(example.marks)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_documented(rule: Rule) -> None:
    flagged = [example for example in parse_all(rule.examples) if example.marks]
    silent = [example for example in parse_all(rule.examples) if not example.marks]
    assert len(flagged) >= 3
    assert len(silent) >= 3
    assert "Cause:" in rule.documentation
    assert "Repair:" in rule.documentation
