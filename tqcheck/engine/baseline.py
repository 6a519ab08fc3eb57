"""A baseline: findings that are known and let pass, so that new ones stand out."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.findings import Finding, Message
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.text import Document, InputError
from tqcheck.text.atomic import write

FILE = ".tqcheck-baseline.json"
_FORMAT = 1
Known = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings.

    Args:
        path: the file; what it holds is told relative to its folder.
        known: document -> fingerprint -> rule.
    """

    path: Path
    known: Known

    @property
    def size(self) -> int:
        """How many findings are known."""
        return sum(map(len, self.known.values()))

    def key(self, document: Document) -> str:
        """What a document is called in the file."""
        if document.origin is None:
            return document.id
        place = os.path.relpath(document.origin.path, self.path.parent).replace(os.sep, "/")
        return f"{place}#{document.id}" if document.origin.line else place

    def knows(self, document: Document, finding: Finding) -> bool:
        """Whether a finding is known."""
        return finding.fingerprint in self.known.get(self.key(document), {})

    def gone(self, report: Report) -> list[tuple[str, str]]:
        """Document and fingerprint of what is known and not found any more, files that no longer exist included."""
        found = {self.key(part.document): _marks(part) for part in report.documents}
        return [
            (key, mark)
            for key, marks in self.known.items()
            for mark in marks
            if (mark not in found[key] if key in found else not self._exists(key))
        ]

    def _exists(self, key: str) -> bool:
        return (self.path.parent / key.partition("#")[0]).exists()

    def save(self) -> None:
        """Write the file.

        Raises:
            OutputError: it cannot be written.
        """
        findings = {key: dict(sorted(marks.items())) for key, marks in sorted(self.known.items()) if marks}
        write(self.path, (json.dumps({"format": _FORMAT, "findings": findings}, indent=1) + "\n").encode())


def load(path: Path) -> Baseline:
    """Read a baseline.

    Args:
        path: the file.

    Raises:
        InputError: it is missing or not a baseline.
    """
    try:
        content = json.loads(path.read_bytes())
        if content["format"] != _FORMAT:
            raise ValueError(f"format {content['format']}")
        known = {key: {mark: str(rule) for mark, rule in marks.items()} for key, marks in content["findings"].items()}
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); `tqcheck baseline write` makes it") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            f"{path}: not a baseline of this version ({error}); `tqcheck baseline write` makes it"
        ) from None
    return Baseline(path, known)


def of(report: Report, path: Path) -> Baseline:
    """The baseline that knows every finding of a report.

    Args:
        report: a run.
        path: the file it is meant for.
    """
    empty = Baseline(path, {})
    known: dict[str, dict[str, str]] = {}
    for part in report.documents:
        known.setdefault(empty.key(part.document), {}).update(_marks(part))
    return Baseline(path, known)


def updated(baseline: Baseline, report: Report) -> Baseline:
    """The baseline without what is gone; nothing new is let in.

    Args:
        baseline: what was known.
        report: a run over all of its files, or some.
    """
    gone = set(baseline.gone(report))
    known = {
        key: {mark: rule for mark, rule in marks.items() if (key, mark) not in gone}
        for key, marks in baseline.known.items()
    }
    return Baseline(baseline.path, known)


def against(report: Report, baseline: Baseline) -> Report:
    """The report with new findings only, and a note on how many are old and how many gone.

    Args:
        report: a run.
        baseline: what is known.
    """
    new = report.where(lambda document, finding: not baseline.knows(document, finding))
    old, gone = len(report.findings) - len(new.findings), len(baseline.gone(report))
    place, counts = str(baseline.path), {"old": str(old), "gone": str(gone)}
    note = Message("{path}: {old} old findings not shown, {gone} gone", path=place, **counts)
    if old == 1:
        note = Message("{path}: 1 old finding not shown, {gone} gone", path=place, **counts)
    advised = Message("{message} (`tqcheck baseline update` takes them out)", message=note) if gone else note
    return replace(new, notes=(*new.notes, advised))


def _marks(part: DocumentReport) -> dict[str, str]:
    return {finding.fingerprint: finding.rule for finding in part.findings}
