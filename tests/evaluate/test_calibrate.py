from __future__ import annotations

from math import inf
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.engine.check import check
from tqcheck.evaluate.calibrate import Sight, calibrated, look
from tqcheck.evaluate.gold import read_gold, read_texts
from tqcheck.evaluate.quantiles import native_fluency
from tqcheck.findings import Gate
from tqcheck.lm.card import Evidence, Kind, ModelCard, Quantiles, parse_card
from tqcheck.lm.card_file import written
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

CARD = ModelCard(name="fake", title="Fake")


def measured(sight: Sight, budget: float = 1.0) -> tuple[ModelCard, Evidence | None]:
    card = calibrated(CARD, {"p/r": sight}, 10_000, budget, corpus="news", date="2025-11-01")
    return card, card.evidence.get("p/r")


def test_a_margin_between_right_and_wrong() -> None:
    card, evidence = measured(Sight(Gate.CONFIRM, [8, 9, 12], [4, 5, 6], [2, 7, 7]), budget=0)
    assert evidence is not None
    assert evidence.kind is Kind.GATED
    assert card.margins["p/r"] == 8
    assert (evidence.precision, evidence.recall, evidence.alarms, evidence.native_rate) == (1, 1, 0, 3)


def test_the_margin_set_by_hand_stays_where_nothing_is_better() -> None:
    card, evidence = measured(Sight(Gate.CONFIRM, [8, 9, 12], [], []))
    assert evidence is not None
    assert "p/r" not in card.margins


def test_thin_evidence_changes_nothing_but_loud_rules_are_off() -> None:
    assert measured(Sight(Gate.NONE, [1, 1], [], []))[1] is None
    _, loud = measured(Sight(Gate.NONE, [1, 1], [], [1]))
    assert loud is not None
    assert loud.kind is Kind.OFF


def test_a_rule_that_is_only_ever_wrong_is_off() -> None:
    assert measured(Sight(Gate.NONE, [], [1], []))[1] is None
    _, evidence = measured(Sight(Gate.NONE, [], [1, 1], []))
    assert evidence is not None
    assert evidence.kind is Kind.OFF


def test_what_the_text_proves_needs_no_gain() -> None:
    card, evidence = measured(Sight(Gate.CONTEXT, [inf, inf, inf], [], [9, 1]), budget=0)
    assert evidence is not None
    assert evidence.kind is Kind.GATED
    assert (evidence.recall, evidence.alarms) == (1, 0)
    assert card.margins["p/r"] > 9


def test_what_cannot_be_told_apart_is_off() -> None:
    _, evidence = measured(Sight(Gate.CONFIRM, [5, 5, 5], [5, 5, 5], []))
    assert evidence is not None
    assert evidence.kind is Kind.OFF


def test_a_finding_without_a_fix_is_never_gated() -> None:
    _, evidence = measured(Sight(Gate.NONE, [-inf] * 9, [], [-inf] * 5))
    assert evidence is not None
    assert evidence.kind is Kind.OFF


def test_look_and_kinds(gold_file: Path, clean_file: Path) -> None:
    pair = Pair("ar", "en")
    settings = Settings(pair, select=("doubled-word",))
    sights = look(read_gold(str(gold_file), pair), read_texts(str(clean_file), pair), settings, FakeModel())
    sight = sights["any-any/doubled-word"]
    assert (len(sight.right), len(sight.wrong), len(sight.native)) == (1, 1, 1)
    off = ModelCard(
        "fake",
        "Fake",
        evidence={"any-any/doubled-word": Evidence(Kind.OFF, 0, 9.0, 0.0, 0.0, 0.0, "news", "2025-11-01")},
    )
    document = Document("d", "He said the the door was shut.", pair)
    assert check([document], settings, None, CARD).findings
    assert not check([document], settings, None, off).findings


keys = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(keys, keys, st.floats(-50, 50))
def test_a_card_survives_writing(tmp_path_factory: object, key: str, text: str, nats: float) -> None:
    folder = tmp_path_factory.mktemp("card")  # type: ignore[attr-defined]
    evidence = Evidence(Kind.GATED, 4, 0.2, 0.9, 0.5, 0.1, text, "2025-11-01")
    card = ModelCard(
        "mine",
        text,
        languages=("en",),
        margins={"default": 3.0, key: nats},
        evidence={key: evidence},
        fluency={"en": Quantiles(text, 9, "2025-11-01", (0.5, 1.25))},
    )
    (folder / "mine.toml").write_text(written(card), encoding="utf-8", newline="")
    assert parse_card(folder / "mine.toml") == card


def test_native_fluency() -> None:
    texts = [Document(str(n), f"{'word ' * (n + 2)}ends here.", Pair("ar", "en")) for n in range(12)]
    measured = native_fluency(texts, FakeModel(), "news", "2025-11-01")
    assert list(measured.cuts) == sorted(measured.cuts)
    assert len(measured.cuts) == 2
