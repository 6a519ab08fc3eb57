"""Whether one version of a text reads better than another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from tqcheck.evaluate.figures import LEVEL, ROUNDS, SEED, Numbers
from tqcheck.findings.report import Comparison, DocumentReport, Report
from tqcheck.text import InputError


def compare(before: Sequence[DocumentReport], after: Sequence[DocumentReport]) -> Comparison:
    """Compare two versions by paired bootstrap (Koehn 2004): of documents, or of one document's paragraphs.

    Args:
        before: the first version, read.
        after: the second version, read; the same number of documents in the same order.

    Raises:
        InputError: the versions cannot be paired.
    """
    unit = "documents" if len(before) > 1 else "paragraphs"
    first, second = (_units(version) for version in (before, after))
    if len(first) != len(second) or not first:
        raise InputError(
            f"{len(first)} and {len(second)} {unit} of prose cannot be paired; give two versions of the same text"
        )
    tallies: Numbers = np.array([first, second])
    drawn = np.random.default_rng(SEED).multinomial(len(first), np.full(len(first), 1 / len(first)), ROUNDS)
    bits, characters = np.moveaxis(np.tensordot(drawn, tallies, axes=(1, 1)), -1, 0)
    spread = bits[:, 1] / characters[:, 1] - bits[:, 0] / characters[:, 0]
    low, high = np.quantile(spread, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    whole = tallies.sum(axis=1)
    old, new = whole[:, 0] / whole[:, 1]
    return Comparison(float(old), float(new), float(low), float(high), float((spread < 0).mean()), len(first), unit)


def compared(report: Report) -> Report:
    """A report on two files with the comparison of the second to the first.

    Args:
        report: a run with a model.

    Raises:
        InputError: there are not two files, or they cannot be paired.
    """
    versions: dict[str, list[DocumentReport]] = defaultdict(list)
    for part in report.documents:
        versions[part.document.origin.path if part.document.origin else part.document.id].append(part)
    if len(versions) != 2:
        raise InputError(f"{len(versions)} files cannot be compared; give two versions of the same text")
    return replace(report, comparison=compare(*versions.values()))


def _units(version: Sequence[DocumentReport]) -> list[tuple[float, float]]:
    """Bits and code points of every document, or of every paragraph of a single one."""
    units: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for number, part in enumerate(version):
        paragraphs = {sentence.span: sentence.paragraph for sentence in part.document.sentences}
        for sentence in part.fluency.sentences if part.fluency else ():
            key = number if len(version) > 1 else paragraphs[sentence.span]
            units[key].append((sentence.bits_per_character * len(sentence.span), len(sentence.span)))
    return [(sum(bits for bits, _ in unit), float(sum(length for _, length in unit))) for unit in units.values()]
