"""JUnit's XML: a text is a suite, a finding a failed test; a text without findings passes one test."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from tqcheck.findings.report import DocumentReport, Report
from tqcheck.locale import gettext as _
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.formats._xml import document
from tqcheck.reports.located import Located, located_in, path_of
from tqcheck.reports.wording import said, title, verdict
from tqcheck.text.visible import visible

_WIDTH = 100


def render(report: Report) -> str:
    """Every text as a test suite.

    Args:
        report: a run.
    """
    found = len(report.findings)
    passed = sum(not part.findings for part in report.documents)
    root = Element("testsuites", name="tqcheck", tests=str(found + passed), failures=str(found))
    for part in report.documents:
        _suite(root, part)
    return document(root)


def _suite(root: Element, part: DocumentReport) -> None:
    name = visible(part.document.id)
    found = len(part.findings)
    suite = SubElement(root, "testsuite", name=name, tests=str(max(1, found)), failures=str(found), errors="0")
    for one in located_in(part):
        line, column = one.start
        case = SubElement(
            suite, "testcase", classname=name, name=visible(_("{rule} at line {line}, column {column}").format(rule=one.finding.rule, line=line, column=column)),
            file=visible(one.path), line=str(line),
        )  # fmt: skip
        failure = SubElement(
            case, "failure", message=visible(said(one.finding.message)), type=one.finding.severity.value
        )
        failure.text = "\n".join(_details(one))
    if not found:
        SubElement(suite, "testcase", classname=name, name=_("no findings"), file=visible(path_of(part.document)))


def _details(one: Located) -> list[str]:
    text, span = one.document.text, one.finding.span
    return [
        _("text: {excerpt}").format(excerpt=excerpt(text, one.document.passage(span), span, _WIDTH)),
        *(
            _("fix: {title} ({verdict})").format(title=visible(title(fix, text)), verdict=verdict(fix))
            for fix in one.finding.fixes
        ),
    ]
