"""Repairing until nothing is left to repair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tqcheck.engine.check import check
from tqcheck.lm import ModelError
from tqcheck.lm.card import ModelCard
from tqcheck.lm.protocol import Fluency
from tqcheck.proposers import Proposer
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
    *,
    proposer: Proposer | None = None,
) -> tuple[Document, ...]:
    """Check and repair in turn until a text no longer changes or comes back to an earlier state.

    Args:
        documents: what to repair; all of the settings' pair.
        settings: settings of the run.
        model: who judges; None leaves every finding unjudged.
        card: the model's margins; needed with a model.
        suggested: whether to apply suggested fixes too.
        proposer: who proposes beside the rules; asked once, and what it suggests is applied too.

    Returns:
        The repaired documents, in the same order.

    Raises:
        RuleError: a selected rule does not exist.
        ModelError: the proposer could not read all.
    """
    latest = list(documents)
    seen = [{document.text} for document in documents]
    changing = list(range(len(latest)))
    for _ in range(ROUNDS):
        checked = [latest[number] for number in changing]
        report = check(checked, replace(settings, fluency=False), model, card, proposer=proposer)
        if report.failures:
            raise ModelError(f"{'; '.join(report.failures)}; nothing is repaired")
        proposer = None
        after = {
            number: repaired(part, suggested, accepted=True)
            for number, part in zip(changing, report.documents, strict=True)
        }
        changing = [number for number, document in after.items() if document.text not in seen[number]]
        for number in changing:
            latest[number] = after[number]
            seen[number].add(after[number].text)
        if not changing:
            break
    return tuple(latest)
