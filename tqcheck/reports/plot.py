"""How well texts read, drawn."""

from __future__ import annotations

from io import BytesIO
from textwrap import shorten

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from tqcheck.findings.report import DocumentFluency, DocumentReport, Report, SentenceFluency
from tqcheck.lm.card import Quantiles
from tqcheck.text.visible import visible

_STRIPS = 6
_LABEL = "nats a word over its words alone\n(higher reads better)"
_LINE, _NATIVE = "#1f5a8a", "#c9d6df"


def render(report: Report, native: Quantiles | None = None) -> bytes:
    """A picture in PNG: a strip by sentence for each text, or a dot a text where there are more than six.

    Args:
        report: a run with a model.
        native: fluency of native texts, drawn as a band from the 10th to the 90th percentile.
    """
    heard = [part for part in report.documents if part.fluency]
    if len(heard) > _STRIPS:
        figure = Figure(figsize=(9, 1.4 + 0.24 * len(heard)), layout="constrained")
        _dots(figure.subplots(), heard, native)
    else:
        figure = Figure(figsize=(9, 0.8 + 2 * max(1, len(heard))), layout="constrained")
        axes = figure.subplots(max(1, len(heard)), squeeze=False)[:, 0]
        for place, part in zip(axes, heard, strict=False):
            _strip(place, part, native)
    file = BytesIO()
    figure.savefig(file, format="png", dpi=150, metadata={"Software": None})
    return file.getvalue()


def _strip(axes: Axes, part: DocumentReport, native: Quantiles | None) -> None:
    sentences = part.fluency.sentences if part.fluency else ()
    if native:
        axes.axhspan(*_middle(native), color=_NATIVE, zorder=0, label="four fifths of native texts")
    axes.bar(range(1, len(sentences) + 1), [_height(sentence) for sentence in sentences], width=0.8, color=_LINE)
    axes.axhline(_height(part.fluency), color="black", linewidth=1, linestyle="--", label="whole text")
    axes.set(title=_name(part), xlabel="sentence", ylabel=_LABEL, xlim=(0.4, len(sentences) + 0.6))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.legend(loc="upper right", fontsize="small", framealpha=0.9)
    axes.spines[["top", "right"]].set_visible(False)


def _dots(axes: Axes, parts: list[DocumentReport], native: Quantiles | None) -> None:
    ordered = sorted(parts, key=lambda part: -_height(part.fluency))
    if native:
        axes.axvspan(*_middle(native), color=_NATIVE, zorder=0, label="four fifths of native texts")
        axes.legend(loc="lower right", fontsize="small")
    axes.plot([_height(part.fluency) for part in ordered], range(len(ordered)), "o", color=_LINE)
    axes.set_yticks(range(len(ordered)), [_name(part) for part in ordered], fontsize="small")
    axes.set(xlabel=_LABEL)
    axes.invert_yaxis()
    axes.grid(axis="y", linewidth=0.3)
    axes.spines[["top", "right", "left"]].set_visible(False)


def _height(fluency: SentenceFluency | DocumentFluency | None) -> float:
    return (fluency.slor or 0.0) if fluency else 0.0


def _middle(native: Quantiles) -> tuple[float, float]:
    count = len(native.cuts)
    return native.cuts[round(0.1 * (count - 1))], native.cuts[round(0.9 * (count - 1))]


def _name(part: DocumentReport) -> str:
    return shorten(visible(part.document.id), 60, placeholder="…").replace("$", r"\$")
