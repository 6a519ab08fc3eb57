"""Checkstyle's XML, which many build servers and editors read."""

from __future__ import annotations

from itertools import groupby
from xml.etree.ElementTree import Element, SubElement

from tqcheck.findings import Severity
from tqcheck.findings.report import Report
from tqcheck.reports.formats._xml import document
from tqcheck.reports.located import located
from tqcheck.reports.wording import advice
from tqcheck.text.visible import visible

_SEVERITIES = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "info"}


def render(report: Report) -> str:
    """Every finding as an error of its file.

    Args:
        report: a run.
    """
    root = Element("checkstyle", version="4.3")
    for path, found in groupby(located(report), key=lambda one: one.path):
        file = SubElement(root, "file", name=visible(path))
        for one in found:
            line, column = one.start
            SubElement(
                file,
                "error",
                line=str(line),
                column=str(column),
                severity=_SEVERITIES[one.finding.severity],
                message=advice(one.finding, one.document.text),
                source=visible(f"tqcheck.{one.finding.rule}"),
            )
    return document(root)
