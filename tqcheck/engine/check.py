"""Rules, judge and fluency over many documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from tqcheck.engine import cache
from tqcheck.engine.jobs import Offered, finish_each, propose_each
from tqcheck.engine.proposals import in_house
from tqcheck.engine.stages import Outcome, finished
from tqcheck.findings import Message
from tqcheck.findings.report import DocumentFluency, DocumentReport, Report
from tqcheck.judge import WINDOW, judge
from tqcheck.judge.fluency import fluency
from tqcheck.languages.names import NAMES
from tqcheck.lm.card import ModelCard, read_card
from tqcheck.lm.embedded import EMBEDDED
from tqcheck.lm.load import ADVICE
from tqcheck.lm.protocol import Fluency
from tqcheck.proposers import Proposer
from tqcheck.rules import Rule, every_rule, rules_of
from tqcheck.settings import Settings
from tqcheck.text import Document
from tqcheck.text.detection import detected
from tqcheck.text.pair import AUTO
from tqcheck.version import VERSION

_UNJUDGED = (
    Message("nothing was judged by a language model: {message}", message=ADVICE),
    Message("nothing was judged by a language model: this run was told to do without"),
)


def check(
    documents: Sequence[Document],
    settings: Settings,
    model: Fluency | None = None,
    card: ModelCard | None = None,
    *,
    proposer: Proposer | None = None,
    jobs: int = 1,
    cached: bool = False,
) -> Report:
    """Check every document.

    Args:
        documents: what to check; all of the settings' pair, where that is not yet to be told.
        settings: settings of the run.
        model: who judges; None leaves every finding unjudged.
        card: kinds, margins and quantiles; those of the embedded model when left out.
        proposer: who proposes beside the rules.
        jobs: how many processes run the rules; the model stays in this one.
        cached: whether to take outcomes from earlier runs and keep new ones; not with a proposer, which keeps its own.

    Returns:
        Findings in order of place, document by document.

    Raises:
        RuleError: a selected rule does not exist.
        InputError: the glossary cannot be read.
        LanguageError: a language is to be told and lingua is not installed.
    """
    if AUTO in (settings.pair.source, settings.pair.target):
        told = [detected(document, settings.pair) for document in documents]
        return _by_pair(told, settings, model, card, proposer=proposer, jobs=jobs, cached=cached)
    rules = rules_of(settings)
    proposals = proposer.propose([document.bare for document in documents]) if proposer and documents else None
    cached = cached and proposals is None
    card = _with_margins((card or read_card(EMBEDDED)).in_language(settings.pair.target), settings.margins)
    names = cache.keys(documents, settings, rules, card, model.name if model else "") if cached else []
    outcomes = cache.kept(names) if cached else {}
    names = names or [str(number) for number in range(len(documents))]
    fresh = {name: document for name, document in zip(names, documents, strict=True) if name not in outcomes}
    offered = proposals.findings if proposals else [()] * len(fresh)
    made = dict(
        zip(fresh, _outcomes(list(zip(fresh.values(), offered, strict=True)), settings, model, card, jobs), strict=True)
    )
    if cached and made:
        cache.keep(made)
    outcomes.update(made)
    return Report(
        documents=tuple(
            _reported(document, outcomes[name], settings) for name, document in zip(names, documents, strict=True)
        ),
        signature=signature(settings, rules, model, proposer),
        notes=(
            *(() if model or not documents else (_UNJUDGED[settings.lm == "off"],)),
            *(uncompared(settings, card) if model and settings.fluency and documents else ()),
            *((*proposals.notes, *proposals.failures) if proposals else ()),
        ),
        failures=proposals.failures if proposals else (),
    )


def _by_pair(
    documents: Sequence[Document],
    settings: Settings,
    model: Fluency | None,
    card: ModelCard | None,
    *,
    proposer: Proposer | None,
    jobs: int,
    cached: bool,
) -> Report:
    parts: list[DocumentReport | None] = [None] * len(documents)
    notes: dict[str, None] = {}
    failures: dict[str, None] = {}
    rules = rules_of(settings)
    wanted = {rule.id for rule in rules}
    for pair in dict.fromkeys(document.pair for document in documents):
        numbers = [number for number, document in enumerate(documents) if document.pair == pair]
        told = replace(settings, pair=pair, select=(), extend_select=())
        told = replace(told, ignore=tuple(rule.id for rule in every_rule(told) if rule.id not in wanted))
        some = [documents[number] for number in numbers]
        report = check(some, told, model, card, proposer=proposer, jobs=jobs, cached=cached)
        notes |= dict.fromkeys(report.notes)
        failures |= dict.fromkeys(report.failures)
        for number, part in zip(numbers, report.documents, strict=True):
            parts[number] = part
    return Report(
        documents=tuple(part for part in parts if part),
        signature=signature(settings, rules, model, proposer),
        notes=tuple(notes),
        failures=tuple(failures),
    )


def _outcomes(
    offered: Sequence[Offered], settings: Settings, model: Fluency | None, card: ModelCard, jobs: int
) -> list[Outcome]:
    if model is None:
        return finish_each(offered, settings, card, jobs)
    documents = [document for document, _ in offered]
    found = propose_each(offered, settings, card, jobs)
    bare = [document.bare for document in documents]
    judged = judge([(text, part.findings) for text, part in zip(bare, found, strict=True)], model, card)
    heard: list[DocumentFluency | None] = [None] * len(documents)
    if settings.fluency:
        heard = fluency(bare, model, card.fluency.get(settings.pair.target))
    return [
        finished(document, standing, part.complaints, settings, listened)
        for document, standing, part, listened in zip(documents, judged, found, heard, strict=True)
    ]


def uncompared(settings: Settings, card: ModelCard) -> tuple[str, ...]:
    """A note where a text's language has no native texts to compare its fluency with."""
    if settings.pair.target in card.fluency:
        return ()
    language = NAMES[settings.pair.target]
    return (
        Message("fluency is not compared: of native texts in {language} the model has no figures", language=language),
    )


def _reported(document: Document, outcome: Outcome, settings: Settings) -> DocumentReport:
    findings = in_house(outcome.findings, document, settings)
    return DocumentReport(document, findings, outcome.fluency, outcome.artifact_score)


def _with_margins(card: ModelCard, margins: Mapping[str, float]) -> ModelCard:
    measured = {key: nats for key, nats in card.margins.items() if key.partition(":")[0] not in margins}
    return replace(card, margins={**measured, **margins})


def signature(
    settings: Settings, rules: Sequence[Rule], model: Fluency | None, proposer: Proposer | None = None
) -> str:
    """The settings that made a report's figures, in the manner of sacreBLEU."""
    content = "\n".join(rule.content for rule in rules)
    parts = {
        "pair": str(settings.pair),
        "rules": f"{len(rules)}.{sha256(content.encode()).hexdigest()[:8]}",
        "lm": model.name if model else "off",
        **({"propose": proposer.name} if proposer else {}),
        "window": WINDOW if model else "none",
        "context": settings.context.value if model and settings.fluency else "none",
        "version": VERSION,
    }
    return "|".join(f"{key}:{value}" for key, value in parts.items())
