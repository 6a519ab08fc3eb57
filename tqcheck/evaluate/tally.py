"""What one document adds to the figures: sums above and below the line of each ratio."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from tqcheck.evaluate.gold import Gold
from tqcheck.findings import Edit, Finding, Safety
from tqcheck.findings.report import DocumentReport
from tqcheck.text import Span

Tally: TypeAlias = Mapping[str, tuple[float, float]]
"""Name of a ratio -> what one document adds above and below its line."""


def covered(span: Span, others: Iterable[Span]) -> float:
    """The share of a span that the union of others covers; an empty span stands for its two neighbours."""
    wide = _widened(span)
    inside: set[int] = set()
    for other in map(_widened, others):
        inside.update(range(max(other.start, wide.start), min(other.end, wide.end)))
    return len(inside) / len(wide)


def _widened(span: Span) -> Span:
    return span if span else Span(max(0, span.start - 1), span.end + 1)


def quality(gold: Gold, findings: Iterable[Finding]) -> Tally:
    """Precision and recall of one document, spans matched by partial overlap with partial credit, in characters.

    Args:
        gold: what should be found.
        findings: what was found.
    """
    sums: dict[str, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0), precision=(0.0, 0.0))

    def add(share: float, *names: str) -> None:
        for name in names:
            above, below = sums[name]
            sums[name] = above + share, below + 1

    found = tuple(findings)
    marked = [mark.span for mark in gold.marks]
    for finding in found:
        share = covered(finding.span, marked)
        add(share, "precision", f"precision: {finding.rule}", f"precision: {finding.category}")
    for mark in gold.marks:
        if mark.agreed:
            share = covered(mark.span, (finding.span for finding in found))
            add(share, "recall", f"recall: {mark.category}", f"recall: {mark.severity}")
    return dict(sums)


def alarms(parts: Sequence[DocumentReport]) -> list[Tally]:
    """Findings in 10,000 words of clean documents, in all and by rule.

    Args:
        parts: the documents, checked.

    Returns:
        One tally a document.
    """
    rules = sorted({finding.rule for part in parts for finding in part.findings})
    tallies: list[Tally] = []
    for part in parts:
        words = len(part.document.text.split()) / 1e4
        counts = Counter(finding.rule for finding in part.findings)
        by_rule = {f"alarms: {rule}": (counts[rule], words) for rule in rules}
        tallies.append({"alarms": (len(part.findings), words), **by_rule})
    return tallies


def repaired(text: str, findings: Iterable[Finding]) -> str:
    """The text with the first safe or suggested fix of each finding applied, left to right without overlap."""
    taken: list[Edit] = []
    end = 0
    for finding in sorted(findings, key=lambda finding: finding.span):
        fix = next((fix for fix in finding.fixes if fix.safety is not Safety.MANUAL), None)
        if fix and fix.edits and fix.span.start >= end:
            taken += fix.edits
            end = fix.span.end
    for edit in reversed(taken):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
