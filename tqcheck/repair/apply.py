"""Choosing fixes and applying them to one text."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.findings import Finding, Fix, Gate, Safety, Status
from tqcheck.findings.report import DocumentReport
from tqcheck.text import Document
from tqcheck.text.extract import Replacement


def chosen(part: DocumentReport, suggested: bool = False, accepted: bool = False) -> tuple[Fix, ...]:
    """The fixes that may be applied together, left to right, no two of them touching.

    Args:
        part: findings in one document.
        suggested: whether to take suggested fixes too, where they are confirmed or the finding needs no model.
        accepted: whether to take what a large language model suggests, where the other does not doubt it.
    """
    fixes = (
        next((fix for fix in finding.fixes if _may(part.document, finding, fix, suggested, accepted)), None)
        for finding in part.findings
    )
    taken: list[Fix] = []
    for fix in sorted(filter(None, fixes), key=lambda fix: fix.span):
        if not taken or fix.span.start > taken[-1].span.end:
            taken.append(fix)
    return tuple(taken)


def repaired(part: DocumentReport, suggested: bool = False, accepted: bool = False) -> Document:
    """The document with its chosen fixes applied.

    Args:
        part: findings in one document.
        suggested: whether to take suggested fixes too.
        accepted: whether to take what a large language model suggests.
    """
    fixes = chosen(part, suggested, accepted)
    return part.document.edited(replacement for fix in fixes for replacement in _replacements(fix))


def _replacements(fix: Fix) -> Iterator[Replacement]:
    return ((edit.span, edit.text) for edit in fix.edits)


def _may(document: Document, finding: Finding, fix: Fix, suggested: bool, accepted: bool) -> bool:
    if not fix.edits or fix.verdict.status is Status.DOUBTFUL or not document.admits(_replacements(fix)):
        return False
    if finding.gate is Gate.INFORMED:
        return accepted and fix.safety is Safety.SUGGESTED
    if fix.safety is Safety.SAFE:
        return True
    proven = fix.verdict.status is Status.CONFIRMED or (
        fix.verdict.status is Status.UNJUDGED and finding.gate is Gate.NONE
    )
    return suggested and fix.safety is Safety.SUGGESTED and proven
