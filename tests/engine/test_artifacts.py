"""The gates that depend on the text around a finding."""

from __future__ import annotations

import pytest

from tqcheck.engine.artifacts import in_context
from tqcheck.findings import Finding, Gate, Severity
from tqcheck.text import Document, Pair, Span

DOCUMENT = Document("d", "The crew came home to the town and they slept.", Pair("ar", "en"))


def finding(gate: Gate, severity: Severity = Severity.CRITICAL) -> Finding:
    return Finding("p/r", "split", severity, Span(0, 3), "message", gate=gate)


@pytest.mark.parametrize(
    ("gate", "translated", "elsewhere"),
    [
        (Gate.CONTEXT, [Gate.NONE], [Gate.STRICT]),
        (Gate.TRANSLATED, [Gate.STRICT], []),
        (Gate.STRICT, [Gate.STRICT], [Gate.STRICT]),
    ],
)
def test_gate_by_context(gate: Gate, translated: list[Gate], elsewhere: list[Gate]) -> None:
    evidence = [finding(Gate.NONE)] * 9
    assert [found.gate for found in in_context(DOCUMENT, [*evidence, finding(gate)])[9:]] == translated
    assert [found.gate for found in in_context(DOCUMENT, [finding(gate)])] == elsewhere
