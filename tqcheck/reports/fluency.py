"""How well a text reads, in plain English."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.findings.report import Comparison, DocumentFluency, DocumentReport, Report
from tqcheck.locale import gettext as _
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.paint import Paint, coloured, plain
from tqcheck.reports.places import FilePlaces
from tqcheck.reports.wording import said
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
    compared = f"{outcome(report.comparison)}\n" if report.comparison else ""
    return f"{texts}{compared}{''.join(noted(report))}"


def noted(report: Report) -> Iterator[str]:
    """What is to be said of a run as a whole, a line each."""
    yield from (_("note: {note}").format(note=visible(said(note))) + "\n" for note in report.notes)


def outcome(comparison: Comparison) -> str:
    """Which of two versions reads better, in a sentence."""
    return _(
        "{one.before:.3f} -> {one.after:.3f} bits per character: {one.difference:+.3f} "
        "(95 % interval {one.low:+.3f} to {one.high:+.3f}); "
        "the second reads better in {better:.1f} % of draws from {one.pairs} {unit}"
    ).format(one=comparison, better=100 * comparison.better, unit=_(comparison.unit))


def verdict(fluency: DocumentFluency | None) -> str:
    """How well a text reads as a whole, in a few words."""
    if fluency is None:
        return _("no sentence to read")
    bits = fluency.bits_per_character
    if fluency.percentile is None:
        return _("fluency: {bits:.2f} bits per character (fewer is better)").format(bits=bits)
    reads = _("reads better than {percentile:.0f} % of native texts ({bits:.2f} bits per character)")
    return reads.format(percentile=fluency.percentile, bits=bits)


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
        line = places.start(sentence.span)[0]
        read = _("reads worst: line {line}, {bits:.2f} bits").format(line=line, bits=sentence.bits_per_character)
        head = f"    {read}  "
        shown = excerpt(text, sentence.span, sentence.worst, width - len(head))
        yield f"{head}{shown.before}{paint(shown.marked, 'minor')}{shown.after}\n"
        yield f"{' ' * len(head)}{paint(shown.underline, 'minor')}\n"
