"""How well texts read, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from tqcheck.engine.check import signature, uncompared
from tqcheck.findings.report import DocumentReport, Report
from tqcheck.judge.fluency import fluency
from tqcheck.lm.card import ModelCard
from tqcheck.lm.protocol import Fluency
from tqcheck.settings import Context, Settings
from tqcheck.text import Document


def score(documents: Sequence[Document], settings: Settings, model: Fluency, card: ModelCard) -> Report:
    """Read every document in full.

    Args:
        documents: what to read; all of the settings' pair.
        settings: settings of the run.
        model: the reader.
        card: native texts to compare with; they were read by paragraph, so other contexts have no percentile.

    Returns:
        A report without findings.
    """
    native = card.fluency.get(settings.pair.target) if settings.context is Context.PARAGRAPH else None
    heard = fluency(documents, model, native, settings.context)
    return Report(
        documents=tuple(
            DocumentReport(document, (), listened) for document, listened in zip(documents, heard, strict=True)
        ),
        signature=signature(settings, (), model),
        notes=uncompared(settings, card),
    )
