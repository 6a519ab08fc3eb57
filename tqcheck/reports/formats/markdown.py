"""Markdown, for a job summary or a comment on a change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from tqcheck.findings import Severity
from tqcheck.findings.report import Report
from tqcheck.locale import gettext as _
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.located import Located, located, worst
from tqcheck.reports.wording import counted, said, title, verdict
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
        cut = _("The worst {shown} of {found:,} findings are shown.")
        yield from (cut.format(shown=len(shown), found=len(report.findings)), "")
    yield from (f"> {_plain(said(note))}" for note in report.notes)


def _table(report: Report) -> Iterator[str]:
    severities = list(reversed(Severity))
    counts = Counter((finding.category, finding.severity) for finding in report.findings)
    head = [_("category"), *(_(severity.value) for severity in severities)]
    yield f"| {' | '.join(head)} |"
    yield f"|---|{'---:|' * len(severities)}"
    for category in sorted({category for category, severity in counts}):
        yield f"| {_plain(_(category))} | {' | '.join(str(counts[category, severity]) for severity in severities)} |"
    yield ""


def _finding(one: Located) -> Iterator[str]:
    finding, text = one.finding, one.document.text
    line, column = one.start
    shown = excerpt(text, one.document.passage(finding.span), finding.span, _WIDTH)
    place = _("line {line}, column {column}").format(line=line, column=column)
    yield f"- **{_(finding.severity.value)}** {_code(finding.rule)}{_(', ')}{place}: {_plain(said(finding.message))}"
    yield f"  - {_code(shown.before)} **{_code(shown.marked)}** {_code(shown.after)}"
    for fix in finding.fixes[:1]:
        yield "  - " + _("fix: {title} ({verdict})").format(title=_code(title(fix, text)), verdict=verdict(fix))


def _code(text: str) -> str:
    """A text in which nothing is markup; empty where there is none."""
    shown = visible(text).strip(" ")
    fence = "`" * (1 + max(map(len, re.findall("`+", shown)), default=0))
    return f"{fence} {shown} {fence}" if shown else ""


def _plain(text: str) -> str:
    return re.sub(r"[\\`*_{}\[\]<>()#+!|~&@]", r"\\\g<0>", visible(text))
