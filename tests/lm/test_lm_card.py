import pytest

from tqcheck.lm import ModelCard, ModelError, read_card
from tqcheck.lm.card import Evidence, Kind, parse_card
from tqcheck.lm.card_file import written
from tqcheck.lm.embedded import EMBEDDED

FULL = """
title = "Tiny"
languages = ["en"]
[margins]
default = 2
"ar-en/some-rule" = 3.5
"ar-en/some-rule:entry" = 4.5
[evidence."ar-en/some-rule"]
kind = "gated"
hits = 9
native_rate = 0.4
precision = 0.9
recall = 0.5
alarms = 0.1
corpus = "news"
date = "2025-11-01"
[fluency.en]
corpus = "news"
words = 100000
date = "2025-11-01"
cuts = [0.8, 1.0, 1.2]
"""


def card_of(tmp_path, text):
    path = tmp_path / "tiny.toml"
    path.write_text(text)
    return parse_card(path)


def test_the_shipped_card():
    card = read_card("gemma-3-270m")
    assert len(card.sha256) == 64
    assert card.licence == "Gemma Terms of Use"
    assert card.margin("any/rule") == card.margins["default"] > 0


def test_margins_from_special_to_general(tmp_path):
    card = card_of(tmp_path, FULL)
    assert card.name == "tiny"
    assert [card.margin("ar-en/some-rule", entry) for entry in ("entry", "other", "")] == [4.5, 3.5, 3.5]
    assert card.margin("ar-en/other") == 2.0
    assert card.evidence["ar-en/some-rule"] == Evidence(Kind.GATED, 9, 0.4, 0.9, 0.5, 0.1, "news", "2025-11-01")


def test_margins_of_a_language_go_before_those_of_all(tmp_path):
    card = card_of(tmp_path, FULL + '[margins_in.fr]\ndefault = 5\n"ar-en/some-rule" = 7')
    french = card.in_language("fr")
    assert [french.margin(rule) for rule in ("ar-en/some-rule", "ar-en/other")] == [7.0, 5.0]
    assert french.margin("ar-en/some-rule", "entry") == 4.5
    assert card.in_language("en").margins == card.margins


def test_a_card_with_margins_of_a_language_is_written_and_read_again(tmp_path):
    card = card_of(tmp_path, FULL + "[margins_in.fr]\ndefault = 5")
    assert card_of(tmp_path, written(card)) == card


@pytest.mark.parametrize(("slor", "percentile"), [(0.5, 12), (0.9, 37), (1.1, 62), (2.0, 87)])
def test_percentile(tmp_path, slor, percentile):
    assert card_of(tmp_path, FULL).fluency["en"].percentile(slor) == percentile


def test_a_model_of_the_user_s_own():
    card = ModelCard(name="mine", title="mine")
    assert card.margin("any/rule") > 0
    assert not card.fluency


@pytest.mark.parametrize(
    "text",
    ["title = ", 'title = "x"', 'title = "x"\n[margins]', FULL + "[colour]\nx = 1", FULL.replace("cuts", "cut")],
)
def test_a_broken_card_is_named(tmp_path, text):
    with pytest.raises(ModelError, match=r"tiny\.toml: not a model card"):
        card_of(tmp_path, text)


def test_a_missing_card():
    with pytest.raises(ModelError, match=r"nothing\.toml"):
        read_card("nothing")


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_shipped_card_says_what_other_languages_were_measured_by(language):
    card = read_card(EMBEDDED)
    native = card.fluency[language]
    assert native.corpus
    assert native.words > 30_000
    assert list(native.cuts) == sorted(native.cuts)
    assert card.in_language(language).margin("any-any/stop-inside-phrase") > card.margin("any-any/stop-inside-phrase")


def test_native_texts_of_the_shipped_card_are_measured_in_nats_a_word():
    native = read_card(EMBEDDED).fluency["en"]
    assert native.percentile(2.0) < 10
    assert native.percentile(6.0) > 90
    assert 3 < native.cuts[len(native.cuts) // 2] < 5
