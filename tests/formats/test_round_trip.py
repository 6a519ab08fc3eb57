"""In every format: what is read, where it stands, and that a repair changes its own bytes alone."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from pathlib import Path

import pytest
from samples import SAMPLES, SOURCE, put

from tqcheck.repair import changes
from tqcheck.text import Document, Pair, Span
from tqcheck.text.extract import rewritten
from tqcheck.text.readers import read

PAIR = Pair("ar", "en")
NAMES = list(SAMPLES)
DOUBLED = re.compile(r"the the(?= (?:water|office))", re.IGNORECASE)
TEXT = ["He said that the the water", "“salt” <here> is cold.", "The report was published by the the office."]


def documents(path: Path) -> tuple[Document, ...]:
    sources = read([str(path)], PAIR)
    assert not sources.errors
    return sources.documents


def repair(document: Document) -> Document:
    """The document with its doubled words single, as the rule does it."""
    return document.edited((Span(found.start(), found.end()), "the") for found in DOUBLED.finditer(document.text))


def content(path: Path) -> str:
    if path.suffix == ".docx":
        return zipfile.ZipFile(path).read("word/document.xml").decode()
    return path.read_bytes().decode()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_reader_sees_is_read(tmp_path: Path, name: str) -> None:
    text = "\n\n".join(document.text for document in documents(put(tmp_path, name)))
    assert [part for part in TEXT if part not in text] == []
    assert len(DOUBLED.findall(text)) == text.lower().count("the the") == 2


@pytest.mark.parametrize("name", NAMES)
def test_each_word_is_where_it_is_said_to_be(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name)
    whole = content(path)
    for document in documents(path):
        assert document.extract
        for word in document.words:
            assert document.extract.in_file(word).of(whole) == word.of(document.text)


@pytest.mark.parametrize("name", NAMES)
def test_without_a_repair_every_byte_comes_back(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name)
    found = documents(path)
    assert changes(zip(found, found, strict=True)) == ()
    for document in found:
        assert document.origin
        assert document.extract
        assert document.origin.encoded(rewritten(document.origin.content, [document.extract])) == path.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_a_repair_changes_its_own_bytes_alone(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name)
    before, found = content(path), documents(path)
    (change,) = changes((document, repair(document)) for document in found)
    change.write()
    gone = sorted(chain.from_iterable(map(removed, found)))
    assert len(gone) == 2 * len(" the")
    for span in reversed(gone):
        before = before[: span.start] + before[span.end :]
    assert content(path).replace(' xml:space="preserve"> office', "> office") == before
    assert not any(DOUBLED.search(document.text) for document in documents(path))
    assert changes((document, repair(document)) for document in documents(path)) == ()


def removed(document: Document) -> Iterator[Span]:
    """Where in the file the second of two words stands, with the space before it."""
    assert document.extract
    for found in DOUBLED.finditer(document.text):
        for offset in range(found.start() + 3, found.end()):
            yield document.extract.in_file(Span(offset, offset + 1))


def test_only_the_body_of_a_word_document_changes(tmp_path: Path) -> None:
    path = put(tmp_path, "docx.docx")
    before = zipfile.ZipFile(BytesIO(path.read_bytes()))
    (change,) = changes((document, repair(document)) for document in documents(path))
    change.write()
    after = zipfile.ZipFile(path)
    assert after.namelist() == before.namelist()
    differing = [name for name in after.namelist() if after.read(name) != before.read(name)]
    assert differing == ["word/document.xml"]
    assert [info.date_time for info in after.infolist()] == [info.date_time for info in before.infolist()]


def test_runs_keep_their_style_and_their_spaces(tmp_path: Path) -> None:
    from docx import Document as Word

    path = put(tmp_path, "docx.docx")
    (change,) = changes((document, repair(document)) for document in documents(path))
    change.write()
    paragraphs = Word(str(path)).paragraphs
    assert [paragraph.text for paragraph in paragraphs] == [
        "Water & salt",
        "He said that the water & “salt” <here> is cold.",
        "The report was published by the office.",
    ]
    assert [(run.text, run.bold) for run in paragraphs[2].runs] == [
        ("The report was published by the", None),
        (" office", True),
        (".", None),
    ]


@pytest.mark.parametrize("name", ["xliff.xlf", "xliff2.xliff", "tmx.tmx", "po.po"])
def test_sources_stand_beside_the_targets_paragraph_by_paragraph(tmp_path: Path, name: str) -> None:
    (document,) = documents(put(tmp_path, name))
    assert document.source
    assert document.source.count(SOURCE) == (1 if name == "xliff2.xliff" else 2)
    assert document.source.count("\n\n") == document.text.count("\n\n")


@pytest.mark.parametrize(
    ("name", "sources"), [("csv.csv", [SOURCE, "س، ص"]), ("tsv.tsv", [SOURCE, "س"]), ("jsonl.jsonl", [None, SOURCE])]
)
def test_each_row_has_its_source(tmp_path: Path, name: str, sources: list[str | None]) -> None:
    assert [document.source for document in documents(put(tmp_path, name))] == sources


@pytest.mark.parametrize(
    ("name", "place"),
    [("docx.docx", (3, 29)), ("po.po", (24, 37)), ("srt.srt", (12, 4)), ("csv.csv", (3, 42)), ("jsonl.jsonl", (2, 39))],
)
def test_places_are_told_in_the_file(tmp_path: Path, name: str, place: tuple[int, int]) -> None:
    from tqcheck.reports.places import FilePlaces

    document = documents(put(tmp_path, name))[-1]
    last = [*DOUBLED.finditer(document.text)][-1]
    assert FilePlaces(document).start(Span(*last.span())) == place
