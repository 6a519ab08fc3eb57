from __future__ import annotations

import time
from dataclasses import replace

import pytest

from tqcheck.findings import Safety, Severity
from tqcheck.proposers.answers import Suggestion
from tqcheck.proposers.locating import located
from tqcheck.proposers.sound import UnsoundError, finding
from tqcheck.rules import PROPOSED
from tqcheck.text import Document, Pair, Span

RULES = {rule.category: rule for rule in PROPOSED}
TEXT = (
    "Minister Salim Haddad said on Monday that the 12 farmers of Murjan did not cross the river, and he “thanked the guards” "
    "in the framework of the visit. The dam was opened in the presence of the mayor, and the dam was praised."
)


def believed(quote: str, fix: str, category: str = "calque", occurrence: int = 1, text: str = TEXT) -> str:
    document = Document("d", text, Pair("ar", "en"))
    suggestion = Suggestion(quote, occurrence, category, Severity.MAJOR, fix, "Why.")
    made = finding(suggestion, document, Span(0, len(text)), RULES)
    assert made.rule == f"llm/{category}"
    return made.fixes[0].apply(text)


def refused(quote: str, fix: str, category: str = "calque", occurrence: int = 1, text: str = TEXT) -> str:
    with pytest.raises(UnsoundError) as error:
        believed(quote, fix, category, occurrence, text)
    return str(error.value)


def test_a_sound_suggestion_is_believed() -> None:
    assert "“thanked the guards” during the visit." in believed("in the framework of the visit", "during the visit")


def test_only_what_changes_is_replaced() -> None:
    document = Document("d", TEXT, Pair("ar", "en"))
    wide = "The dam was opened in the presence of the mayor, and the dam was praised."
    suggestion = Suggestion(wide, 1, "calque", Severity.MINOR, wide.replace("in the presence of", "before"), "")
    made = finding(suggestion, document, Span(0, len(TEXT)), RULES)
    assert made.span.of(TEXT) == "in the presence of"
    assert [edit.span.of(TEXT) for edit in made.fixes[0].edits] == ["in the presence of"]
    assert made.message == RULES["calque"].message


def test_an_insertion_in_a_long_quote_is_shown_at_its_neighbours() -> None:
    document = Document("d", TEXT, Pair("ar", "en"))
    wide = "The dam was opened in the presence of the mayor, and the dam was praised."
    fix = wide.replace("dam was praised", "dam itself was praised")
    made = finding(Suggestion(wide, 1, "calque", Severity.MINOR, fix, ""), document, Span(0, len(TEXT)), RULES)
    assert made.span.of(TEXT) == "was" or made.span.of(TEXT) == "dam was"
    assert "the dam itself was praised." in made.fixes[0].apply(TEXT)


@pytest.mark.parametrize(
    "quote", ["in the frame of the visit", "amework of the visit", "of the vis", "", "Monday. That"]
)
def test_a_quote_that_does_not_stand_there_is_refused(quote: str) -> None:
    assert refused(quote or "\u200b", "during the visit") == "quote not found"


def test_the_shape_of_quotation_marks_and_spaces_does_not_matter() -> None:
    text = TEXT.replace("the guards", "the\u00a0 guards")
    assert "commended the guards" in believed(
        'he "thanked the guards"', 'he "commended the guards"', "orthography", text=text
    )


def test_of_several_the_one_that_is_meant() -> None:
    assert "and the dam was praised" not in believed("the dam", "the weir", occurrence=1)
    assert "opened" in believed("dam was", "weir was", occurrence=2).rpartition("weir was")[0]
    assert refused("dam was", "weir was", occurrence=3) == "quote not found"
    assert "during the visit" in believed("in the framework of", "during", occurrence=7)


@pytest.mark.parametrize(
    ("quote", "fix"),
    [
        ("the 12 farmers", "the 21 farmers"),
        ("the 12 farmers", "the farmers"),
        ("the farmers of", "the three farmers of"),
        ("Minister Salim Haddad said", "Minister Salim Hamdan said"),
        ("Minister Salim Haddad said", "the minister said"),
        ("said on Monday", "said on Tuesday"),
        ("said on Monday", "said"),
        ("did not cross", "crossed"),
        ("did not cross", "never failed not to cross"),
        ("he “thanked the guards”", "he thanked the guards"),
        ("he “thanked the guards”", "he “blamed the guards”"),
        ("of the visit", "of the visit to Atlantis"),
    ],
)
def test_a_fact_that_is_lost_or_made_up_is_refused(quote: str, fix: str) -> None:
    text = TEXT.replace("12 farmers of", "12 farmers of") if "the farmers" not in quote else TEXT.replace("12 ", "")
    assert refused(quote, fix, text=text) == "fact lost"


