"""The report an editor reads in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tqcheck.findings import Finding, Fix
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.languages.names import NAMES
from tqcheck.locale import gettext as _
from tqcheck.reports import fluency
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.paint import Paint, coloured, plain
from tqcheck.reports.places import FilePlaces
from tqcheck.reports.wording import counted, said, verdict
from tqcheck.text import Document, Span
from tqcheck.text.visible import inert, visible

_MARGIN = " " * 4
_ALTERNATIVES = 3
_NEAR = 1000


def render(report: Report, color: bool = False, width: int = 100) -> str:
    """Every finding with its repair, then what there is to say of each text and of the run.

    Args:
        report: a run.
        color: whether to use colours.
        width: cells in a line.
    """
    paint = coloured if color else plain
    lines: list[str] = []
    for part in report.documents:
        places = FilePlaces(part.document)
        for finding in part.findings:
            lines += [*_finding(part.document, finding, places, paint, width), "\n"]
        lines += _document(part, paint, width)
    if len(report.documents) > 1:
        words = sum(part.document.word_count for part in report.documents)
        total = _("{texts} texts, {words:,} words: {counted}")
        lines.append(f"\n{total.format(texts=len(report.documents), words=words, counted=counted(report.findings))}\n")
    lines += fluency.noted(report)
    return "".join(map(inert, lines))


def _name(document: Document) -> str:
    origin = document.origin
    if origin is None or document.id == str(origin):
        return visible(document.id)
    return visible(f"{origin} ({document.id})")


def _place(document: Document, line: int, column: int) -> str:
    origin = document.origin
    place = f"{origin.path if origin else document.id}:{line}:{column}"
    return visible(f"{place} ({document.id})" if origin and document.id not in (origin.path, str(origin)) else place)


def _finding(document: Document, finding: Finding, places: FilePlaces, paint: Paint, width: int) -> Iterator[str]:
    severity = finding.severity.value
    yield (
        f"{paint(_place(document, *places.start(finding.span)), 'name')}  {paint(_(severity), severity)}  "
        f"{paint(visible(finding.rule), 'rule')}  {visible(_(finding.category))}\n"
    )
    passage = document.passage(finding.span)
    shown = excerpt(document.text, passage, finding.span, width - len(_MARGIN))
    yield f"{_MARGIN}{shown.before}{paint(shown.marked, severity)}{shown.after}\n"
    yield f"{_MARGIN}{paint(shown.underline, severity)}\n"
    for part in textwrap.wrap(visible(said(finding.message)), width - len(_MARGIN)):
        yield f"{_MARGIN}{part}\n"
    for number, fix in enumerate(finding.fixes[: 1 + _ALTERNATIVES]):
        label = _("   or  ") if number else _("  fix  ")
        yield _fix(document, passage, fix, label=label, paint=paint, width=width)


def _fix(document: Document, flagged: Span, fix: Fix, *, label: str, paint: Paint, width: int) -> str:
    if fix.span.contains(flagged) and not any(edit.text for edit in fix.edits):
        return label + paint(_("(leave it out)"), "new") + f"  {paint(verdict(fix), 'faint')}\n"
    sentences, span = document.passage(fix.span), fix.span
    passage = Span(max(sentences.start, span.start - _NEAR), min(sentences.end, span.end + _NEAR))
    repaired = fix.apply(document.text, passage)
    change = Span(span.start - passage.start, len(repaired) - (passage.end - span.end))
    said = verdict(fix)
    shown = excerpt(repaired, Span(0, len(repaired)), change, width - len(label) - len(said) - 2)
    return f"{label}{shown.before}{paint(shown.marked, 'new')}{shown.after}  {paint(said, 'faint')}\n"


def _document(part: DocumentReport, paint: Paint, width: int) -> Iterator[str]:
    counts = _("{counted} in {words:,} words").format(counted=counted(part.findings), words=part.document.word_count)
    yield f"{paint(_name(part.document), 'name')}  {counts}\n"
    if (left_out := part.document.passages_left_out) is not None:
        pair = part.document.pair
        told = _("language told: {target}; translated from {source}; passages left out in other languages: {count}")
        told = told.format(target=NAMES[pair.target], source=NAMES[pair.source], count=len(left_out))
        yield f"{_MARGIN}{told}\n"
    if part.artifact_score:
        yield _MARGIN + _("artifact score {score}/100").format(score=part.artifact_score.value) + "\n"
    if part.fluency:
        yield f"{_MARGIN}{fluency.verdict(part.fluency)}\n"
    yield from fluency.worst(part, paint, width)
