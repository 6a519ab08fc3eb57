"""Checking gold and clean texts and counting what comes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from tqcheck.engine.check import check
from tqcheck.evaluate.effort import Effort
from tqcheck.evaluate.figures import ROUNDS, SEED, Figure, area_under_curve, figures
from tqcheck.evaluate.gold import Gold
from tqcheck.evaluate.tally import alarms, quality, repaired
from tqcheck.findings.report import DocumentReport
from tqcheck.lm.card import ModelCard
from tqcheck.lm.progress import Progress, silent
from tqcheck.lm.protocol import Fluency
from tqcheck.settings import Settings
from tqcheck.text import Document

_BATCH = 16


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How good the checker is on given texts.

    Args:
        documents: number of annotated documents.
        words: their words.
        quality: precision, recall, f05 and effort; precision also by rule and category, recall by category and severity.
        alarms: corpus -> findings in 10,000 words, in all and by rule.
        ranking: corpus -> chance that an annotated document has a higher artifact score than one of the corpus.
        signature: the settings that made the figures.
    """

    documents: int
    words: int
    quality: Mapping[str, Figure]
    alarms: Mapping[str, Mapping[str, Figure]]
    ranking: Mapping[str, float]
    signature: str


def evaluate(
    gold: Sequence[Gold],
    corpora: Mapping[str, Sequence[Document]],
    settings: Settings,
    effort: Effort,
    *,
    model: Fluency | None = None,
    card: ModelCard | None = None,
    progress: Progress = silent,
) -> Evaluation:
    """Measure the checker.

    Args:
        gold: annotated documents.
        corpora: name -> texts in which every finding is a false alarm.
        settings: settings of the run.
        effort: measures the editing effort saved.
        model: who judges.
        card: its margins.
        progress: called with the documents checked and to be checked.
    """
    settings = replace(settings, fluency=False)
    everything = [*(item.document for item in gold), *(text for texts in corpora.values() for text in texts)]
    total = len(everything) + len(gold)
    parts = checked(everything, settings, model=model, card=card, progress=lambda done, _: progress(done, total))
    marked = [next(parts) for _ in gold]
    clean = {name: [next(parts) for _ in documents] for name, documents in corpora.items()}
    tallies = []
    for number, (item, part) in enumerate(zip(gold, marked, strict=True), 1):
        after = repaired(part.document.text, part.findings)
        worked = effort(part.document.text, after, item.post_edit)
        tallies.append({**quality(item, part.findings), "effort": worked})
        progress(len(everything) + number, total)
    content = "\n".join(part.document.text for part in marked)
    return Evaluation(
        documents=len(gold),
        words=sum(len(item.document.text.split()) for item in gold),
        quality=figures(tallies),
        alarms={name: figures(alarms(parts)) for name, parts in clean.items()},
        ranking={name: area_under_curve(_scores(marked), _scores(parts)) for name, parts in clean.items() if parts},
        signature="|".join(
            (
                check([], settings, model, card).signature,
                f"gold:{len(gold)}.{sha256(content.encode()).hexdigest()[:8]}",
                f"bootstrap:{ROUNDS}.{SEED}",
            )
        ),
    )


def checked(
    documents: Sequence[Document],
    settings: Settings,
    *,
    model: Fluency | None,
    card: ModelCard | None,
    progress: Progress,
) -> Iterator[DocumentReport]:
    """Check documents batch by batch.

    Args:
        documents: what to check.
        settings: settings of the run.
        model: who judges.
        card: its margins.
        progress: called with the documents done and their number.
    """
    for start in range(0, len(documents), _BATCH):
        batch = documents[start : start + _BATCH]
        yield from check(batch, settings, model, card).documents
        progress(start + len(batch), len(documents))


def _scores(parts: Sequence[DocumentReport]) -> list[float]:
    return [part.artifact_score.value for part in parts if part.artifact_score]
