"""The language model's verdict on every candidate fix."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tqcheck.findings import Finding, Fix, Gate, Safety, Status, Verdict
from tqcheck.lm.card import ModelCard
from tqcheck.lm.protocol import Fluency
from tqcheck.text import Document, Span, hull

WINDOW = "previous+passage+next"
_LONGEST = 1500
LEAD = 3.0


def window(document: Document, finding: Finding) -> Span:
    """The stretch read with and without a fix: the sentences all fixes touch, one before and one after.

    A neighbour is left out when it would make the window longer than 1,500 code points.
    """
    touched = hull([finding.span, *(fix.span for fix in finding.fixes)])
    passage = document.passage(touched)
    wide = document.passage(touched, around=1)
    start = wide.start if passage.end - wide.start <= _LONGEST else passage.start
    end = wide.end if wide.end - start <= _LONGEST else passage.end
    return Span(start, end)


def judge(
    found: Sequence[tuple[Document, Sequence[Finding]]], model: Fluency, card: ModelCard
) -> list[tuple[Finding, ...]]:
    """Read every candidate against its original, in one batch for all documents.

    Args:
        found: findings by document.
        model: the reader.
        card: says how many nats a fix must gain.

    Returns:
        For each document its findings with verdicts, fixes reordered only by a clear lead; gated findings without a
        confirmed fix are dropped, and so are even or doubtful fixes of those that stay; a doubtful fix of an ungated or
        proposed finding becomes manual.
    """
    groups = [versions(document, finding) for document, findings in found for finding in findings]
    gains = iter(model.gains(groups))
    judged = []
    for _, findings in found:
        verdicts = [_settled(finding, next(gains), card.margin(finding.rule, finding.entry)) for finding in findings]
        judged.append(tuple(verdict for verdict in verdicts if verdict is not None))
    return judged


def versions(document: Document, finding: Finding) -> list[str]:
    """The window of a finding without its fixes, and with each.

    Args:
        document: where the finding stands.
        finding: unjudged.
    """
    if not finding.fixes:
        return [""]
    span = window(document, finding)
    return [span.of(document.text), *(fix.apply(document.text, span) for fix in finding.fixes)]


def _settled(finding: Finding, gains: Iterable[float], margin: float) -> Finding | None:
    fixes = [
        replace(fix, verdict=Verdict(_status(gain, margin), gain))
        for fix, gain in zip(finding.fixes, gains, strict=True)
    ]
    confirmed = [fix for fix in fixes if fix.verdict.status is Status.CONFIRMED]
    if finding.gate in {Gate.NONE, Gate.INFORMED}:
        return replace(finding, fixes=tuple(map(_demoted, fixes)))
    if not confirmed:
        return None
    return replace(finding, fixes=_ordered(confirmed))


def _demoted(fix: Fix) -> Fix:
    """A doubtful fix is left to the editor."""
    return replace(fix, safety=Safety.MANUAL) if fix.verdict.status is Status.DOUBTFUL else fix


def _status(gain: float, margin: float) -> Status:
    if gain >= margin:
        return Status.CONFIRMED
    return Status.DOUBTFUL if gain < -margin else Status.EVEN


def _ordered(fixes: list[Fix]) -> tuple[Fix, ...]:
    def gain(fix: Fix) -> float:
        return fix.verdict.gain or 0.0

    best = max(fixes, key=gain)
    first = best if gain(best) - gain(fixes[0]) >= LEAD else fixes[0]
    return (first, *(fix for fix in fixes if fix is not first))
