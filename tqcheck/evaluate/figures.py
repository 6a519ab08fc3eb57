"""From tallies to figures with intervals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from tqcheck.evaluate.tally import Tally

ROUNDS, SEED, LEVEL = 1000, 12345, 0.95
Numbers: TypeAlias = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Figure:
    """A ratio of sums over documents, with its confidence interval.

    Args:
        value: the ratio.
        low: lower end of the 95 % interval.
        high: upper end.
        count: what stands below the line: findings, spans, or words in units of 10,000.
    """

    value: float
    low: float
    high: float
    count: float


def figures(tallies: Sequence[Tally]) -> dict[str, Figure]:
    """Every ratio, with intervals by resampling documents (percentile bootstrap, Efron and Tibshirani 1993, ch. 13).

    Args:
        tallies: one a document.

    Returns:
        By name, those with nothing below the line left out; ``f05`` is added where there are spans to recall.
    """
    names = sorted({name for tally in tallies for name in tally})
    sums = np.array([[tally.get(name, (0.0, 0.0)) for name in names] for tally in tallies])
    sums = sums.reshape(len(tallies), len(names), 2)
    drawn = np.random.default_rng(SEED).multinomial(
        len(tallies), np.full(len(tallies), 1 / max(1, len(tallies))), ROUNDS
    )
    whole, parts = sums.sum(axis=0), np.tensordot(drawn, sums, axes=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        values = dict(zip(names, whole[:, 0] / whole[:, 1], strict=True))
        spreads = dict(zip(names, (parts[:, :, 0] / parts[:, :, 1]).T, strict=True))
    counts = dict(zip(names, whole[:, 1], strict=True))
    if "recall" in values:
        values["f05"], counts["f05"] = _f05(values["precision"], values["recall"]), counts["recall"]
        spreads["f05"] = _f05(spreads["precision"], spreads["recall"])
    return {name: _figure(values[name], spreads[name], counts[name]) for name in values if counts[name]}


def _figure(value: float, spread: Numbers, count: float) -> Figure:
    low, high = np.nanquantile(spread, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    return Figure(float(value), float(low), float(high), float(count))


def _f05(precision: Any, recall: Any) -> Any:
    """F-measure with beta 0.5; precision counts as 0 where nothing was found."""
    precision = np.nan_to_num(precision)
    return 1.25 * precision * recall / np.maximum(0.25 * precision + recall, 1e-12)


def area_under_curve(above: Iterable[float], below: Iterable[float]) -> float:
    """The chance that a draw from the first is greater than one from the second, ties counted half (AUROC).

    Args:
        above: what should be greater; not empty.
        below: what should be smaller; not empty.
    """
    first, second = list(above), list(below)
    wins = sum((a > b) + (a == b) / 2 for a in first for b in second)
    return wins / (len(first) * len(second))
