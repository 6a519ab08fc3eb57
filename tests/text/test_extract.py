"""Texts taken out of files, and the way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.text import Span
from tqcheck.text.extract import Extract, Piece, rewritten

KINDS = st.sampled_from(["plain", "escape", "fixed", "gap", "whole"])


@st.composite
def extracts(draw: st.DrawFn) -> tuple[str, Extract]:
    """A file and a text from it: capitals are written in brackets, what stands in angle brackets is no text."""
    content, pieces = "", []
    for kind, words in draw(st.lists(st.tuples(KINDS, st.text("abc", min_size=1, max_size=4)), min_size=1, max_size=8)):
        at = len(content)
        if kind == "gap":
            content += f"<{words}>"
        elif kind == "fixed":
            pieces.append(Piece("\n\n", Span(at, at), None))
        elif kind == "escape":
            content += f"[{words[0]}]"
            pieces.append(Piece(words[0].upper(), Span(at, at + 3), written))
        else:
            content += words
            pieces.append(Piece(words, Span(at, len(content)), written, whole=kind == "whole"))
    return content, Extract(tuple(pieces))


def written(text: str) -> str:
    return "".join(f"[{sign.lower()}]" if sign.isupper() else sign for sign in text)


def replaced(draw: st.DrawFn, length: int) -> list[tuple[Span, str]]:
    edges = sorted(draw(st.lists(st.integers(0, length), max_size=6, unique=True)))
    return [
        (Span(start, end), draw(st.text("abcABC", max_size=3)))
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    ]


@given(extracts(), st.data())
def test_an_edited_text_is_what_the_edited_file_holds(made: tuple[str, Extract], data: st.DataObject) -> None:
    content, extract = made
    before = extract.text
    for _ in range(2):
        asked = replaced(data.draw, len(extract.text))
        admitted = [each for each in asked if extract.admits(*each)]
        expected = extract.text
        for span, text in reversed(admitted):
            expected = expected[: span.start] + text + expected[span.end :]
        extract = extract.edited(admitted)
        assert extract.text == expected
    after = rewritten(content, [extract])
    assert [part.partition(">")[0] for part in after.split("<")[1:]] == [
        part.partition(">")[0] for part in content.split("<")[1:]
    ]
    shown = "".join(written(piece.text) for piece in extract.pieces if piece.write)
    assert "".join(part.partition(">")[2] for part in f">{after}".split("<")) == shown
    if extract.text == before:
        assert after == content


@given(extracts(), st.data())
def test_places_in_the_file(made: tuple[str, Extract], data: st.DataObject) -> None:
    content, extract = made
    for piece in extract.pieces:
        if piece.write:
            assert written(piece.text) == piece.span.of(content)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(extract.text))] * 2)))
    place = extract.in_file(Span(start, end))
    assert 0 <= place.start <= place.end <= len(content)


def test_an_edit_over_a_gap_leaves_the_gap() -> None:
    content = "The the <b>old</b> house"
    extract = Extract((Piece("The the ", Span(0, 8), written), Piece("old", Span(11, 14), written)))
    assert rewritten(content, [extract.edited([(Span(4, 11), "new")])]) == "The new<b></b> house"


def test_what_joins_two_segments_admits_no_edit() -> None:
    extract = Extract(
        (Piece("One.", Span(0, 4), written), Piece("\n\n", Span(9, 9), None), Piece("It", Span(9, 11), written))
    )
    assert not extract.admits(Span(3, 8), ", which")
    assert extract.admits(Span(3, 8), ".\n\nThis")
