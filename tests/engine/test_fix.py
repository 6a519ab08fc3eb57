"""Repair goes on until a text stands still, and ends where it would go in circles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import pytest

from tqcheck.engine import check as engine
from tqcheck.engine import jobs, stages
from tqcheck.engine.fix import ROUNDS, fix
from tqcheck.findings import Finding, Safety
from tqcheck.rules import Rule
from tqcheck.settings import Settings
from tqcheck.text import Document, Span


class Rewrite(Rule):
    """Writes one thing for another, wherever it stands."""

    message = "Not this."
    category = "grammar"
    safety = Safety.SAFE
    examples = ""
    steps: ClassVar[dict[str, str]] = {}
    id = "any-any/rewrite"

    def find(self, document: Document) -> Iterator[Finding]:
        for old, new in self.steps.items():
            start = document.text.find(old)
            if start >= 0:
                yield self.finding(Span(start, start + len(old)), [new])


@pytest.mark.parametrize(
    ("steps", "before", "after"),
    [
        ({"one": "two", "two": "three"}, "one.", "three."),
        ({"aa": "a"}, "aaaa.", "a."),
        ({"one": "two", "two": "one"}, "one.", "two."),
        ({"one": "one"}, "one.", "one."),
        ({"a": "ab"}, "a.", f"a{'b' * ROUNDS}."),
    ],
    ids=["chain", "shrinking", "circle", "nothing", "endless"],
)
def test_fix(monkeypatch: pytest.MonkeyPatch, steps: dict[str, str], before: str, after: str) -> None:
    monkeypatch.setattr(Rewrite, "steps", steps)
    for module in (engine, jobs):
        monkeypatch.setattr(module, "rules_of", lambda _: (Rewrite(),))
    monkeypatch.setattr(stages, "verified", lambda document, findings, proposed, rules: findings)
    documents = [Document("same", "Nothing here."), Document("changing", before)]
    still, changed = fix(documents, Settings())
    assert still is documents[0]
    assert changed.text == after


def test_a_fix_that_raises_a_finding_is_left_to_the_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rewrite, "steps", {"one": "two", "two": "three", "six": "seven"})
    for module in (engine, jobs):
        monkeypatch.setattr(module, "rules_of", lambda _: (Rewrite(),))
    text = "It is one. " + "It is far away. " * 3 + "It is six."
    report = engine.check([Document("d", text)], Settings())
    assert [finding.fixes[0].safety for finding in report.findings] == [Safety.MANUAL, Safety.SAFE]
    (changed,) = fix([Document("d", text)], Settings())
    assert changed.text == text.replace("six", "seven")
