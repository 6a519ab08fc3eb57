"""Files made to harm, and files that are not what they are called."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from samples import SAMPLES, docx

from tqcheck.text import Pair
from tqcheck.text.formats import docx as reader
from tqcheck.text.readers import Sources, read

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'
EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
PARAMETER = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd">%p;]>'
ELSEWHERE = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'
PO = 'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a"\nmsgstr "b"\n'


def xliff(doctype: str, text: str = "Water.", language: str = "en") -> bytes:
    return (
        f'<?xml version="1.0"?>{doctype}<xliff version="1.2"><file target-language="{language}"><body><trans-unit>'
        f"<source>م</source><target>{text}</target></trans-unit></body></file></xliff>"
    ).encode()


def only_error(folder: Path, name: str, data: bytes) -> str:
    """The error of one bad file, beside a good one that is read all the same."""
    (folder / name).write_bytes(data)
    (folder / "z.txt").write_text("Good.")
    sources: Sources = read([str(folder)], Pair("ar", "en"))
    assert [document.text for document in sources.documents] == ["Good."]
    (error,) = sources.errors
    assert str(error).startswith(str(folder / name))
    assert "\n" not in str(error)
    return str(error)


def zipped(**parts: bytes) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()


def with_body(change: Callable[[bytes], bytes]) -> bytes:
    archive = zipfile.ZipFile(BytesIO(docx()))
    parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped(**parts | {"word/document.xml": change(parts["word/document.xml"])})


@pytest.mark.parametrize("doctype", [BOMB, EXTERNAL, PARAMETER])
@pytest.mark.parametrize("name", ["a.xlf", "a.tmx", "a.docx"])
def test_entities_are_refused(tmp_path: Path, name: str, doctype: str) -> None:
    data = xliff(doctype, "&l9; &e;")
    if name == "a.docx":
        data = with_body(lambda body: body.replace(b"?>", b"?>" + doctype.encode(), 1))
    assert "declares entities" in only_error(tmp_path, name, data)


def test_what_a_document_type_elsewhere_would_declare_is_not_fetched(tmp_path: Path) -> None:
    assert "declared elsewhere" in only_error(tmp_path, "a.xlf", xliff(ELSEWHERE, "&e;"))
    (tmp_path / "a.xlf").write_bytes(xliff(ELSEWHERE))
    assert len(read([str(tmp_path)], Pair("ar", "en")).documents) == 2


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    assert "deep" in only_error(tmp_path, "a.xlf", xliff("", "<g>" * 100_000 + "</g>" * 100_000))


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    bomb = with_body(lambda body: body + b" " * (reader._LARGEST_PART + 1))
    assert len(bomb) < 200_000
    assert "zip bomb" in only_error(tmp_path, "a.docx", bomb)


def test_many_large_parts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_LARGEST", 10_000)
    assert "zip bomb" in only_error(tmp_path, "a.docx", docx())


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    data = BytesIO(docx())
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert "two parts of one name" in only_error(tmp_path, "a.docx", data.getvalue())


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.docx", b"not a zip", "not a Word document"),
        ("a.docx", zipped(a=b"b"), "not a Word document"),
        ("a.docx", docx()[:-200], "not a Word document"),
        ("a.docx", zipped(**{"_rels/.rels": b"<Relationships/>"}), "not a Word document"),
        ("a.xlf", b"<xliff", "not well-formed XML"),
        ("a.xlf", b"<x/>", "not XLIFF"),
        ("a.xlf", xliff("", "..."), "no target"),
        ("a.xlf", xliff("", language="fr"), "--target fr"),
        ("a.xlf", xliff("").replace(b"?>", b' encoding="latin-9"?>').replace(b"Water", b"\xff"), "encoding"),
        ("a.tmx", SAMPLES["tmx.tmx"]().replace(b'"en"', b'"fr"'), "but ar, fr"),
        ("a.po", b'msgid "a"\nmsgstr "b\n', ":2: not a line"),
        ("a.po", PO.encode(), "--target fr"),
        ("a.srt", b"Water.", "no subtitle"),
        ("a.srt", b"1\n00:00 --> x\nWater.\n", ":2: not the time"),
        ("a.csv", b"id,words\n1,Water.\n", "id, words; name it with --column"),
        ("a.csv", b'text\n"Water.\nSalt.\n', ":2: a quotation mark"),
        ("a.csv", b"id,text\n1,Water, salt\n", ":2: 3 cells under 2 names"),
        ("a.wxr", b"<rss/>", "not a WordPress export"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    assert reason in only_error(tmp_path, name, data)


def test_other_xml_is_passed_over_in_a_folder_and_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "pom.xml").write_text("<project/>")
    (tmp_path / "a.txt").write_text("Good.")
    assert read([str(tmp_path)], Pair("ar", "en")).errors == ()
    (error,) = read([str(tmp_path / "pom.xml")], Pair("ar", "en")).errors
    assert "not a WordPress export" in str(error)
