"""Reports that mean harm, by what they say or by how much."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from tqcheck.findings import Edit, Finding, Fix, Severity
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.text import Document, Origin, Span

HOSTILE = (
    "\x1b]0;owned\x07\x9b31m\u202eevil\u2066\u200f\r\n::error file=x,line=1::owned\n%0A::warning::owned ##[error]owned "
    "<script>alert(1)</script> ]]> --> \" ' & {{7*7}} ${x} [here](javascript:alert(1)) ![x](http://x) | `` ` *b* \ufffe\U0001f600"
)


def hostile() -> Report:
    """A report in which every text a stranger can choose means harm."""
    text = f"::error::owned A man {HOSTILE} walks."
    span = _harm(text)
    finding = Finding(HOSTILE, HOSTILE, Severity.MINOR, span, HOSTILE, (Fix((Edit(span, HOSTILE),)),), fingerprint="f")
    parts = (
        Document(HOSTILE, text, origin=Origin(f"::error::{HOSTILE}\udcff.txt", text)),
        Document(f"\ud800{HOSTILE}", text, origin=Origin(f"{HOSTILE}\n\udcff.jsonl", text, line=2)),
        Document(f"::error::{HOSTILE}", f"\0{text}"),
    )
    return Report(
        tuple(DocumentReport(part, (replace(finding, span=_harm(part.text)),)) for part in parts),
        HOSTILE,
        (HOSTILE,),
    )


def _harm(text: str) -> Span:
    start = text.index("man")
    return Span(start, start + len(f"man {HOSTILE}"))


@cache
def many(count: int) -> Report:
    """A report with many findings in one line; the last is the gravest."""
    text = "He saw " + "the the " * count
    spans = [Span(start, start + 7) for start in range(7, 7 + 8 * count, 8)]
    findings = [
        Finding("any-any/doubled-word", "grammar", Severity.MINOR, span, "Twice.", (Fix((Edit(span, "the"),)),), fingerprint=str(number))
        for number, span in enumerate(spans)
    ]  # fmt: skip
    findings[-1] = replace(findings[-1], severity=Severity.CRITICAL)
    return Report((DocumentReport(Document("a.txt", text), tuple(findings)),), "")
