"""What reports say in the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from tqcheck.findings import Edit, Finding, Fix, Severity, Status
from tqcheck.text.visible import visible

_WORD = 40


def counted(findings: Iterable[Finding]) -> str:
    """How many findings there are, and how grave: ``3 findings (1 major, 2 minor)``."""
    counts = Counter(finding.severity for finding in findings)
    total = sum(counts.values())
    if not total:
        return "no findings"
    grave = ", ".join(f"{counts[severity]} {severity.value}" for severity in reversed(Severity) if counts[severity])
    return f"{total} finding{'s' * (total > 1)} ({grave})"


def verdict(fix: Fix) -> str:
    """What a fix is worth: ``confirmed, +15.5 nats, suggested``."""
    status = "not judged" if fix.verdict.status is Status.UNJUDGED else fix.verdict.status.value
    gain = "" if fix.verdict.gain is None else f", {fix.verdict.gain:+.1f} nats"
    return f"{status}{gain}, {fix.safety.value}"


def title(fix: Fix, text: str) -> str:
    """What a fix does, as a command in whole words: ``Write “that”``.

    Args:
        fix: the fix.
        text: the raw text it is for.
    """
    if not any(edit.text.strip() or (edit.text and not edit.span.of(text).strip()) for edit in fix.edits):
        return "Leave it out"
    return f"Write “{' … '.join(_whole_words(edit, text).strip() or edit.text for edit in fix.edits)}”"


def _whole_words(edit: Edit, text: str) -> str:
    before, after = text[max(0, edit.span.start - _WORD) : edit.span.start], text[edit.span.end : edit.span.end + _WORD]
    old = edit.span.of(text) or edit.text
    head = re.search(r"\w*\Z", before) if old[:1].isalnum() else None
    tail = re.match(r"\w*", after) if old[-1:].isalnum() else None
    return f"{head.group() if head else ''}{edit.text}{tail.group() if tail else ''}"


def advice(finding: Finding, text: str) -> str:
    """What is wrong, why, and the best fix, in one line that is safe to print.

    Args:
        finding: the finding.
        text: the raw text it stands in.
    """
    return visible(f"{finding.message} {title(finding.fixes[0], text)}." if finding.fixes else finding.message)
