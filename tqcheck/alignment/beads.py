"""The likeliest way to pair two sequences of sentences, after Gale and Church (1993), with anchors beside lengths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import erfc, exp, inf, log, sqrt

from tqcheck.alignment.anchors import Anchors, weights

_ONE_TO_MANY = {count: 0.06 / 4 ** (count - 2) if count < 4 else 0.004 / 2 ** (count - 4) for count in range(2, 9)}
_PRIORS = {
    (1, 1): 0.80, (1, 0): 1.0, (0, 1): 1.0, (2, 2): 0.008, (2, 3): 0.002, (3, 2): 0.002,
    **{(1, count): prior for count, prior in _ONE_TO_MANY.items()},
    **{(count, 1): prior for count, prior in _ONE_TO_MANY.items()},
}  # fmt: skip
_VARIANCE = 8.0
_SHRINK = 2000
_BONUS, _TRUST = 3.5, 0.25
_BAND = 25


@dataclass(frozen=True, slots=True)
class Side:
    """The sentences of one side.

    Args:
        lengths: in code points.
        anchors: what each may be recognised by.
    """

    lengths: Sequence[int]
    anchors: Sequence[Anchors]

    def __len__(self) -> int:
        return len(self.lengths)

    def part(self, start: int, end: int) -> Side:
        """Some of its sentences."""
        return Side(self.lengths[start:end], self.anchors[start:end])


@dataclass(frozen=True, slots=True)
class Bead:
    """A group of sentences of one side and what it was translated by.

    Args:
        originals: from, to.
        translations: from, to.
        confidence: how likely just this pairing is among all, 0 to 1; of a gap, how likely its sentence is left alone.
    """

    originals: tuple[int, int]
    translations: tuple[int, int]
    confidence: float

    def shift(self, by: Cell) -> Bead:
        """The same bead, that many sentences further on either side."""
        (start, end), (new, done) = self.originals, self.translations
        return Bead((start + by[0], end + by[0]), (new + by[1], done + by[1]), self.confidence)


Cell = tuple[int, int]
Score = Callable[[Cell, Cell], float]


def expected(original: Side, translation: Side, general: float) -> float:
    """How long a translation is by its original, from the texts themselves and what holds in general.

    Args:
        original: one side.
        translation: the other side.
        general: the ratio in general.
    """
    return (sum(translation.lengths) + general * _SHRINK) / (sum(original.lengths) + _SHRINK)


def likeliest(original: Side, translation: Side, ratio: float, gaps: float) -> list[Bead]:
    """The likeliest pairing, in order.

    Args:
        original: one side.
        translation: the other side.
        ratio: code points of a translation for each of its original.
        gaps: how often a sentence of either side is missing on the other.
    """
    rows, columns = len(original), len(translation)
    score = _scores(original, translation, ratio, gaps)
    best: dict[Cell, tuple[float, Cell]] = {(0, 0): (0.0, (0, 0))}
    forward: dict[Cell, float] = {(0, 0): 0.0}
    steps: dict[Cell, list[tuple[Cell, float]]] = {}
    for cell in _cells(rows, columns):
        arrivals = []
        for before in _before(cell):
            if before in forward:
                value = score(before, cell)
                arrivals.append((before, value))
                reached = best[before][0] + value
                if cell not in best or reached > best[cell][0]:
                    best[cell] = (reached, before)
        if arrivals:
            steps[cell] = arrivals
            forward[cell] = _total(forward[before] + value for before, value in arrivals)
    backward = _backward(steps, (rows, columns))
    whole, cell = forward[rows, columns], (rows, columns)
    alone = _gaps(steps, forward, backward, whole)
    found: list[Bead] = []
    while cell != (0, 0):
        before = best[cell][1]
        chance = exp(min(0.0, forward[before] + score(before, cell) + backward[cell] - whole))
        if before[0] == cell[0] or before[1] == cell[1]:
            chance = min(1.0, alone[_place(before, cell)])
        found.append(Bead((before[0], cell[0]), (before[1], cell[1]), chance))
        cell = before
    return found[::-1]


def _cells(rows: int, columns: int) -> Iterator[Cell]:
    """Cells near the diagonal, row by row; all of them in a small table."""
    band = _BAND + abs(rows - columns)
    for row in range(rows + 1):
        middle = row * columns // max(1, rows)
        for column in range(max(0, middle - band), min(columns, middle + band) + 1):
            if row or column:
                yield row, column


def _before(cell: Cell) -> Iterator[Cell]:
    for rows, columns in _PRIORS:
        if rows <= cell[0] and columns <= cell[1]:
            yield cell[0] - rows, cell[1] - columns


def _backward(steps: dict[Cell, list[tuple[Cell, float]]], end: Cell) -> dict[Cell, float]:
    backward = {end: 0.0}
    for cell in reversed(steps):
        if cell in backward:
            for before, value in steps[cell]:
                backward[before] = _total((backward.get(before, -inf), backward[cell] + value))
    return backward


def _place(before: Cell, cell: Cell) -> tuple[bool, int]:
    """Which sentence a gap is: whether one of the translation, and its number."""
    added = before[0] == cell[0]
    return added, before[1] if added else before[0]


def _gaps(
    steps: dict[Cell, list[tuple[Cell, float]]], forward: dict[Cell, float], backward: dict[Cell, float], whole: float
) -> defaultdict[tuple[bool, int], float]:
    """How likely each sentence is a gap, wherever on the other side."""
    chances: defaultdict[tuple[bool, int], float] = defaultdict(float)
    for cell, arrivals in steps.items():
        for before, value in arrivals:
            if cell in backward and (before[0] == cell[0] or before[1] == cell[1]):
                chances[_place(before, cell)] += exp(min(0.0, forward[before] + value + backward[cell] - whole))
    return chances


def _total(values: Iterator[float] | Sequence[float]) -> float:
    """The logarithm of a sum of exponentials."""
    known = list(values)
    most = max(known)
    return most if most == -inf else most + log(sum(exp(value - most) for value in known))


def _scores(original: Side, translation: Side, ratio: float, gaps: float) -> Score:
    worth = weights(original.anchors, translation.anchors)
    before, after = _sums(original.lengths), _sums(translation.lengths)
    priors = {kind: log(prior if all(kind) else prior * gaps) for kind, prior in _PRIORS.items()}
    gains = {anchor: _TRUST * (both - 2 * alone) for anchor, (both, alone) in worth.items()}

    def passages(side: Side) -> Callable[[int, int], tuple[Anchors, float]]:
        """Anchors of the sentences from one to another, and what it says that the other side has none of them."""

        @cache
        def passage(start: int, end: int) -> tuple[Anchors, float]:
            found = frozenset[str]().union(*side.anchors[start:end])
            return found, _TRUST * sum(worth[anchor][1] for anchor in found)

        return passage

    lefts, rights = passages(original), passages(translation)

    def score(start: Cell, end: Cell) -> float:
        rows, columns = end[0] - start[0], end[1] - start[1]
        if not rows or not columns:
            return priors[rows, columns]
        (left, left_alone), (right, right_alone) = lefts(start[0], end[0]), rights(start[1], end[1])
        likeness = left_alone + right_alone + sum(map(gains.__getitem__, left & right))
        length = before[end[0]] - before[start[0]]
        delta = (after[end[1]] - after[start[1]] - length * ratio) / sqrt(max(1, length) * _VARIANCE * ratio)
        return priors[rows, columns] + _BONUS + likeness + log(max(erfc(abs(delta) / sqrt(2)), 1e-12))

    return score


def _sums(lengths: Sequence[int]) -> list[int]:
    sums = [0]
    for length in lengths:
        sums.append(sums[-1] + length)
    return sums
