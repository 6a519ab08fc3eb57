"""What a large language model proposes beside what the rules found: no place twice, and not too much of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import ceil

from tqcheck.findings import Finding, Gate, Safety, Status
from tqcheck.text import Document, Span, hull

_STANDING = {Status.CONFIRMED: 2, Status.EVEN: 1, Status.UNJUDGED: 1, Status.DOUBTFUL: 0}


def merged(document: Document, findings: Iterable[Finding], most: float) -> tuple[Finding, ...]:
    """Findings of which none of a model's overlaps one of the rules.

    A proposal that changes the place of a finding becomes one of its repairs, the last and manual; the rule's explanation
    stays. One whose quote alone reaches there is about something else: it stands by what it changes.

    Args:
        document: where they stand.
        findings: judged.
        most: how many proposals stay in 100 words, the best first.
    """
    found: list[Finding] = []
    offered: list[Finding] = []
    for finding in findings:
        (offered if finding.gate is Gate.INFORMED else found).append(finding)
    alone = []
    for proposal in offered:
        near = [number for number, finding in enumerate(found) if _meet(finding, proposal)]
        same = next((number for number in near if _same(found[number], proposal, document.text)), None)
        if same is not None:
            found[same] = _with(found[same], proposal, document.text)
        else:
            alone.append(replace(proposal, span=_changed(proposal)) if near else proposal)
    best = sorted(alone, key=_worth, reverse=True)[: ceil(most * document.word_count / 100)]
    return tuple(sorted((*found, *best), key=lambda finding: (finding.span, finding.rule)))


def _meet(finding: Finding, proposal: Finding) -> bool:
    return finding.reach.overlaps(proposal.reach) or finding.reach == proposal.reach


def _same(finding: Finding, proposal: Finding, text: str) -> bool:
    """Whether a proposal changes what a finding is about, or writes what its repair writes."""
    place = _changed(proposal)
    if finding.reach.overlaps(place) or place in (finding.span, *(fix.span for fix in finding.fixes)):
        return True
    return not _written(finding, text).isdisjoint(_written(proposal, text))


def _changed(proposal: Finding) -> Span:
    return hull(fix.span for fix in proposal.fixes)


def _with(finding: Finding, proposal: Finding, text: str) -> Finding:
    written = _written(finding, text)
    fresh = (replace(fix, safety=Safety.MANUAL) for fix in proposal.fixes if fix.apply(text) not in written)
    return replace(finding, fixes=(*finding.fixes, *fresh))


def _written(finding: Finding, text: str) -> set[str]:
    return {fix.apply(text) for fix in finding.fixes}


def _worth(proposal: Finding) -> tuple[int, int, float]:
    verdict = proposal.fixes[0].verdict
    return _STANDING[verdict.status], proposal.severity.rank, verdict.gain or 0.0
