"""How well a text reads, in plain English."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.findings.report import Comparison, DocumentFluency, DocumentReport, Report
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.paint import Paint, coloured, plain
from tqcheck.reports.places import FilePlaces
from tqcheck.text.visible import inert, visible


def render(report: Report, color: bool = False, width: int = 100) -> str:
    """How well each text reads and which sentences read worst.

    Args:
        report: a run with a model.
        color: whether to use colours.
        width: cells in a line.
    """
    paint = coloured if color else plain
    texts = "".join(
        f"{paint(inert(visible(part.document.id)), 'name')}  {verdict(part.fluency)}\n{''.join(worst(part, paint, width))}"
        for part in report.documents
    )
    return f"{texts}{outcome(report.comparison)}\n" if report.comparison else texts


def outcome(comparison: Comparison) -> str:
    """Which of two versions reads better, in a sentence."""
    return (
        f"{comparison.before:.3f} -> {comparison.after:.3f} bits per character: {comparison.difference:+.3f} "
        f"(95 % interval {comparison.low:+.3f} to {comparison.high:+.3f}); "
        f"the second reads better in {100 * comparison.better:.1f} % of draws from {comparison.pairs} {comparison.unit}"
    )


def verdict(fluency: DocumentFluency | None) -> str:
    """How well a text reads as a whole, in a few words."""
    if fluency is None:
        return "no sentence to read"
    bits = f"{fluency.bits_per_character:.2f} bits per character"
    if fluency.percentile is None:
        return f"fluency: {bits} (fewer is better)"
    return f"reads better than {fluency.percentile:.0f} % of native news ({bits})"


def worst(part: DocumentReport, paint: Paint, width: int) -> Iterator[str]:
    """The sentences that read worst, a line each, their worst words in colour and named.

    Args:
        part: one document, read.
        paint: how to colour.
        width: cells in a line.
    """
    text = part.document.text
    places = FilePlaces(part.document)
    for sentence in part.fluency.worst() if part.fluency else ():
        line, _ = places.start(sentence.span)
        head = f"    reads worst: line {line}, {sentence.bits_per_character:.2f} bits  "
        shown = excerpt(text, sentence.span, sentence.worst, width - len(head))
        yield f"{head}{shown.before}{paint(shown.marked, 'minor')}{shown.after}\n"
        yield f"{' ' * len(head)}{paint(shown.underline, 'minor')}\n"
