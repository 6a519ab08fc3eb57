"""The diagnostic format of reviewdog; its columns are UTF-8 bytes."""

from __future__ import annotations

from typing import Any

from tqcheck.findings import Fix, Severity
from tqcheck.findings.report import Report
from tqcheck.reports.formats.json import dumped
from tqcheck.reports.located import Located, located
from tqcheck.reports.wording import said
from tqcheck.text import Span, hull
from tqcheck.text.extract import spliced
from tqcheck.text.visible import visible

_SEVERITIES = {Severity.CRITICAL: "ERROR", Severity.MAJOR: "WARNING", Severity.MINOR: "INFO"}


def render(report: Report) -> str:
    """Every finding as a diagnostic, its best fix as a suggestion.

    Args:
        report: a run.
    """
    return dumped({"source": {"name": "tqcheck"}, "diagnostics": [_diagnostic(one) for one in located(report)]})


def _diagnostic(one: Located) -> dict[str, Any]:
    return {
        "message": visible(said(one.finding.message)),
        "location": {"path": one.path, "range": _range(one, one.document.on_page(one.finding.span))},
        "severity": _SEVERITIES[one.finding.severity],
        "code": {"value": one.finding.rule},
        "suggestions": [_suggestion(one, fix) for fix in one.fixes[:1]],
    }


def _suggestion(one: Located, fix: Fix) -> dict[str, Any]:
    replacements = one.replacements(fix)
    stretch = hull(span for span, _ in replacements)
    inner = [(span.shift(-stretch.start), text) for span, text in replacements]
    return {"range": _range(one, stretch), "text": spliced(stretch.of(one.document.page), inner)}


def _range(one: Located, span: Span) -> dict[str, Any]:
    return {"start": _position(one, span.start), "end": _position(one, span.end)}


def _position(one: Located, offset: int) -> dict[str, int]:
    line, _ = one.places.line_column(offset)
    return {"line": line, "column": one.places.utf8_column(offset)}
