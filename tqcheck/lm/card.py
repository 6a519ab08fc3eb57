"""What is known of a model beside its weights: where it comes from and what its numbers mean."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from tqcheck.lm.errors import ModelError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

DEFAULT_MARGIN = 3.0
_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDERS = (_PACKAGE / "models", _PACKAGE.parent / "models")


class Kind(str, Enum):
    """What a measurement says of a rule: its pattern is proof, a model must confirm it, or it is off."""

    PROOF = "proof"
    GATED = "gated"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The measurement that justifies a kind and a margin.

    Args:
        kind: what follows for the rule or entry.
        hits: findings that annotators marked too, before any gate.
        native_rate: findings in 10,000 words of native text, before any gate.
        precision: share of kept findings that are right, 0 to 1.
        recall: share of right findings that are kept, 0 to 1.
        alarms: false alarms in 10,000 words of native text.
        corpus: what it was measured on.
        date: day of the measurement, YYYY-MM-DD.
    """

    kind: Kind
    hits: int
    native_rate: float
    precision: float
    recall: float
    alarms: float
    corpus: str
    date: str


@dataclass(frozen=True, slots=True)
class Quantiles:
    """How fluent native texts of one language are.

    Args:
        corpus: the texts that were measured.
        words: their number of words.
        date: day of the measurement, YYYY-MM-DD.
        cuts: ascending figures (SLOR, nats a word) that cut the documents into equal parts.
    """

    corpus: str
    words: int
    date: str
    cuts: tuple[float, ...]

    def percentile(self, slor: float) -> int:
        """The percentage of native documents that read less fluently, 0 to 99.

        Args:
            slor: of the document in question.
        """
        return int(100 * (bisect_left(self.cuts, slor) + 0.5) / (len(self.cuts) + 1))


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Origin, licence and calibration of one model.

    Args:
        name: the file name of the card without its ending, or what the user typed.
        title: name for people.
        package: distribution that ships the weights; empty when none does.
        sha256: checksum of the shipped weights; empty when nothing is shipped.
        revision: version of the shipped weights.
        licence: licence of the weights.
        licence_note: where its text stands and what it asks of the user.
        languages: languages the model was judged fit for.
        margins: rule id, rule id and entry with a colon between, or pack -> nats a fix must gain; `default` for the rest.
        margins_in: language of the text -> margins that hold in it in place of those, under the same keys.
        evidence: the measurements behind the margins, under the same keys.
        fluency: language -> fluency of native texts.
    """

    name: str
    title: str
    package: str = ""
    sha256: str = ""
    revision: str = ""
    licence: str = ""
    licence_note: str = ""
    languages: tuple[str, ...] = ()
    margins: Mapping[str, float] = field(default_factory=lambda: {"default": DEFAULT_MARGIN})
    margins_in: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    fluency: Mapping[str, Quantiles] = field(default_factory=dict)

    def in_language(self, language: str) -> ModelCard:
        """The card with the margins that hold in texts of one language.

        Args:
            language: its code.
        """
        return replace(self, margins={**self.margins, **self.margins_in.get(language, {})})

    def margin(self, rule: str, entry: str = "") -> float:
        """The gain in nats that confirms a fix.

        Args:
            rule: id of the rule.
            entry: the entry of the rule's table, when it has one.
        """
        for key in (f"{rule}:{entry}", rule, rule.partition("/")[0]):
            if key in self.margins:
                return self.margins[key]
        return self.margins["default"]

    def kind(self, rule: str, entry: str = "") -> Kind | None:
        """What was measured of a rule, or of one entry of its table; None when nothing was.

        Args:
            rule: id of the rule.
            entry: the entry of the rule's table, when it has one.
        """
        found = self.evidence.get(key_of(rule, entry))
        return found.kind if found else None


def key_of(rule: str, entry: str = "") -> str:
    """What a rule, or one entry of its table, is called in a card."""
    return f"{rule}:{entry}" if entry else rule


def read_card(name: str) -> ModelCard:
    """Read the card of a shipped model.

    Args:
        name: the file name in the models folder, without its ending.

    Raises:
        ModelError: there is no such card, or it cannot be understood.
    """
    for folder in _FOLDERS:
        path = folder / f"{name}.toml"
        if path.is_file():
            return parse_card(path)
    raise ModelError(f"no model card {name}.toml in {_FOLDERS[0]}; reinstall tqcheck")


def parse_card(path: Path) -> ModelCard:
    """Read a card from a file.

    Args:
        path: a TOML file whose keys are the fields of a card, its name aside.

    Raises:
        ModelError: the file cannot be read or understood.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        margins = _nats(table.pop("margins"))
        margins["default"]
        margins_in = {language: _nats(given) for language, given in table.pop("margins_in", {}).items()}
        evidence = {
            key: Evidence(**{**entry, "kind": Kind(entry["kind"])}) for key, entry in table.pop("evidence", {}).items()
        }
        fluency = {
            language: Quantiles(**{**entry, "cuts": tuple(sorted(entry["cuts"]))})
            for language, entry in table.pop("fluency", {}).items()
        }
        languages = tuple(table.pop("languages", ()))
        return ModelCard(
            name=path.stem,
            languages=languages,
            margins=margins,
            margins_in=margins_in,
            evidence=evidence,
            fluency=fluency,
            **table,
        )
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise ModelError(f"{path}: not a model card ({type(error).__name__}: {error}); correct it") from error


def _nats(table: Mapping[str, float]) -> dict[str, float]:
    return {key: float(nats) for key, nats in table.items()}
