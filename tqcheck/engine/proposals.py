"""What the rules say of one document, before and after judgement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from tqcheck.findings import Finding, Gate
from tqcheck.lm.card import Kind, ModelCard
from tqcheck.rules import Rule, names_of
from tqcheck.settings import Settings
from tqcheck.text import Document


def propose(document: Document, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """Unjudged findings of all rules, in order of place."""
    found = [finding for rule in rules for finding in rule.find(document)]
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.rule)))


def admitted(findings: Iterable[Finding], card: ModelCard) -> tuple[Finding, ...]:
    """Findings less those that measurement has turned off, the rest with the gate that it asks for."""
    kinds = [(finding, card.kind(finding.rule, finding.entry)) for finding in findings]
    return tuple(_gated(finding, kind) for finding, kind in kinds if kind is not Kind.OFF)


def _gated(finding: Finding, kind: Kind | None) -> Finding:
    if kind is Kind.PROOF:
        return replace(finding, gate=Gate.NONE)
    return replace(finding, gate=Gate.CONFIRM) if kind is Kind.GATED and finding.gate is Gate.NONE else finding


def distinct(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings less those that lie wholly inside another; of two on the same stretch the graver stays."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.span.start, -f.span.end, -f.severity.rank)):
        if not kept or not kept[-1].span.contains(finding.span) or not finding.span:
            kept.append(finding)
    return tuple(kept)


def fingerprinted(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings with a fingerprint each, from rule, sentence and ordinal, so that edits elsewhere do not change it."""
    seen: Counter[str] = Counter()
    marked = []
    for finding in findings:
        sentence = " ".join(document.passage(finding.span).of(document.text).split()).casefold()
        key = f"{finding.rule}\n{sentence}"
        marked.append(replace(finding, fingerprint=sha256(f"{key}\n{seen[key]}".encode()).hexdigest()[:16]))
        seen[key] += 1
    return tuple(marked)


def in_house(findings: Iterable[Finding], document: Document, settings: Settings) -> tuple[Finding, ...]:
    """Findings less those of rules that the house ignores in this file, the rest as grave as the house takes them."""
    ignored = settings.ignored_in(document.origin.path) if document.origin else frozenset()
    return tuple(
        replace(finding, severity=settings.severity.get(finding.rule, finding.severity))
        for finding in findings
        if not ignored & names_of(finding.rule, finding.category)
    )
