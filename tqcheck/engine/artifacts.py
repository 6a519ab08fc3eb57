"""The artifact score: how much a text looks translated, from 0 to 100."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from math import exp, sqrt

from tqcheck.findings import Finding, Gate, Severity
from tqcheck.findings.report import ArtifactScore
from tqcheck.rules.style import style_of
from tqcheck.text import Document

TRANSLATED = 50
POINTS = {Severity.MINOR: 1, Severity.MAJOR: 5, Severity.CRITICAL: 10}


def points(document: Document, findings: Iterable[Finding]) -> dict[str, float]:
    """Findings by category in 100 words, weighted by severity as MQM does (minor 1, major 5, critical 10)."""
    found: dict[str, float] = defaultdict(float)
    for finding in findings:
        found[finding.category] += 100 * POINTS[finding.severity] / max(1, document.word_count)
    return dict(found)


def artifact_score(document: Document, findings: Iterable[Finding]) -> ArtifactScore:
    """How much a text looks translated, by a logistic model of findings and style.

    The log-odds are the pair's baseline, plus a weight times the square root of the points of all findings, plus for
    each feature of style its weight times its distance from the native mean. Each part is its share of the log-odds; a
    category's share of the findings' part is its share of the points. One more finding never lowers the value.

    Args:
        document: the text.
        findings: what stands in it.
    """
    style = style_of(document.pair)
    found = points(document, findings)
    total = sum(found.values())
    parts = {name: style.findings * sqrt(total) * amount / total for name, amount in found.items()}
    parts |= {
        name: style.features[name].weight * (figure - style.features[name].native)
        for name, figure in style.figures(document).items()
    }
    odds = style.baseline + sum(parts.values())
    return ArtifactScore(round(100 / (1 + exp(-odds))), {name: round(part, 2) for name, part in parts.items()})


def in_context(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings whose gate depends on the text around them, settled.

    Contextual ones are proof in a translated text and strict elsewhere; those for translated texts alone are strict there
    and dropped elsewhere.

    A text is taken for translated from an artifact score of 50; in the reference corpora none of 643 texts of native
    prose and news reached it, and nine in ten machine translations from Arabic did.

    Args:
        document: the text.
        findings: unjudged.
    """
    every = tuple(findings)
    evidence = [finding for finding in every if finding.gate in {Gate.NONE, Gate.CONFIRM}]
    translated = artifact_score(document, evidence).value >= TRANSLATED
    if translated:
        settled = {Gate.CONTEXT: Gate.NONE, Gate.TRANSLATED: Gate.STRICT}
    else:
        every = tuple(finding for finding in every if finding.gate is not Gate.TRANSLATED)
        settled = {Gate.CONTEXT: Gate.STRICT}
    return tuple(replace(finding, gate=settled.get(finding.gate, finding.gate)) for finding in every)
