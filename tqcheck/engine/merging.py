"""What a large language model proposes beside what the rules found: no place twice, and not too much of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import ceil

from tqcheck.findings import Finding, Gate, Safety, Status
from tqcheck.text import Document

_STANDING = {Status.CONFIRMED: 2, Status.EVEN: 1, Status.UNJUDGED: 1, Status.DOUBTFUL: 0}


def merged(document: Document, findings: Iterable[Finding], most: float) -> tuple[Finding, ...]:
    """Findings of which none of a model's overlaps one of the rules.

    A proposal about the place of a finding becomes one of its repairs, the last and manual; the rule's explanation stays.

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
        places = [number for number, finding in enumerate(found) if _meet(finding, proposal)]
        if places:
            found[places[0]] = _with(found[places[0]], proposal, document.text)
        else:
            alone.append(proposal)
    best = sorted(alone, key=_worth, reverse=True)[: ceil(most * document.word_count / 100)]
    return tuple(sorted((*found, *best), key=lambda finding: (finding.span, finding.rule)))


def _meet(finding: Finding, proposal: Finding) -> bool:
    return any(
        one.overlaps(other) or one == other
        for one in (finding.span, finding.reach)
        for other in (proposal.span, proposal.reach)
    )


def _with(finding: Finding, proposal: Finding, text: str) -> Finding:
    written = {fix.apply(text) for fix in finding.fixes}
    fresh = (replace(fix, safety=Safety.MANUAL) for fix in proposal.fixes if fix.apply(text) not in written)
    return replace(finding, fixes=(*finding.fixes, *fresh))


def _worth(proposal: Finding) -> tuple[int, int, float]:
    verdict = proposal.fixes[0].verdict
    return _STANDING[verdict.status], proposal.severity.rank, verdict.gain or 0.0
