from __future__ import annotations

import pytest

from tqcheck.rules.literals import read_off, required_words


@pytest.mark.parametrize(
    ("expression", "groups"),
    [
        (r"(?<![\w-])ambush(es)?\s+[A-Z]\w+(?![\w-])", [{"ambush", "ambushes"}]),
        (r"\b(?:one|two)\s+of\s+them\b", [{"one", "two"}, {"of"}, {"them"}]),
        (r"\bspeciali[sz]ation\b", [{"specialisation", "specialization"}]),
        (r"\bold(?: dear)? friend\b", [{"old"}, {"friend"}]),
        (r"\bfoo\s*bar\b", [{"bar", "foobar"}]),
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
    assert [set(group) for group in read_off(expression)] == groups


def test_the_words_of_a_table_are_read_off_once() -> None:
    assert required_words(r"\bold friend\b") == (frozenset({"old"}), frozenset({"friend"}))
    assert required_words(r"\bold friend\b") is required_words(r"\bold friend\b")
