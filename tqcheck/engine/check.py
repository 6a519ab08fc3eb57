"""Rules, judge and fluency over many documents."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from tqcheck.engine.artifacts import artifact_score, in_context
from tqcheck.engine.proposals import admitted, distinct, fingerprinted, propose
from tqcheck.engine.verify import verified
from tqcheck.findings import Finding, Gate
from tqcheck.findings.report import DocumentFluency, DocumentReport, Report
from tqcheck.judge import WINDOW, judge
from tqcheck.judge.fluency import fluency
from tqcheck.lm.card import ModelCard, read_card
from tqcheck.lm.embedded import EMBEDDED
from tqcheck.lm.load import ADVICE
from tqcheck.lm.protocol import Fluency
from tqcheck.rules import Rule, rules_for, selected
from tqcheck.settings import Settings
from tqcheck.text import Document
from tqcheck.version import VERSION

_UNJUDGED = (ADVICE, "this run was told to do without")


def check(
    documents: Sequence[Document], settings: Settings, model: Fluency | None = None, card: ModelCard | None = None
) -> Report:
    """Check every document.

    Args:
        documents: what to check; all of the settings' pair.
        settings: settings of the run.
        model: who judges; None leaves every finding unjudged.
        card: kinds, margins and quantiles; those of the embedded model when left out.

    Returns:
        Findings in order of place, document by document.

    Raises:
        RuleError: a selected rule does not exist.
    """
    rules = selected(rules_for(settings.pair), settings.select, settings.ignore)
    card = card or read_card(EMBEDDED)
    unjudged = [_unjudged(document, rules, card, judged=model is not None) for document in documents]
    kept = judge(list(zip(documents, unjudged, strict=True)), model, card) if model else unjudged
    heard: list[DocumentFluency | None] = [None] * len(documents)
    if model is not None and settings.fluency:
        heard = fluency(documents, model, card.fluency.get(settings.pair.target))
    return Report(
        documents=tuple(
            DocumentReport(document, fingerprinted(document, findings), listened, artifact_score(document, findings))
            for document, findings, listened in zip(documents, map(distinct, kept), heard, strict=True)
        ),
        signature=signature(settings, rules, model),
        notes=() if model else (f"nothing was judged by a language model: {_UNJUDGED[settings.lm == 'off']}",),
    )


def _unjudged(document: Document, rules: Sequence[Rule], card: ModelCard, judged: bool) -> tuple[Finding, ...]:
    """Findings that measurement admits, verified; those that only a model can confirm where one will judge."""
    proposed = propose(document, rules)
    admissible = in_context(document, admitted(proposed, card))
    findings = [finding for finding in admissible if judged or finding.gate is not Gate.STRICT]
    return verified(document, findings, proposed, rules)


def signature(settings: Settings, rules: Sequence[Rule], model: Fluency | None) -> str:
    """The settings that made a report's figures, in the manner of sacreBLEU."""
    content = "\n".join(rule.content for rule in rules)
    parts = {
        "pair": str(settings.pair),
        "rules": f"{len(rules)}.{sha256(content.encode()).hexdigest()[:8]}",
        "lm": model.name if model else "off",
        "window": WINDOW if model else "none",
        "context": settings.context.value if model and settings.fluency else "none",
        "version": VERSION,
    }
    return "|".join(f"{key}:{value}" for key, value in parts.items())
