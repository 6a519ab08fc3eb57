from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.findings import Edit, Finding, Fix, Gate, Safety, Severity, Status
from tqcheck.judge import judge, window
from tqcheck.judge.fluency import fluency, windows
from tqcheck.lm.card import ModelCard, Quantiles
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Context
from tqcheck.text import Document, Pair, Span

TEXT = "One came. Two left the town. It rained. Four stayed."
CARD = ModelCard(name="fake", title="fake", margins={"default": 3.0, "p/strict": 50.0})


def finding(text: str, bad: str, *good: str, gate: Gate = Gate.CONFIRM, rule: str = "p/r") -> Finding:
    span = Span(text.index(bad), text.index(bad) + len(bad))
    fixes = tuple(Fix((Edit(span, each),)) for each in good)
    return Finding(rule, "split", Severity.MAJOR, span, "m", fixes, gate)


def judged(*findings: Finding, phrases: dict[str, float]) -> tuple[Finding, ...]:
    (kept,) = judge([(Document("d", TEXT, Pair("ar", "en")), findings)], FakeModel(phrases), CARD)
    return kept


def test_a_confirmed_fix_keeps_a_gated_finding() -> None:
    (kept,) = judged(finding(TEXT, "town. It", "town, it"), phrases={"town. It": -20.0})
    assert kept.fixes[0].verdict.status is Status.CONFIRMED
    assert kept.fixes[0].verdict.gain == pytest.approx(20.0, abs=5.0)


def test_an_unconfirmed_fix_drops_a_gated_finding() -> None:
    assert judged(finding(TEXT, "town. It", "town, it"), phrases={"town, it": -20.0}) == ()
    assert judged(finding(TEXT, "town. It", "town, it", rule="p/strict"), phrases={"town. It": -20.0}) == ()


def test_an_ungated_finding_stays_with_its_verdict() -> None:
    (kept,) = judged(finding(TEXT, "town. It", "town, it", gate=Gate.NONE), phrases={"town, it": -20.0})
    assert kept.fixes[0].verdict.status is Status.DOUBTFUL
    assert kept.fixes[0].safety is Safety.MANUAL
    (kept,) = judged(finding(TEXT, "town", gate=Gate.NONE), phrases={})
    assert kept.fixes == ()


def test_only_a_clear_lead_reorders() -> None:
    penalties = {"town. It": -20.0, "town, it": -2.0}
    (kept,) = judged(finding(TEXT, "town. It", "town, it", "town; it"), phrases=penalties)
    assert [fix.edits[0].text for fix in kept.fixes] == ["town, it", "town; it"]
    (kept,) = judged(finding(TEXT, "town. It", "town, it", "town; it"), phrases=penalties | {"town, it": -9.0})
    assert [fix.edits[0].text for fix in kept.fixes] == ["town; it", "town, it"]


def test_the_window_is_one_sentence_wider_than_the_passage() -> None:
    document = Document("d", TEXT, Pair("ar", "en"))
    assert window(document, finding(TEXT, "town. It", "town, it")).of(TEXT) == TEXT
    assert window(document, finding(TEXT, "One", "1")).of(TEXT) == "One came. Two left the town."


def test_a_window_leaves_out_neighbours_that_are_too_long() -> None:
    text = f"{'Long ' * 400}road. Two left the town. It rained."
    document = Document("d", text, Pair("ar", "en"))
    assert window(document, finding(text, "Two", "2")).of(text) == "Two left the town. It rained."


@given(st.permutations(range(4)))
def test_order_of_documents_makes_no_difference(order: list[int]) -> None:
    texts = [TEXT, TEXT.replace("town", "port"), "It is the end. town. It was.", TEXT]
    pairs = []
    for text in texts:
        bad = ". It"
        pairs.append((Document("d", text, Pair("ar", "en")), (finding(text, bad, ", it", gate=Gate.NONE),)))
    model = FakeModel({"town. It": -9.0})
    straight = judge(pairs, model, CARD)
    assert judge([pairs[n] for n in order], model, CARD) == [straight[n] for n in order]


def test_every_sentence_is_heard_once() -> None:
    text = (
        "A heading\n\n"
        + " ".join(f"Sentence number {n} is about the water of the canal." for n in range(60))
        + "\n\nThe end is near."
    )
    document = Document("d", text, Pair("ar", "en"))
    scored = [span for _, spans in windows(document) for span in spans]
    assert scored == [sentence.span for sentence in document.sentences[1:]]
    assert all(len(window) <= 1400 for window, _ in windows(document))


def test_fluency_finds_the_worst_words_and_the_percentile() -> None:
    documents = [Document("a", TEXT, Pair("ar", "en")), Document("b", "Heading only", Pair("ar", "en"))]
    reference = Quantiles("c", 1, "2026-01-01", tuple(float(n) for n in range(1, 100)))
    heard, nothing = fluency(documents, FakeModel({"left the town": -60.0}), reference)
    assert nothing is None
    assert heard is not None
    assert heard.worst(1)[0].span.of(TEXT) == "Two left the town."
    assert "town" in heard.worst(1)[0].worst.of(TEXT)
    assert heard.percentile is not None
    assert len(heard.sentences) == 4
    assert heard.slor is not None


def test_rare_names_do_not_count_as_bad_writing() -> None:
    common, rare, unknown = (
        Document("d", f"The minister met {name} today.", Pair("ar", target))
        for name, target in (("people", "en"), ("Murjanovic", "en"), ("people", "xx"))
    )
    one, two, three = fluency([common, rare, unknown], FakeModel())
    assert one
    assert two
    assert three
    assert one.slor is not None
    assert two.slor is not None
    assert one.slor < two.slor
    assert three.slor is three.percentile is None


def test_each_word_has_its_own_surprise() -> None:
    (heard,) = fluency([Document("a", TEXT, Pair("ar", "en"))], FakeModel({"left the town": -60.0}))
    assert heard is not None
    sentence = heard.worst(1)[0]
    assert {word.of(TEXT): round(bits * math.log(2), 6) for word, bits in sentence.words} == {
        "Two": 5, "left": 5, "the": 5, "town": 65
    }  # fmt: skip


def test_an_edit_elsewhere_does_not_move_a_sentence_score() -> None:
    before = Document("a", "First is here.\n\nSecond is here.\n\nThird is here.", Pair("ar", "en"))
    after = Document("a", "The first is not here.\n\nSecond is here.\n\nThird is here.", Pair("ar", "en"))
    model = FakeModel({"Second": -5.0})
    one, two = fluency([before, after], model)
    assert one is not None
    assert two is not None
    assert one.sentences[2].bits_per_character == pytest.approx(two.sentences[2].bits_per_character)


def test_what_a_sentence_is_read_after() -> None:
    document = Document("d", "One came. Two left.\n\nThree stayed. Four slept.")
    read = {
        context: [(window.of(document.text), len(scored)) for window, scored in windows(document, context)]
        for context in Context
    }
    assert read[Context.SENTENCE] == [("One came.", 1), ("Two left.", 1), ("Three stayed.", 1), ("Four slept.", 1)]
    assert read[Context.PARAGRAPH] == [("One came. Two left.", 2), ("Two left.\n\nThree stayed. Four slept.", 2)]
    assert read[Context.DOCUMENT] == [(document.text, 4)]
