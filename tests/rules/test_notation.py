from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.rules.notation import Example, Mark, NotationError, parse, parse_all, written
from tqcheck.text import Span

PIECE = st.text(alphabet="ab {}|=>\\\nأ,.", max_size=8)


@st.composite
def examples(draw: st.DrawFn) -> Example:
    text, marks = draw(PIECE), []
    for _ in range(draw(st.integers(0, 3))):
        bad = draw(PIECE)
        marks.append(Mark(Span(len(text), len(text) + len(bad)), tuple(draw(st.lists(PIECE, max_size=3)))))
        text += bad + "x" + draw(PIECE)
    return Example(text, tuple(marks))


@given(examples())
def test_written_examples_read_back(example: Example) -> None:
    assert parse(written(example)) == example


def test_the_forms_of_a_mark() -> None:
    assert parse("a {b => c} d") == Example("a b d", (Mark(Span(2, 3), ("c",)),))
    assert parse("a {b} d") == Example("a b d", (Mark(Span(2, 3), ()),))
    assert parse("a {b => c | d}") == Example("a b", (Mark(Span(2, 3), ("c", "d")),))
    assert parse("a{ => ,} d") == Example("a d", (Mark(Span(1, 1), (",",)),))
    assert parse("{b => }d") == Example("bd", (Mark(Span(0, 1), ("",)),))
    assert parse("no marks") == Example("no marks", ())
    assert parse("نص ||| text") == Example("text", (), "نص")


def test_repaired() -> None:
    example = parse("a {b => c | d} e")
    assert [example.repaired(example.marks[0], fix) for fix in (0, 1)] == ["a c e", "a d e"]


@pytest.mark.parametrize("line", ["a {b", "a b}", "a {b {c} d}"])
def test_braces_that_do_not_pair(line: str) -> None:
    with pytest.raises(NotationError):
        parse(line)


def test_blank_lines_are_no_examples() -> None:
    assert [example.text for example in parse_all("\n  one\n\n  two\n")] == ["one", "two"]
