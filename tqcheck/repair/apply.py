"""Choosing fixes and applying them to one text."""

from __future__ import annotations

from dataclasses import replace

from tqcheck.findings import Finding, Fix, Gate, Safety, Status
from tqcheck.findings.report import DocumentReport
from tqcheck.text import Document


def chosen(part: DocumentReport, suggested: bool = False) -> tuple[Fix, ...]:
    """The fixes that may be applied together, left to right, no two of them touching.

    Args:
        part: findings in one document.
        suggested: whether to take suggested fixes too, where they are confirmed or the finding needs no model.
    """
    fixes = (next((fix for fix in finding.fixes if _may(finding, fix, suggested)), None) for finding in part.findings)
    taken: list[Fix] = []
    for fix in sorted(filter(None, fixes), key=lambda fix: fix.span):
        if not taken or fix.span.start > taken[-1].span.end:
            taken.append(fix)
    return tuple(taken)


def repaired(part: DocumentReport, suggested: bool = False) -> Document:
    """The document with its chosen fixes applied.

    Args:
        part: findings in one document.
        suggested: whether to take suggested fixes too.
    """
    text = part.document.text
    for fix in reversed(chosen(part, suggested)):
        text = fix.apply(text)
    return replace(part.document, text=text)


def _may(finding: Finding, fix: Fix, suggested: bool) -> bool:
    if not fix.edits or fix.verdict.status is Status.DOUBTFUL:
        return False
    if fix.safety is Safety.SAFE:
        return True
    proven = fix.verdict.status is Status.CONFIRMED or (
        fix.verdict.status is Status.UNJUDGED and finding.gate is Gate.NONE
    )
    return suggested and fix.safety is Safety.SUGGESTED and proven
