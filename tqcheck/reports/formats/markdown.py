"""Markdown, for a job summary or a comment on a change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from tqcheck.findings import Severity
from tqcheck.findings.report import Report
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.located import Located, located, worst
from tqcheck.reports.wording import counted, title, verdict
from tqcheck.text.visible import inert, visible

_SHOWN = 100
_WIDTH = 120


def render(report: Report) -> str:
    """Counts by category, then the worst hundred findings, text by text.

    Args:
        report: a run.
    """
    found = sorted(worst(located(report), _SHOWN), key=_place)
    return "".join(f"{inert(line)}\n" for line in _lines(report, found))


def _place(one: Located) -> tuple[str, int, int]:
    return one.path, *one.start


def _lines(report: Report, shown: list[Located]) -> Iterator[str]:
    yield from (f"# tqcheck: {counted(report.findings)}", "")
    if report.findings:
        yield from _table(report)
    for path, found in groupby(shown, key=lambda one: one.path):
        yield from (f"## {_code(path)}", "")
        for one in found:
            yield from _finding(one)
        yield ""
    if len(report.findings) > len(shown):
        yield from (f"The worst {len(shown)} of {len(report.findings):,} findings are shown.", "")
    yield from (f"> {_plain(note)}" for note in report.notes)


def _table(report: Report) -> Iterator[str]:
    severities = list(reversed(Severity))
    counts = Counter((finding.category, finding.severity) for finding in report.findings)
    yield f"| category | {' | '.join(severity.value for severity in severities)} |"
    yield f"|---|{'---:|' * len(severities)}"
    for category in sorted({category for category, _ in counts}):
        yield f"| {_plain(category)} | {' | '.join(str(counts[category, severity]) for severity in severities)} |"
    yield ""


def _finding(one: Located) -> Iterator[str]:
    finding, text = one.finding, one.document.text
    line, column = one.start
    shown = excerpt(text, one.document.passage(finding.span), finding.span, _WIDTH)
    yield f"- **{finding.severity.value}** {_code(finding.rule)}, line {line}, column {column}: {_plain(finding.message)}"
    yield f"  - {_code(shown.before)} **{_code(shown.marked)}** {_code(shown.after)}"
    yield from (f"  - fix: {_code(title(fix, text))} ({verdict(fix)})" for fix in finding.fixes[:1])


def _code(text: str) -> str:
    """A text in which nothing is markup; empty where there is none."""
    shown = visible(text).strip(" ")
    fence = "`" * (1 + max(map(len, re.findall("`+", shown)), default=0))
    return f"{fence} {shown} {fence}" if shown else ""


def _plain(text: str) -> str:
    return re.sub(r"[\\`*_{}\[\]<>()#+!|~&@]", r"\\\g<0>", visible(text))
