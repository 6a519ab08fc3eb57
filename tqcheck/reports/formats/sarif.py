"""SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from tqcheck.findings import Fix, Severity
from tqcheck.findings.report import Report
from tqcheck.locale import gettext as _
from tqcheck.reports.catalogue import demonstrated
from tqcheck.reports.formats.json import dumped
from tqcheck.reports.located import Located, located, worst
from tqcheck.reports.wording import advice, said, title, verdict
from tqcheck.rules import PROPOSED, Rule, rules_for
from tqcheck.text import Span
from tqcheck.text.visible import visible
from tqcheck.version import VERSION

_MOST = 5000
_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note"}


def render(report: Report) -> str:
    """One run with the worst 5,000 findings, which is as many as code scanning keeps.

    Args:
        report: a run.
    """
    found, kept = len(report.findings), worst(located(report), _MOST)
    cut = _("the worst {shown:,} of {found:,} findings are listed").format(shown=_MOST, found=found)
    notes = [*map(said, report.notes), *([cut] if found > _MOST else [])]
    ids = sorted({one.finding.rule for one in kept})
    pairs = {part.document.pair for part in report.documents}
    known = {rule.id: rule for rule in (*PROPOSED, *(rule for pair in pairs for rule in rules_for(pair)))}
    return dumped(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "tqcheck",
                            "version": VERSION,
                            "rules": [_rule(known[id]) if id in known else {"id": id} for id in ids],
                        }
                    },
                    "columnKind": "unicodeCodePoints",
                    "newlineSequences": ["\r\n", "\n", "\r"],
                    "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notes(notes)}],
                    "results": [_result(one, ids.index(one.finding.rule)) for one in kept],
                    "properties": {"signature": report.signature},
                }
            ],
        }
    )


def _rule(rule: Rule) -> dict[str, Any]:
    examples = demonstrated(rule)
    paragraphs = "\n\n".join(line for line in rule.documentation.splitlines() if line)
    return {
        "id": rule.id,
        "shortDescription": {"text": _(rule.summary)},
        "fullDescription": {"text": _(rule.message)},
        "help": {
            "text": f"{rule.documentation}\n\n{examples}",
            "markdown": f"{paragraphs}\n\n```text\n{examples}\n```",
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.category]},
    }


def _notes(notes: Iterable[str]) -> list[dict[str, Any]]:
    return [{"level": "note", "message": _message(note)} for note in notes]


def _result(one: Located, rule: int) -> dict[str, Any]:
    finding = one.finding
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": _message(advice(finding, one.document.text)),
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(one),
                    "region": _region(one, one.document.on_page(finding.span)),
                }
            }
        ],
        "partialFingerprints": {"tqcheck/v1": finding.fingerprint},
        "fixes": [_fix(one, fix) for fix in one.fixes],
        "properties": {"category": finding.category},
    }


def _fix(one: Located, fix: Fix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(one, span), "insertedContent": {"text": text}} for span, text in one.replacements(fix)
    ]
    return {
        "description": _message(f"{title(fix, one.document.text)} ({verdict(fix)})"),
        "artifactChanges": [{"artifactLocation": _artifact(one), "replacements": replacements}],
    }


def _message(text: str) -> dict[str, str]:
    """A message in which no bracket makes a link and no brace a placeholder."""
    return {"text": re.sub(r"[{}]", r"\g<0>\g<0>", re.sub(r"[\[\]\\]", r"\\\g<0>", visible(text)))}


def _artifact(one: Located) -> dict[str, str]:
    path = PurePosixPath(one.path)
    return {"uri": path.as_uri() if path.is_absolute() else quote(one.path)}


def _region(one: Located, span: Span) -> dict[str, int]:
    (line, column), (end_line, end_column) = one.places.line_column(span.start), one.places.line_column(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
