"""The report an editor opens in a browser: one page that needs nothing else and asks the network for nothing."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from importlib.resources import files
from itertools import groupby
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup, escape

from tqcheck.findings import Finding, Fix, Safety, Severity, Status
from tqcheck.findings.report import DocumentReport, Report, SentenceFluency
from tqcheck.languages import RIGHT_TO_LEFT
from tqcheck.locale import gettext as _
from tqcheck.locale import spoken
from tqcheck.reports import fluency
from tqcheck.reports.formats.html.pieces import groups, shown
from tqcheck.reports.located import located, worst
from tqcheck.reports.places import FilePlaces, Places
from tqcheck.reports.wording import counted, numbered, said, verdict, written
from tqcheck.text.visible import visible

_MOST = 2000


def render(report: Report) -> str:
    """The page, with the worst 2,000 findings marked.

    Args:
        report: a run.
    """
    style, script = _asset("page.css"), _asset("page.js")
    found = len(report.findings)
    kept = {id(one.finding) for one in worst(located(report), _MOST)}
    cut = _("the worst {shown:,} of {found:,} findings are marked").format(shown=_MOST, found=found)
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"visible": visible, "shown": shown, "keyed": _keyed}
    environment.globals |= {"_": _, "numbered": numbered}
    return environment.from_string(_asset("page.html")).render(
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'",
        counted=counted(report.findings),
        notes=[*map(said, report.notes), *([cut] if found > _MOST else [])],
        language=spoken(),
        right_to_left=spoken() in RIGHT_TO_LEFT,
        words=_words(),
        signature=report.signature,
        categories=_categories(report.findings),
        documents=[
            _document(part, tuple(finding for finding in part.findings if id(finding) in kept))
            for part in report.documents
        ],
    )


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _categories(findings: Iterable[Finding]) -> dict[str, dict[Severity, int]]:
    counts = Counter((finding.category, finding.severity) for finding in findings)
    found = sorted(counts, key=lambda key: (key[0], -key[1].rank))
    return {
        category: {severity: counts[category, severity] for _category, severity in same}
        for category, same in groupby(found, key=lambda key: key[0])
    }


def _document(part: DocumentReport, findings: tuple[Finding, ...]) -> dict[str, Any]:
    document, places = part.document, FilePlaces(part.document)
    sentences = part.fluency.sentences if part.fluency else ()
    return {
        "name": document.id,
        "counted": counted(part.findings),
        "words": len(document.words),
        "score": part.artifact_score.value if part.artifact_score else None,
        "fluency": fluency.verdict(part.fluency) if part.fluency else None,
        "language": document.pair.target,
        "direction": "rtl" if document.pair.target in RIGHT_TO_LEFT else "ltr",
        "source": document.source,
        "source_language": document.pair.source,
        "source_direction": "rtl" if document.pair.source in RIGHT_TO_LEFT else "auto",
        "groups": groups(document.text, findings, sentences, places.in_text),
        "cards": [_card(finding, document.text, places) for finding in findings],
        "bars": _bars(sentences, part, places),
        "heat": any(sentence.words for sentence in sentences),
        "data": {
            "text": document.text,
            "fixes": [[_edits(fix, places.in_text) for fix in finding.fixes] for finding in findings],
            "sure": [_sure(finding) for finding in findings],
        },
    }


def _card(finding: Finding, text: str, places: FilePlaces) -> dict[str, Any]:
    line, column = places.start(finding.span)
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity.value,
        "message": said(finding.message),
        "translated": said(finding.message) != finding.message,
        "place": _("line {line}, column {column}").format(line=line, column=column),
        "fixes": [{"title": _title(fix, text), "verdict": verdict(fix)} for fix in finding.fixes],
    }


def _title(fix: Fix, text: str) -> Markup:
    """As ``wording.title``; the words of the text keep their own direction."""
    words = Markup("<bdi>{}</bdi>").format(visible(written(fix, text)))
    return escape(_("Write “{words}”")).format(words=words) if written(fix, text) else escape(_("Leave it out"))


def _keyed(sentence: str) -> Markup:
    """A sentence with the names of keys in it."""
    keys = {"a": "A", "r": "R", "n": "N", "p": "P", "enter": "Enter", "escape": "Esc"}
    return escape(sentence).format(**{name: Markup("<kbd>{}</kbd>").format(key) for name, key in keys.items()})


def _words() -> dict[str, str]:
    """What the script says."""
    return {
        "lost": _("Taken back, as it overlaps: finding {findings}."),
        "tally": _("{accepted} accepted, {kept} kept, {open} open."),
        "copied": _("Copied, with {count} fixes."),
        "copied_one": _("Copied, with 1 fix."),
    }


def _edits(fix: Fix, places: Places) -> list[tuple[int, int, str]]:
    return [(places.utf16(edit.span.start), places.utf16(edit.span.end), edit.text) for edit in fix.edits]


def _sure(finding: Finding) -> int:
    """Number of the first fix that needs no thought; -1 where there is none."""
    for number, fix in enumerate(finding.fixes):
        confirmed = fix.verdict.status is Status.CONFIRMED and fix.safety is Safety.SUGGESTED
        if confirmed or fix.safety is Safety.SAFE:
            return number
    return -1


def _bars(sentences: tuple[SentenceFluency, ...], part: DocumentReport, places: FilePlaces) -> list[dict[str, Any]]:
    marked = min(3, len(sentences) // 3)
    worst_read = {id(sentence) for sentence in part.fluency.worst(marked)} if part.fluency else set()
    most = max((sentence.bits_per_character for sentence in sentences), default=0) or 1
    return [
        {
            "height": round(100 * sentence.bits_per_character / most),
            "worst": id(sentence) in worst_read,
            "label": _("sentence {number}, line {line}: {bits:.2f} bits per character").format(
                number=number, line=places.start(sentence.span)[0], bits=sentence.bits_per_character
            ),
        }
        for number, sentence in enumerate(sentences, 1)
    ]
