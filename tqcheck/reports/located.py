"""Findings with their places in files, as programs that read files want them."""

from __future__ import annotations

import heapq
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tqcheck.findings import Finding, Fix
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.reports.places import Places
from tqcheck.text import Document


@dataclass(frozen=True, slots=True)
class Located:
    """A finding and where it stands in a file.

    Args:
        document: the text.
        finding: one of its findings.
        places: places in that text.
    """

    document: Document
    finding: Finding
    places: Places

    @property
    def path(self) -> str:
        """The file in normal form, what is no Unicode in it replaced; the id of a text from nowhere."""
        return path_of(self.document)

    @property
    def record(self) -> int:
        """The line of a JSON Lines file that holds the text; 0 where the file is the text."""
        return self.document.origin.line if self.document.origin else 0

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """Fixes that can be applied to the file as it is: those of a record cannot."""
        return () if self.record else self.finding.fixes

    @property
    def start(self) -> tuple[int, int]:
        """Line and column in the file; the beginning of its line for a record."""
        return self.line_column(self.finding.span.start)

    @property
    def end(self) -> tuple[int, int]:
        """Line and column in the file of the first code point after the finding."""
        return self.line_column(self.finding.span.end)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of a code point of the text."""
        return (self.record, 1) if self.record else self.places.line_column(offset)


def path_of(document: Document) -> str:
    """The file of a text in normal form, what is no Unicode in it replaced; the id of a text from nowhere."""
    path = document.origin.path if document.origin else document.id
    return posixpath.normpath(re.sub("[\ud800-\udfff]", "\ufffd", path))


def located(report: Report) -> Iterator[Located]:
    """Every finding of a report, document by document."""
    for part in report.documents:
        yield from located_in(part)


def located_in(part: DocumentReport) -> Iterator[Located]:
    """Every finding of one document, in order of place."""
    places = Places(part.document.text)
    for finding in part.findings:
        yield Located(part.document, finding, places)


def worst(found: Iterable[Located], count: int) -> list[Located]:
    """The gravest findings, gravest first, the earlier first among equals."""
    return heapq.nsmallest(count, found, key=lambda one: -one.finding.severity.rank)
