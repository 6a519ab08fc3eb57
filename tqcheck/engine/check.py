"""Rules, judge and fluency over many documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from tqcheck.engine.stages import finished, proposed
from tqcheck.findings import Finding
from tqcheck.findings.report import DocumentFluency, Report
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
    rules = selected(rules_for(settings.pair), settings.selection, settings.ignore)
    card = _with_margins(card or read_card(EMBEDDED), settings.margins)
    found = [proposed(document, rules, settings, card, judged=model is not None) for document in documents]
    bare = [document.bare for document in documents]
    kept: Sequence[Sequence[Finding]] = [part.findings for part in found]
    heard: list[DocumentFluency | None] = [None] * len(documents)
    if model is not None:
        kept = judge([(text, part.findings) for text, part in zip(bare, found, strict=True)], model, card)
        if settings.fluency:
            heard = fluency(bare, model, card.fluency.get(settings.pair.target))
    return Report(
        documents=tuple(
            finished(document, judged, part.complaints, settings, listened)
            for document, judged, part, listened in zip(documents, kept, found, heard, strict=True)
        ),
        signature=signature(settings, rules, model),
        notes=() if model else (f"nothing was judged by a language model: {_UNJUDGED[settings.lm == 'off']}",),
    )


def _with_margins(card: ModelCard, margins: Mapping[str, float]) -> ModelCard:
    measured = {key: nats for key, nats in card.margins.items() if key.partition(":")[0] not in margins}
    return replace(card, margins={**measured, **margins})


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
