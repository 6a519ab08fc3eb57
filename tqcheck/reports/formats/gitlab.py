"""GitLab's code quality report."""

from __future__ import annotations

from hashlib import sha256

from tqcheck.findings.report import Report
from tqcheck.reports.formats.json import dumped
from tqcheck.reports.located import Located, located
from tqcheck.reports.wording import advice


def render(report: Report) -> str:
    """Every finding as an entry of the code quality widget.

    Args:
        report: a run.
    """
    return dumped(
        [
            {
                "description": advice(one.finding, one.document.text),
                "check_name": one.finding.rule,
                "fingerprint": _fingerprint(one),
                "severity": one.finding.severity.value,
                "location": {"path": one.path, "lines": {"begin": one.start[0], "end": one.end[0]}},
            }
            for one in located(report)
        ]
    )


def _fingerprint(one: Located) -> str:
    """The finding's own, made unlike those of other texts."""
    return sha256(f"{one.path}\n{one.document.id}\n{one.finding.fingerprint}".encode(errors="replace")).hexdigest()
