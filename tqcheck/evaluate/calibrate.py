"""Choosing each rule's kind and margin by what it does on annotated and on native text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from tqcheck.engine.proposals import propose
from tqcheck.evaluate.gold import Gold
from tqcheck.evaluate.run import checked
from tqcheck.evaluate.tally import covered
from tqcheck.findings import Finding, Gate
from tqcheck.lm.card import Evidence, Kind, ModelCard, key_of
from tqcheck.lm.progress import Progress, silent
from tqcheck.lm.protocol import Fluency
from tqcheck.rules import rules_of
from tqcheck.settings import Settings
from tqcheck.text import Document

LEAST_PRECISION, LEAST_HITS = 0.8, 3
PRIOR_PRECISION, PRIOR_HITS, LEAST_EXPECTED = 0.85, 4, 0.65
PROOF_RATE, OFF_RATE = 0.1, 0.3
MARGINS = tuple(float(nats) for nats in range(1, 21))


@dataclass(slots=True)
class Sight:
    """What was seen of one rule or entry: the best fix's gain in nats for each finding.

    The gain is inf where the text around proves the finding, else -inf where there is no fix.
    """

    gate: Gate = Gate.NONE
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)
    native: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to set a rule or entry, and what it keeps.

    Args:
        kind: proof, gated or off.
        margin: nats a fix must gain.
        right: findings kept that annotators marked too.
        wrong: findings kept that they did not.
        alarms: findings kept in native text.
        own: whether this is how it is set by hand.
    """

    kind: Kind
    margin: float
    right: int = 0
    wrong: int = 0
    alarms: int = 0
    own: bool = False

    @property
    def precision(self) -> float:
        """Share of the kept findings that are right; 1 when nothing is kept."""
        kept = self.right + self.wrong
        return self.right / kept if kept else 1.0

    @property
    def expected(self) -> float:
        """Precision to be expected of further findings, when four at the annotators' own agreement are added."""
        return (self.right + PRIOR_PRECISION * PRIOR_HITS) / (self.right + self.wrong + PRIOR_HITS)


def look(
    gold: Sequence[Gold],
    clean: Sequence[Document],
    settings: Settings,
    model: Fluency,
    progress: Progress = silent,
) -> dict[str, Sight]:
    """Every rule and entry on annotated and native text, nothing dropped.

    Args:
        gold: annotated documents.
        clean: native texts.
        settings: settings of the run.
        model: reads every fix.
        progress: called with the documents checked and to be checked.

    Returns:
        By rule id, or rule id and entry with a colon between.
    """
    bare = ModelCard(name="", title="", margins={"default": -inf})
    everything = [*(item.document for item in gold), *clean]
    parts = checked(everything, replace(settings, fluency=False), model=model, card=bare, progress=progress)
    rules = rules_of(settings)
    stated = {
        key_of(finding.rule, finding.entry): finding.gate
        for document in everything
        for finding in propose(document, rules)
    }
    sights = {key: Sight(gate) for key, gate in stated.items()}
    marks = {id(item.document): [mark.span for mark in item.marks] for item in gold}
    for part in parts:
        for finding in part.findings:
            sight = sights[key_of(finding.rule, finding.entry)]
            proven = sight.gate is Gate.CONTEXT and finding.gate is Gate.NONE
            gain = inf if proven else _gain(finding)
            if id(part.document) not in marks:
                sight.native.append(gain)
            elif covered(finding.span, marks[id(part.document)]):
                sight.right.append(gain)
            else:
                sight.wrong.append(gain)
    return sights


def calibrated(
    card: ModelCard, sights: Mapping[str, Sight], words: int, budget: float, *, corpus: str, date: str
) -> ModelCard:
    """A card with the kinds and margins that find most at the stated number of alarms.

    One price for an alarm holds for all rules, the lowest that keeps the budget; each takes the choice with the most
    right findings less wrong ones less the price of its alarms, of equals the one set by hand. A kept choice is right in
    at least 0.8 of its findings; proof is right so often before any gate and has a native rate of at most 0.1. With fewer
    than 3 right findings the setting by hand stays and no evidence is written, unless it alone raises more than 0.3 alarms
    in 10,000 words or its precision is expected to stay below 0.65: then it is off.

    Args:
        card: the settings by hand.
        sights: what was seen.
        words: words of native text.
        budget: alarms allowed in 10,000 words, all rules together.
        corpus: what it was measured on.
        date: day of the measurement, YYYY-MM-DD.
    """
    choices = {key: _choices(sight, card.margin(*_named(key)), words) for key, sight in sights.items()}
    allowed = budget * words / 1e4
    prices = [0.0, *(2.0**power for power in range(-6, 11))]
    settled = {key: choices[key][0] for key in choices}
    for price in prices:
        settled = {key: max(options, key=lambda choice: _worth(choice, price)) for key, options in choices.items()}
        if sum(choice.alarms for choice in settled.values()) <= allowed:
            break
    margins, evidence = dict(card.margins), dict(card.evidence)
    for key, choice in sorted(settled.items()):
        sight = sights[key]
        evidence.pop(key, None)
        if len(sight.right) < LEAST_HITS and choice.own:
            continue
        if choice.kind is Kind.GATED and not choice.own:
            margins[key] = choice.margin
        hits = len(sight.right)
        evidence[key] = Evidence(
            kind=choice.kind,
            hits=hits,
            native_rate=round(1e4 * len(sight.native) / words, 2),
            precision=round(choice.precision, 2),
            recall=round(choice.right / hits, 2) if hits else 0.0,
            alarms=round(1e4 * choice.alarms / words, 2),
            corpus=corpus,
            date=date,
        )
    return replace(card, margins=margins, evidence=evidence)


def _choices(sight: Sight, margin: float, words: int) -> list[Choice]:
    """Every choice allowed, that of the hand first where it is."""
    own = _kept(sight, Kind.PROOF if sight.gate is Gate.NONE else Kind.GATED, margin, own=True)
    off = Choice(Kind.OFF, margin)
    if len(sight.right) < LEAST_HITS:
        return [off if 1e4 * own.alarms / words > OFF_RATE or own.expected < LEAST_EXPECTED else own]
    gated = [_kept(sight, Kind.GATED, nats) for nats in MARGINS] if max(sight.right) > -inf else []
    proof = _kept(sight, Kind.PROOF, margin)
    proven = [proof] if 1e4 * proof.alarms / words <= PROOF_RATE else []
    fit = [choice for choice in (own, *proven, *gated) if choice.right and choice.precision >= LEAST_PRECISION]
    return [*fit, off]


def _kept(sight: Sight, kind: Kind, margin: float, own: bool = False) -> Choice:
    def count(gains: Iterable[float]) -> int:
        return sum(kind is Kind.PROOF or gain >= margin for gain in gains)

    return Choice(kind, margin, count(sight.right), count(sight.wrong), count(sight.native), own)


def _worth(choice: Choice, price: float) -> tuple[float, bool, float]:
    return choice.right - choice.wrong - price * choice.alarms, choice.own, choice.margin


def _gain(finding: Finding) -> float:
    return max((fix.verdict.gain for fix in finding.fixes if fix.verdict.gain is not None), default=-inf)


def _named(key: str) -> tuple[str, str]:
    rule, _, entry = key.partition(":")
    return rule, entry
