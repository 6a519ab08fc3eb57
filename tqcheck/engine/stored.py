"""Outcomes as bytes and back; nothing is run to read them."""

from __future__ import annotations

import json
from typing import Any

from tqcheck.engine.stages import Outcome
from tqcheck.findings import Edit, Finding, Fix, Gate, Safety, Severity, Status, Verdict
from tqcheck.findings.report import ArtifactScore, DocumentFluency, SentenceFluency
from tqcheck.text import Span

FORMAT = 1


def dumped(outcome: Outcome) -> bytes:
    """An outcome as bytes."""
    heard = outcome.fluency
    value = [
        [_finding(finding) for finding in outcome.findings],
        [outcome.artifact_score.value, dict(outcome.artifact_score.parts)],
        [
            heard.bits_per_character,
            heard.nats_per_token,
            heard.slor,
            heard.percentile,
            [_sentence(s) for s in heard.sentences],
        ]
        if heard
        else None,
    ]
    return json.dumps(value, separators=(",", ":")).encode()


def loaded(data: bytes) -> Outcome:
    """The outcome that was dumped.

    Raises:
        ValueError: these are no bytes of an outcome.
        TypeError: the same.
    """
    findings, (score, parts), heard = json.loads(data)
    fluency = None
    if heard is not None:
        bits, nats, slor, percentile, sentences = heard
        fluency = DocumentFluency(bits, nats, slor, percentile, tuple(map(_read_sentence, sentences)))
    return Outcome(tuple(map(_read_finding, findings)), ArtifactScore(score, parts), fluency)


def _finding(finding: Finding) -> list[Any]:
    fixes = [
        [
            [[*_span(edit.span), edit.text] for edit in fix.edits],
            fix.safety.value,
            fix.verdict.status.value,
            fix.verdict.gain,
        ]
        for fix in finding.fixes
    ]
    return [
        finding.rule,
        finding.category,
        finding.severity.value,
        _span(finding.span),
        finding.message,
        fixes,
        finding.gate.value,
        finding.entry,
        finding.fingerprint,
    ]


def _read_finding(row: list[Any]) -> Finding:
    rule, category, severity, span, message, fixes, gate, entry, fingerprint = row
    return Finding(
        rule,
        category,
        Severity(severity),
        Span(*span),
        message,
        tuple(
            Fix(
                tuple(Edit(Span(start, end), text) for start, end, text in edits),
                Safety(safety),
                Verdict(Status(status), gain),
            )
            for edits, safety, status, gain in fixes
        ),
        Gate(gate),
        entry,
        fingerprint,
    )


def _sentence(sentence: SentenceFluency) -> list[Any]:
    words = [[*_span(word), bits] for word, bits in sentence.words]
    return [
        _span(sentence.span),
        sentence.bits_per_character,
        sentence.nats_per_token,
        sentence.slor,
        _span(sentence.worst),
        words,
    ]


def _read_sentence(row: list[Any]) -> SentenceFluency:
    span, bits, nats, slor, worst, words = row
    heard = tuple((Span(start, end), cost) for start, end, cost in words)
    return SentenceFluency(Span(*span), bits, nats, slor, Span(*worst), heard)


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