def test_a_fact_may_be_what_is_wrong_and_then_an_editor_decides() -> None:
    text = "It was signed on 30/5/2023 in Murjan by Salem Hadad."
    document = Document("d", text, Pair("ar", "en"))

    def safety(quote: str, fix: str, category: str) -> Safety:
        suggestion = Suggestion(quote, 1, category, Severity.MINOR, fix, "")
        return finding(suggestion, document, Span(0, len(text)), RULES).fixes[0].safety

    assert safety("on 30/5/2023", "on 30 May 2023", "date-number") is Safety.MANUAL
    assert safety("Salem Hadad", "Salim Haddad", "name") is Safety.MANUAL
    assert safety("It was signed", "It got signed", "grammar") is Safety.SUGGESTED
    assert refused("on 30/5/2023", "on 31 May 2023", "date-number", text=text) == "fact lost"
    assert refused("on 30/5/2023", "on 30 June 2023", "date-number", text=text) == "fact lost"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("three farmers", "3 farmers"),
        ("1,200 men", "1200 men"),
        ("The Egyptian army", "Egypt’s army"),
        ("President", "president"),
    ],
)
def test_the_same_fact_put_otherwise_is_kept(before: str, after: str) -> None:
    text = f"They saw {before} there."
    assert believed(before, after, text=text) == f"They saw {after} there."


@pytest.mark.parametrize(
    "fix",
    [
        "see evil.example.com",
        "<b>during</b> the visit",
        "during\nthe visit",
        "during \u202ethe visit",
        "a\ud800b",
        "[x](y)",
    ],
)
def test_markup_addresses_and_unseen_characters_are_refused(fix: str) -> None:
    assert refused("in the framework of the visit", fix) == "no plain words"


def test_what_is_not_prose_is_left_alone() -> None:
    text = "Read it at www.example.org/in-the-framework today."
    assert refused("www.example.org/in-the-framework", "the site", text=text) == "not prose"


def test_a_rewritten_sentence_is_refused() -> None:
    wide = "The dam was opened in the presence of the mayor, and the dam was praised."
    fix = "Everyone, among them their mayor, came along when people let water through it for once, which pleased all who stood by."
    assert refused(wide, fix) == "change too large"
    assert refused("the dam was praised", "the dam was praised") == "no change"


def test_furniture_of_a_page_may_be_long_and_is_left_to_the_editor() -> None:
    furniture = "Read also: ten pictures of the Murjan festival you have to see and twelve more that you do not"
    text = f"It rained. {furniture}"
    document = Document("d", text, Pair("ar", "en"))
    suggestion = Suggestion(furniture, 1, "boilerplate", Severity.MINOR, "", "")
    made = finding(suggestion, document, Span(0, len(text)), RULES)
    assert made.fixes[0].safety is Safety.MANUAL
    with pytest.raises(UnsoundError):
        finding(replace(suggestion, category="calque"), document, Span(0, len(text)), RULES)


@pytest.mark.parametrize(
    ("quote", "after"),
    [
        ("very", "It was cold, and wet."),
        (" very", "It was cold, and wet."),
        ("very ", "It was cold, and wet."),
        (", and wet", "It was very cold."),
        ("It was", "very cold, and wet."),
    ],
)
def test_what_is_left_out_takes_one_of_its_spaces_along(quote: str, after: str) -> None:
    assert believed(quote, "", text="It was very cold, and wet.") == after


@pytest.mark.parametrize("quote", [" dam", "dam ", "a b", "the dam" * 200, "\u200b \u200b"])
@pytest.mark.parametrize("piece", [" ", "a ", "\u200b", "dam ", "the dam"])
def test_hostile_texts_and_quotes_take_no_time(piece: str, quote: str) -> None:
    text = f"x{piece * (50_000 // len(piece))}x"
    begun = time.monotonic()
    located(quote, 1, text, Span(0, len(text)))
    assert time.monotonic() - begun < 2
