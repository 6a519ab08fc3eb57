"""Texts beside their originals."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.text import InputError, Pair
from tqcheck.text.originals import with_original, with_originals
from tqcheck.text.readers import read

PATTERNS = {"*.en.txt": "*.ar.txt"}


def test_pairs_by_name(tmp_path: Path) -> None:
    for name, text in (("a.en.txt", "Yes."), ("a.ar.txt", "نعم."), ("b.en.txt", "No."), ("c.ar.txt", "لا.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = with_originals(read([str(tmp_path)], Pair("ar", "en")), PATTERNS).documents
    assert [(Path(document.id).name, document.source) for document in found] == [
        ("a.en.txt", "نعم."),
        ("b.en.txt", None),
        ("c.ar.txt", None),
    ]


def test_an_original_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.en.txt").write_text("Yes.")
    (tmp_path / "a.ar.txt").write_bytes(b"\xff\xfe\xfd")
    sources = with_originals(read([str(tmp_path / "a.en.txt")], Pair("ar", "en")), PATTERNS)
    assert [document.source for document in sources.documents] == [None]
    assert "not UTF-8" in str(sources.errors[0])


def test_one_original_for_one_text(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "s.txt"):
        (tmp_path / name).write_text(name)
    one = read([str(tmp_path / "a.txt")], Pair("ar", "en"))
    assert with_original(one, str(tmp_path / "s.txt")).documents[0].source == "s.txt"
    with pytest.raises(InputError, match="more than one text"):
        with_original(read([str(tmp_path)], Pair("ar", "en")), str(tmp_path / "s.txt"))
    with pytest.raises(InputError, match="no such file"):
        with_original(one, str(tmp_path / "none.txt"))


def test_an_original_in_another_format_is_its_text(tmp_path: Path) -> None:
    cue = "1\n00:00:01,000 --> 00:00:02,000\n{}\n"
    for name, text in (("a.en.srt", "Yes."), ("a.ar.srt", "نعم.")):
        (tmp_path / name).write_text(cue.format(text), encoding="utf-8")
    found = with_originals(read([str(tmp_path)], Pair("ar", "en")), {"*.en.srt": "*.ar.srt"}).documents
    assert [(document.text, document.source) for document in found] == [("Yes.", "نعم.")]
