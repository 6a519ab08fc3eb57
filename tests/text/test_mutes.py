"""Comments and sidecars: what they mute, and a text as if they had never been written."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.text import Document, InputError, Pair, Span
from tqcheck.text.mutes import Cuts, Quoted, beside
from tqcheck.text.muting import mute
from tqcheck.text.readers import read

PIECE = st.text(alphabet="ab .\n", max_size=12)
COMMENT = st.sampled_from(["<!-- tqcheck: off a/b -->", "<!-- tqcheck: on -->", "<!--tqcheck:next c why\nnot-->"])


def reaches(text: str) -> list[tuple[str, str, str]]:
    document = Document("d", text)
    return [(m.rule, m.reason, "|".join(span.of(text).strip() for span in m.reach)) for m in document.mutes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. <!-- tqcheck: off x why so --> B. <!-- tqcheck: on x --> C.", [("x", "why so", "B.")]),
        ("A. <!-- tqcheck: off x,y --> B.", [("x", "", "B."), ("y", "", "B.")]),
        (
            "<!-- tqcheck: off x , y r -->B<!-- tqcheck: on y -->C",
            [("y", "r", "B"), ("x", "r", "B<!-- tqcheck: on y -->C")],
        ),
        ("One.\n\n<!-- tqcheck: next x -->\nTwo.\n\nThree.", [("x", "", "Two.")]),
        ("One.\n\nTwo <!-- tqcheck: next x --> two.\n\nThree.", [("x", "", "Two <!-- tqcheck: next x --> two.")]),
        ("<!-- tqcheck: file off x -->One.", [("x", "", "<!-- tqcheck: file off x -->One.")]),
        ("<!-- tqcheck: off -->One.", []),
        ("<!-- other: off x -->One.", []),
        ("One. <!-- tqcheck: next x -->", [("x", "", "")]),
    ],
)
def test_reach(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert reaches(text) == expected


@pytest.mark.parametrize(
    ("with_comment", "without"),
    [
        ("One.\n<!-- tqcheck: next x -->\nTwo.", "One.\nTwo."),
        ("One.\r\n  <!-- tqcheck: next x --> \t\r\nTwo.", "One.\r\nTwo."),
        ("One <!-- tqcheck: next x --> two.", "One two."),
        ("One<!-- tqcheck: next x --> two.", "One two."),
        ("One. <!-- tqcheck: next x -->", "One."),
        ("<!-- tqcheck: on --><!-- tqcheck: on -->\nOne.", "One."),
        ("<!-- tqcheck: of x -->One.", "<!-- tqcheck: of x -->One."),
    ],
)
def test_bare(with_comment: str, without: str) -> None:
    assert Document("d", with_comment).bare.text == without


def test_a_comment_in_code_is_no_comment(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "`<!-- tqcheck: off x -->`\n\n```\n<!-- tqcheck: off x -->\n```\n\n<!-- tqcheck: off y -->\n"
    )
    (document,) = read([str(tmp_path)], Pair("ar", "en")).documents
    assert [m.rule for m in document.mutes] == ["y"]


@given(st.lists(st.tuples(PIECE, COMMENT), max_size=5), PIECE, st.data())
def test_the_way_back(parts: list[tuple[str, str]], last: str, data: st.DataObject) -> None:
    document = Document("d", "".join(map("".join, parts)) + last)
    bare = document.bare.text
    start = data.draw(st.integers(0, len(bare)))
    span = Span(start, data.draw(st.integers(start, len(bare))))
    pieces = document.cuts.whole(span)
    assert "".join(piece.of(document.text) for piece in pieces) == span.of(bare)
    assert all(a.end < b.start for a, b in pairwise(pieces))
    assert "tqcheck" not in bare


def test_no_cut_is_no_change() -> None:
    assert Cuts(()).whole(Span(3, 5)) == (Span(3, 5),)
    document = Document("d", "One.")
    assert document.bare is document


def test_hostile_comments_stay_linear() -> None:
    for piece in (
        "<!--",
        "<!-- tqcheck: off x ",
        "<!-- tqcheck: off x -->",
        "  ",
        "<!-- tqcheck: off x, ",
        "<!-- tqcheck: next x -->a.\n\n",
    ):
        document = Document("d", piece * 20_000)
        assert len(document.mutes) <= 20_000
        assert document.bare is not None


def test_a_file_beside(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One two. One.")
    assert beside(str(path)) == ()
    (tmp_path / "a.txt.tqcheck.toml").write_text(
        '[[mute]]\nrule = "x"\n\n[[mute]]\nrule = "y"\nreason = "r"\ntext = "One"\n'
    )
    (document,) = read([str(path)], Pair("ar", "en")).documents
    assert document.beside == (Quoted("x", "", ""), Quoted("y", "r", "One"))
    assert document.beside[1].place.endswith("a.txt.tqcheck.toml:4")
    assert [m.reach for m in document.mutes] == [(Span(0, 13),), (Span(0, 3), Span(9, 12))]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[[mut]]\n", "did you mean 'mute'?"),
        ('[[mute]]\nrul = "x"\n', ":1: unknown key 'rul'; did you mean 'rule'?"),
        ("[[mute]]\nrule = 1\n", ":1: not a mute"),
        ("[[mute]]\n", ":1: not a mute"),
        ("mute = 1\n", "not a list of tables"),
        ("[[", "not TOML"),
    ],
)
def test_a_wrong_file_beside_is_an_error_of_its_text(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.txt").write_text("Two.")
    (tmp_path / "a.txt.tqcheck.toml").write_text(content)
    sources = read([str(tmp_path)], Pair("ar", "en"))
    assert [document.text for document in sources.documents] == ["Two."]
    assert said in str(sources.errors[0])


def test_records_take_no_file_beside(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One."}')
    (tmp_path / "a.jsonl.tqcheck.toml").write_text('[[mute]]\nrule = "x"\n')
    assert "which text" in str(read([str(tmp_path)], Pair("ar", "en")).errors[0])


@pytest.mark.parametrize(
    ("name", "text", "line", "expected"),
    [
        ("a.md", "One.\n", None, "<!-- tqcheck: file off x/y it is meant -->\nOne.\n"),
        ("a.md", "---\nt: 1\n---\nOne.\n", None, "---\nt: 1\n---\n<!-- tqcheck: file off x/y it is meant -->\nOne.\n"),
        ("a.md", "One.\n\nTwo.\n", 3, "One.\n\n<!-- tqcheck: next x/y it is meant -->\nTwo.\n"),
        ("a.md", "- One two.\n", 1, "- One <!-- tqcheck: next x/y it is meant --> two.\n"),
        ("a.md", "# *One* two\n", 1, "# *One* <!-- tqcheck: next x/y it is meant --> two\n"),
        ("a.html", "<p>One.</p>", None, "<p><!-- tqcheck: file off x/y it is meant -->One.</p>"),
        (
            "a.html",
            "<p>One.</p>\n<p><b>Two</b>.</p>",
            2,
            "<p>One.</p>\n<p><b><!-- tqcheck: next x/y it is meant -->Two</b>.</p>",
        ),
        ("a.txt", "One.\n", None, '[[mute]]\nrule = "x/y"\nreason = "it is meant"\n'),
        ("a.txt", 'One.\n\n"Two".\n', 3, '[[mute]]\nrule = "x/y"\nreason = "it is meant"\ntext = "\\"Two\\"."\n'),
    ],
)
def test_writing(tmp_path: Path, name: str, text: str, line: int, expected: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    (document,) = read([str(path)], Pair("ar", "en")).documents
    written = Path(mute(document, "x/y", "it is meant", line))
    assert written.read_text() == expected
    (again,) = read([str(path)], Pair("ar", "en")).documents
    (found,) = again.mutes
    assert (found.rule, found.reason) == ("x/y", "it is meant")
    assert prose(again.bare) == prose(document)


def prose(document: Document) -> list[str]:
    return [paragraph.span.of(document.text) for paragraph in document.paragraphs]


def test_line_ends_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"One.\r\n\r\nTwo.\r\n")
    (document,) = read([str(path)], Pair("ar", "en")).documents
    mute(document, "x", line=3)
    assert path.read_bytes() == b"One.\r\n\r\n<!-- tqcheck: next x -->\r\nTwo.\r\n"


def test_a_second_entry_is_added(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    for rule in ("x", "y"):
        (document,) = read([str(tmp_path)], Pair("ar", "en")).documents
        mute(document, rule)
    assert [entry.rule for entry in beside(str(tmp_path / "a.txt"))] == ["x", "y"]


@pytest.mark.parametrize(("reason", "line"), [("a --> b", None), ("a < b", None), ("why", 2), ("why", 9), ("why", 4)])
def test_what_cannot_be_written_changes_nothing(tmp_path: Path, reason: str, line: int | None) -> None:
    path = tmp_path / "a.md"
    path.write_text("One.\n\n```\ncode\n```\n")
    (document,) = read([str(path)], Pair("ar", "en")).documents
    with pytest.raises(InputError):
        mute(document, "x", reason, line)
    assert path.read_text() == "One.\n\n```\ncode\n```\n"
