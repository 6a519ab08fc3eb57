"""What reports say in the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from tqcheck.findings import Edit, Finding, Fix, Message, Severity, Status
from tqcheck.locale import gettext as _
from tqcheck.locale import ngettext
from tqcheck.text.visible import visible

_WORD = 40


def counted(findings: Iterable[Finding]) -> str:
    """How many findings there are, and how grave: ``3 findings (1 major, 2 minor)``."""
    counts = Counter(finding.severity for finding in findings)
    total = sum(counts.values())
    if not total:
        return _("no findings")
    grave = _(", ").join(numbered(counts[severity], severity) for severity in reversed(Severity) if counts[severity])
    return ngettext("{count} finding ({grave})", "{count} findings ({grave})", total).format(count=total, grave=grave)


def numbered(count: int, severity: Severity) -> str:
    """How many findings of one severity there are: ``2 minor``."""
    named = {
        Severity.CRITICAL: ngettext("{count} critical", "{count} critical", count),
        Severity.MAJOR: ngettext("{count} major", "{count} major", count),
        Severity.MINOR: ngettext("{count} minor", "{count} minor", count),
    }
    return named[severity].format(count=count)


def said(message: str) -> str:
    """A message of the program in the language that reports speak; what stands in it stays as it is."""
    if not isinstance(message, Message):
        return _(message)
    values = {name: said(value) if name.startswith("message") else value for name, value in message.values.items()}
    return _(message.template).format(**values)


def verdict(fix: Fix) -> str:
    """What a fix is worth: ``confirmed, +15.5 nats, suggested``."""
    gain = fix.verdict.gain
    change = _("+{nats:.1f} nats") if gain is not None and gain >= 0 else _("-{nats:.1f} nats")
    status = _("not judged") if fix.verdict.status is Status.UNJUDGED else _(fix.verdict.status.value)
    return _(", ").join([status, *([] if gain is None else [change.format(nats=abs(gain))]), _(fix.safety.value)])


def title(fix: Fix, text: str) -> str:
    """What a fix does, as a command in whole words: ``Write “that”``.

    Args:
        fix: the fix.
        text: the raw text it is for.
    """
    words = written(fix, text)
    return _("Write “{words}”").format(words=words) if words else _("Leave it out")


def written(fix: Fix, text: str) -> str:
    """What a fix writes, in whole words; empty where it only leaves out. Arguments as ``title``."""
    if not any(edit.text.strip() or (edit.text and not edit.span.of(text).strip()) for edit in fix.edits):
        return ""
    return " … ".join(_whole_words(edit, text).strip() or edit.text for edit in fix.edits)


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
    told = said(finding.message)
    return visible(f"{told} {title(finding.fixes[0], text)}." if finding.fixes else told)
