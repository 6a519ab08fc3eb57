"""An evaluation, written out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from tqcheck.evaluate.figures import Figure
from tqcheck.evaluate.run import Evaluation


def as_json(evaluation: Evaluation) -> str:
    """The evaluation as indented JSON, every figure with its interval."""
    return json.dumps(asdict(evaluation), ensure_ascii=False, indent=2) + "\n"


def as_text(evaluation: Evaluation) -> str:
    """The evaluation as a table: a line a figure, its 95 % interval and what it was counted over."""
    lines = [f"{evaluation.documents} documents, {evaluation.words:,} words\n"]
    lines += _rows(evaluation.quality, ("precision", "recall", "f05", "effort"))
    lines += _group(evaluation.quality, "recall", "by category and severity", "spans")
    lines += _group(evaluation.quality, "precision", "by category and rule", "findings")
    for corpus, found in evaluation.alarms.items():
        words = f"{found['alarms'].count * 1e4:,.0f} words of {corpus}" if found else f"no words of {corpus}"
        lines.append(f"\nalarms in 10,000 words, over {words}\n")
        lines += _rows(found, ("alarms",))
        lines += [_row(f"  {name.partition(': ')[2]}", figure, "") for name, figure in _ranked(found, "alarms: ")]
    if evaluation.ranking:
        lines.append("\nartifact score: share of pairs in which the annotated text stands above\n")
        lines += [f"  {corpus:<38} {share:.3f}\n" for corpus, share in evaluation.ranking.items()]
    return "".join([*lines, f"\n{evaluation.signature}\n"])


def _rows(figures: Mapping[str, Figure], names: tuple[str, ...]) -> Iterator[str]:
    return (_row(name, figures[name], "") for name in names if name in figures)


def _group(figures: Mapping[str, Figure], ratio: str, title: str, unit: str) -> Iterator[str]:
    ranked = _ranked(figures, f"{ratio}: ")
    if ranked:
        yield f"\n{ratio} {title}\n"
    for name, figure in ranked:
        yield _row(f"  {name.partition(': ')[2]}", figure, f"{figure.count:.0f} {unit}")


def _ranked(figures: Mapping[str, Figure], prefix: str) -> list[tuple[str, Figure]]:
    found = [(name, figure) for name, figure in figures.items() if name.startswith(prefix)]
    return sorted(found, key=lambda item: (-item[1].count, -item[1].value, item[0]))


def _row(name: str, figure: Figure, over: str) -> str:
    interval = f"[{figure.low:.3f}, {figure.high:.3f}]"
    return f"{name:<40} {figure.value:>7.3f}  {interval:<18} {over}".rstrip() + "\n"
