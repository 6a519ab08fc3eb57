from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.rules import Kind, compiled
from tqcheck.rules.literals import read_off
from tqcheck.rules.pattern import matches
from tqcheck.rules.words import index, words_of
from tqcheck.text import Document, Pair
from tqcheck.text.document import DIGITS


@pytest.mark.parametrize(
    ("expression", "groups"),
    [
        (r"(?<![\w-])ambush(es)?\s+[A-Z]\w+(?![\w-])", [{"ambush", "ambushes"}]),
        (r"\b(?:one|two)\s+of\s+them\b", [{"one", "two"}, {"of"}, {"them"}]),
        (r"\bspeciali[sz]ation\b", [{"specialisation", "specialization"}]),
        (r"\bold(?: dear)? friend\b", [{"old"}, {"friend"}]),
        (r"\bfoo\s*bar\b", [{"bar", "foobar"}]),
        (r"\bold[-\s+]friend\b", [{"old"}, {"friend"}]),
        (r"\bold[-\s\w]friend\b", []),
        (r"\bfoo(?!\w*x)(?=s)\w", []),
        (r"foo\s+bar\s+baz", [{"bar"}]),
        (r"\b(?:foo|\w+)\b", []),
        (r"\b(?:Foo|[bc]ar )?end\b", [{"fooend", "bar", "car", "end"}]),
        (r"\bа*\b", []),
        (r"[a-z]+/[“\"]?x", [{"/"}]),
        (r"[“\"]x(?:1/2|3)[-–]", [{"“", '"'}, {"-", "–"}, {"x1", "x3"}]),
        (r"(?<!\w)(?:(?:a|b|c|d)+ (?:from|of)(?!\w)|x+ by\b)", [{"from", "of", "by"}]),
        (r"\b(?:a|b|c|d|e){3}(?:f|g|h){5}\b", []),
    ],
)
def test_required_words(expression: str, groups: list[set[str]]) -> None:
    assert [set(group) for group in read_off(expression).required] == groups


def test_the_words_of_a_table_are_read_off_once() -> None:
    assert words_of(r"\bold friend\b").required == (frozenset({"old"}), frozenset({"friend"}))
    assert words_of(r"\bold friend\b") is words_of(r"\bold friend\b")


def test_an_index_is_made_once_and_tells_what_can_match() -> None:
    index("two", lambda: (r"\bold friends?\b", r"\w+"))
    again = index("two", lambda: pytest.fail("made a second time"))
    assert again.possible({"friends": []}) == [0, 1]
    assert again.possible({"old": []}) == [1]
    assert again[0] == words_of(r"\bold friends?\b")


@pytest.mark.parametrize(
    ("expression", "openings"),
    [
        (r"(?<![\w-])(?:the\s+)?Gulfs?\b", {"the", "gulf", "gulfs"}),
        (r"\b(?:(?:on|in)\s+)?the\b|\bat\s", {"on", "in", "the", "at"}),
        (r"\bnot(?=\s)", {"not"}),
        (r"(?<![^\s(])old\s", {"old"}),
        (r"\b(?:\d{1,2}|1[34]\d\d|ten)\s", {DIGITS, "ten"}),
        (r"[“\"]\w|(?<=\w)[.,]", {"“", '"', ".", ","}),
        (r"old\s", None),
        (r"\bold", None),
        (r"\b\w+\s", None),
        (r"\b(?:old|\w+)\s", None),
        (r"\b\s?old\s", None),
        (r"\bold(?!\s)", None),
    ],
)
def test_openings(expression: str, openings: set[str] | None) -> None:
    assert read_off(expression).openings == openings


@given(st.text(alphabet=st.sampled_from("old the 1.“,\n"), max_size=80))
def test_looking_where_the_words_stand_finds_what_a_plain_search_finds(text: str) -> None:
    document = Document("d", text, Pair("ar", "en"))
    for pattern in (r"\b(?:the )?old\b", r"\b(?:1+|old),? (?:the|1)\b", r"[.,“] ?(?:old|1)"):
        plain = [
            match.span()
            for paragraph in document.paragraphs
            for match in compiled(pattern).finditer(document.prose, paragraph.span.start, paragraph.span.end)
        ]
        assert [match.span() for match in matches(document, pattern, 0, tuple(Kind))] == plain
