"""Workflow commands of GitHub Actions: the worst findings as annotations, then one line that counts them all."""

from __future__ import annotations

from tqcheck.findings import Severity
from tqcheck.findings.report import Report
from tqcheck.locale import gettext as _
from tqcheck.reports.located import Located, located, worst
from tqcheck.reports.wording import advice, counted
from tqcheck.text.visible import visible

_SHOWN = 10
_COMMANDS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report) -> str:
    """At most ten annotations, worst first, and a summary line.

    Args:
        report: a run.
    """
    found = len(report.findings)
    shown = _("; the worst {shown} are annotated").format(shown=_SHOWN) if found > _SHOWN else ""
    return "".join(map(_annotation, worst(located(report), _SHOWN))) + f"tqcheck: {counted(report.findings)}{shown}\n"


def _annotation(one: Located) -> str:
    (line, column), (end_line, end_column) = one.start, one.end
    place = {"file": one.path, "line": line, "endLine": end_line}
    if line == end_line:
        place |= {"col": column, "endColumn": end_column}
    place["title"] = f"{one.finding.rule} ({_(one.finding.category)})"
    properties = ",".join(f"{name}={visible(str(value)).translate(_PROPERTY)}" for name, value in place.items())
    return (
        f"::{_COMMANDS[one.finding.severity]} {properties}::{advice(one.finding, one.document.text).translate(_DATA)}\n"
    )
