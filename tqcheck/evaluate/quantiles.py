"""How fluent native texts are, to compare others with."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import quantiles

from tqcheck.judge.fluency import fluency
from tqcheck.lm.card import Quantiles
from tqcheck.lm.protocol import Fluency
from tqcheck.text import Document, InputError

_LEAST = 8


def native_fluency(documents: Sequence[Document], model: Fluency, corpus: str, date: str) -> Quantiles:
    """Read native texts in full; at least four documents stand between two cuts, and there are at most 99 cuts.

    Args:
        documents: native texts.
        model: the reader.
        corpus: their name.
        date: day of the measurement, YYYY-MM-DD.

    Raises:
        InputError: there are fewer than eight texts.
    """
    figures = [heard.slor for heard in fluency(documents, model) if heard and heard.slor is not None]
    if len(figures) < _LEAST:
        raise InputError(f"{corpus}: {len(figures)} texts are too few to compare with; give at least {_LEAST}")
    cuts = quantiles(figures, n=min(100, len(figures) // 4))
    words = sum(len(document.text.split()) for document in documents)
    return Quantiles(corpus, words, date, tuple(round(cut, 4) for cut in cuts))
