"""One document on its way: what is proposed before judgement, and what comes out after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.engine.artifacts import artifact_score, in_context
from tqcheck.engine.merging import merged
from tqcheck.engine.mutes import complaints, heard_whole, unmuted, whole
from tqcheck.engine.proposals import admitted, distinct, fingerprinted, propose
from tqcheck.engine.sourced import weighed
from tqcheck.engine.verify import untroubled, verified
from tqcheck.findings import Finding, Gate
from tqcheck.findings.report import ArtifactScore, DocumentFluency
from tqcheck.lm.card import ModelCard
from tqcheck.rules import Rule
from tqcheck.rules.glossary import read_glossary
from tqcheck.settings import Settings
from tqcheck.text import Document


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the rules, and whoever proposes beside them, say of one document.

    Args:
        findings: unjudged, in the text without the comments that mute.
        complaints: of mutes, in the text with them.
    """

    findings: tuple[Finding, ...]
    complaints: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run makes of one document, whatever its name and the taste of the house.

    Args:
        findings: in order of place.
        artifact_score: how much it looks translated.
        fluency: how well it reads; None when no model read it.
    """

    findings: tuple[Finding, ...]
    artifact_score: ArtifactScore
    fluency: DocumentFluency | None = None


def proposed(
    document: Document,
    offered: Sequence[Finding],
    rules: Sequence[Rule],
    settings: Settings,
    card: ModelCard,
    *,
    judged: bool,
) -> Proposed:
    """Run the rules over one document and verify what measurement admits.

    Args:
        document: the text.
        offered: what is proposed beside the rules, in the text without the comments that mute.
        rules: the rules to run.
        settings: settings of the run.
        card: kinds measured.
        judged: whether a model will judge; without one, findings that only it can confirm are left out.
    """
    bare = document.bare
    if not judged and not document.mutes:
        rules = [rule for rule in rules if rule.gate is not Gate.TRANSLATED]
    every = propose(bare, rules)
    permitted = read_glossary(settings.glossary).permits(bare, (*every, *offered))
    admissible = admitted(permitted, card)
    told = [finding for finding in admissible if finding.gate is Gate.INFORMED]
    own = [finding for finding in admissible if finding.gate is not Gate.INFORMED]
    settled = in_context(bare, weighed(bare, own, rules))
    found = [finding for finding in settled if judged or finding.gate is not Gate.STRICT]
    stand = (*verified(bare, found, every, rules), *untroubled(bare, told, every, rules))
    return Proposed(stand, complaints(document, permitted, rules, settings))


def finished(
    document: Document,
    standing: Sequence[Finding],
    complained: Sequence[Finding],
    settings: Settings,
    heard: DocumentFluency | None = None,
) -> Outcome:
    """What comes out after judgement.

    Args:
        document: the text.
        standing: findings that stand, in the text without the comments that mute.
        complained: of mutes, in the text with them.
        settings: settings of the run.
        heard: how well the text without comments reads.
    """
    bare, cuts = document.bare, document.cuts
    found = fingerprinted(bare, distinct(merged(bare, standing, settings.llm.most)))
    if cuts.spans:
        found = tuple(whole(finding, cuts) for finding in found)
        heard = heard_whole(heard, cuts) if heard else None
    left = unmuted(found, document)
    shown = sorted((*left, *fingerprinted(document, complained)), key=lambda finding: finding.span)
    return Outcome(tuple(shown), artifact_score(bare, (f for f in left if f.gate is not Gate.INFORMED)), heard)
