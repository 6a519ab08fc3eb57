"""Findings with their places in files, as programs that read files want them."""

from __future__ import annotations

import heapq
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tqcheck.findings import Finding, Fix
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.reports.places import FilePlaces
from tqcheck.text import Document
from tqcheck.text.extract import Replacement


@dataclass(frozen=True, slots=True)
class Located:
    """A finding and where it stands in a file.

    Args:
        document: the text.
        finding: one of its findings.
        places: places in the file.
    """

    document: Document
    finding: Finding
    places: FilePlaces

    @property
    def path(self) -> str:
        """The file in normal form, what is no Unicode in it replaced; the id of a text from nowhere."""
        return path_of(self.document)

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """Fixes that can be applied to the file as it is."""
        return tuple(fix for fix in self.finding.fixes if self.replacements(fix))

    def replacements(self, fix: Fix) -> list[Replacement]:
        """What a fix replaces on the page, in the writing of the file; nothing where the file cannot take it."""
        document, edits = self.document, [(edit.span, edit.text) for edit in fix.edits]
        if document.page is document.text:
            return [] if document.extract else edits
        return document.extract.written(edits) if document.extract and document.admits(edits) else []

    @property
    def start(self) -> tuple[int, int]:
        """Line and column in the file."""
        return self.places.start(self.finding.span)

    @property
    def end(self) -> tuple[int, int]:
        """Line and column in the file of the first code point after the finding."""
        return self.places.end(self.finding.span)


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
    places = FilePlaces(part.document)
    for finding in part.findings:
        yield Located(part.document, finding, places)


def worst(found: Iterable[Located], count: int) -> list[Located]:
    """The gravest findings, gravest first, the earlier first among equals."""
    return heapq.nsmallest(count, found, key=lambda one: -one.finding.severity.rank)
