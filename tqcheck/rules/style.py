"""How a translation's style differs from native writing, in figures that need no finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from math import sqrt

from tqcheck.text import Document, Pair


@dataclass(frozen=True, slots=True)
class Feature:
    """One figure: the square root of the matches of an expression in 100 words.

    Args:
        expression: what is counted, in the prose.
        native: mean of the figure in native texts.
        weight: log-odds of a translation for each unit above that mean; below zero for what translations lack.
    """

    expression: str
    native: float
    weight: float


@dataclass(frozen=True)
class Style:
    """What is known of the style of one language pair, as a logistic model.

    Args:
        baseline: log-odds of a text without findings that has every feature's native mean.
        findings: log-odds for each unit of the square root of weighted findings in 100 words.
        features: by name.
    """

    baseline: float = -2.0
    findings: float = 1.0
    features: Mapping[str, Feature] = field(default_factory=dict)

    def figures(self, document: Document) -> dict[str, float]:
        """Every feature's figure for one document."""
        words = max(1, document.word_count)
        return {name: sqrt(100 * document.count(feature.expression) / words) for name, feature in self.features.items()}


@cache
def style_of(pair: Pair) -> Style:
    """The style of a pair's translations: ``STYLE`` in the file ``_style.py`` of its pack, or the bare default.

    Args:
        pair: source and target language.
    """
    name = f"tqcheck.packs.{str(pair).replace('-', '_')}._style"
    package = name.rpartition(".")[0]
    if find_spec(package) is None or find_spec(name) is None:
        return Style()
    style: Style = import_module(name).STYLE
    return style
