"""Repairing until nothing is left to repair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tqcheck.engine.check import check
from tqcheck.lm.card import ModelCard
from tqcheck.lm.protocol import Fluency
from tqcheck.repair import repaired
from tqcheck.settings import Settings
from tqcheck.text import Document

ROUNDS = 10


def fix(
    documents: Sequence[Document],
    settings: Settings,
    model: Fluency | None = None,
    card: ModelCard | None = None,
    suggested: bool = False,
) -> tuple[Document, ...]:
    """Check and repair in turn until a text no longer changes or comes back to an earlier state.

    Args:
        documents: what to repair; all of the settings' pair.
        settings: settings of the run.
        model: who judges; None leaves every finding unjudged.
        card: the model's margins; needed with a model.
        suggested: whether to apply suggested fixes too.

    Returns:
        The repaired documents, in the same order.

    Raises:
        RuleError: a selected rule does not exist.
    """
    latest = list(documents)
    seen = [{document.text} for document in documents]
    changing = list(range(len(latest)))
    for _ in range(ROUNDS):
        report = check([latest[number] for number in changing], replace(settings, fluency=False), model, card)
        after = {number: repaired(part, suggested) for number, part in zip(changing, report.documents, strict=True)}
        changing = [number for number, document in after.items() if document.text not in seen[number]]
        for number in changing:
            latest[number] = after[number]
            seen[number].add(after[number].text)
        if not changing:
            break
    return tuple(latest)
