"""One document on its way: what is proposed before judgement, and what is told after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.engine.artifacts import artifact_score, in_context
from tqcheck.engine.mutes import complaints, heard_whole, unmuted, whole
from tqcheck.engine.proposals import admitted, distinct, fingerprinted, in_house, propose
from tqcheck.engine.verify import verified
from tqcheck.findings import Finding, Gate
from tqcheck.findings.report import DocumentFluency, DocumentReport
from tqcheck.lm.card import ModelCard
from tqcheck.rules import Rule
from tqcheck.settings import Settings
from tqcheck.text import Document


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the rules say of one document.

    Args:
        findings: unjudged, in the text without the comments that mute.
        complaints: of mutes, in the text with them.
    """

    findings: tuple[Finding, ...]
    complaints: tuple[Finding, ...]


def proposed(
    document: Document, rules: Sequence[Rule], settings: Settings, card: ModelCard, *, judged: bool
) -> Proposed:
    """Run the rules over one document and verify what measurement admits.

    Args:
        document: the text.
        rules: the rules to run.
        settings: settings of the run.
        card: kinds measured.
        judged: whether a model will judge; without one, findings that only it can confirm are left out.
    """
    bare = document.bare
    found = propose(bare, rules)
    admissible = in_context(bare, admitted(found, card))
    findings = [finding for finding in admissible if judged or finding.gate is not Gate.STRICT]
    return Proposed(verified(bare, findings, found, rules), complaints(document, found, rules, settings))


def finished(
    document: Document,
    judged: Sequence[Finding],
    complained: Sequence[Finding],
    settings: Settings,
    heard: DocumentFluency | None = None,
) -> DocumentReport:
    """What there is to say of one document.

    Args:
        document: the text.
        judged: findings that stand, in the text without the comments that mute.
        complained: of mutes, in the text with them.
        settings: settings of the run.
        heard: how well the text without comments reads.
    """
    bare, cuts = document.bare, document.cuts
    found = fingerprinted(bare, distinct(judged))
    left = unmuted((whole(finding, cuts) for finding in found), document)
    shown = sorted((*left, *fingerprinted(document, complained)), key=lambda finding: finding.span)
    return DocumentReport(
        document,
        in_house(shown, document, settings),
        heard_whole(heard, cuts) if heard else None,
        artifact_score(bare, left),
    )
