"""The report a program reads: JSON, schema 1 (schema-1.json beside this file)."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import Any

from tqcheck.findings import Finding, Fix, Severity
from tqcheck.findings.report import ArtifactScore, DocumentFluency, DocumentReport, Report
from tqcheck.locale import ENGLISH, speaking
from tqcheck.reports.places import FilePlaces
from tqcheck.reports.wording import title
from tqcheck.text import Document, Span
from tqcheck.text.visible import visible

SCHEMA = 1


@speaking(ENGLISH)
def render(report: Report) -> str:
    """The report in English as indented JSON; unseen characters are escaped, so that it is safe to print.

    Args:
        report: a run.
    """
    counts = Counter(finding.severity for finding in report.findings)
    return dumped(
        {
            "schema": SCHEMA,
            "signature": report.signature,
            "notes": list(report.notes),
            "documents": [_document(part) for part in report.documents],
            "summary": {
                "documents": len(report.documents),
                "words": sum(part.document.word_count for part in report.documents),
                "findings": len(report.findings),
                **{severity.value: counts[severity] for severity in Severity},
            },
            **({"comparison": asdict(report.comparison)} if report.comparison else {}),
        }
    )


def dumped(value: Any) -> str:
    """A value as indented JSON with unseen characters escaped."""
    lines = json.dumps(value, ensure_ascii=False, indent=2).split("\n")
    return "".join(f"{visible(line)}\n" for line in lines)


def _document(part: DocumentReport) -> dict[str, Any]:
    document = part.document
    places = FilePlaces(document)
    left_out = document.passages_left_out
    return {
        "path": document.origin.path if document.origin else None,
        "id": document.id,
        "language": document.pair.target,
        "source_language": document.pair.source,
        **({} if left_out is None else {"left_out": [_place(span, places) for span in left_out]}),
        "words": document.word_count,
        "artifact_score": _score(part.artifact_score) if part.artifact_score else None,
        "fluency": _fluency(part.fluency, places) if part.fluency else None,
        "findings": [finding_as_json(document, finding, places) for finding in part.findings],
    }


def _score(score: ArtifactScore) -> dict[str, Any]:
    return {"value": score.value, "parts": dict(score.parts)}


def finding_as_json(document: Document, finding: Finding, places: FilePlaces) -> dict[str, Any]:
    """A finding as it stands in the report.

    Args:
        document: the text it stands in.
        finding: the finding.
        places: places in its file.
    """
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity.value,
        **_place(finding.span, places),
        "text": finding.span.of(document.text),
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "fixes": [_fix(fix, document.text) for fix in finding.fixes],
    }


def _fix(fix: Fix, text: str) -> dict[str, Any]:
    return {
        "safety": fix.safety.value,
        "title": title(fix, text),
        "edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits],
        "verdict": {"status": fix.verdict.status.value, "gain": fix.verdict.gain},
    }


def _fluency(fluency: DocumentFluency, places: FilePlaces) -> dict[str, Any]:
    return {
        "bits_per_character": fluency.bits_per_character,
        "nats_per_token": fluency.nats_per_token,
        "slor": fluency.slor,
        "percentile": fluency.percentile,
        "sentences": [
            {
                **_place(sentence.span, places),
                "bits_per_character": sentence.bits_per_character,
                "nats_per_token": sentence.nats_per_token,
                "slor": sentence.slor,
                "worst": _place(sentence.worst, places),
            }
            for sentence in fluency.sentences
        ],
    }


def _place(span: Span, places: FilePlaces) -> dict[str, int]:
    line, column = places.start(span)
    return {
        "start": span.start,
        "end": span.end,
        "line": line,
        "column": column,
        "start_utf16": places.in_text.utf16(span.start),
        "end_utf16": places.in_text.utf16(span.end),
    }
