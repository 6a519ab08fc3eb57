"""What is read agrees with what the libraries of each format read."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st
from translate.storage.pypo import pofile
from translate.storage.xliff import xlifffile

from tqcheck.repair import changes
from tqcheck.text import Document, Pair, Span
from tqcheck.text.formats import Format, csv_tsv, po, xliff_xlf
from tqcheck.text.input import Input

WORDS = st.text(st.sampled_from("ab\"\\'\n\t,;&<>]é م😀 %{}"), max_size=12).map(lambda text: f"a{text}b")


def documents(format: Format, name: str, data: bytes) -> list[Document]:
    found = list(format.read(Input(name, data, Pair("ar", "en"))))
    return [document for document in found if isinstance(document, Document)]


def put(document: Document, old: str, new: str) -> str:
    """The file with one text in it replaced."""
    start = document.text.index(old)
    (change,) = changes([(document, document.edited([(Span(start, start + len(old)), new)]))])
    return change.after


@settings(deadline=None)
@given(WORDS, WORDS)
def test_po(one: str, other: str) -> None:
    file = pofile()
    file.updateheader(add=True, Content_Type="text/plain; charset=UTF-8")
    file.addsourceunit("one").target = one
    file.addsourceunit("two").target = "Water."
    (document,) = documents(po, "a.po", bytes(file))
    assert document.text == f"{one}\n\nWater."
    if other != "Water.":
        after = pofile.parsestring(put(document, "Water.", other).encode())
        assert [unit.target for unit in after.units[1:]] == [one, other]


@settings(deadline=None)
@given(WORDS, WORDS)
def test_xliff(one: str, other: str) -> None:
    file = xlifffile(sourcelanguage="ar", targetlanguage="en")
    file.addsourceunit("one").target = one
    file.addsourceunit("two").target = "Water."
    (document,) = documents(xliff_xlf, "a.xlf", bytes(file))
    assert document.text == f"{one}\n\nWater."
    if other != "Water.":
        after = xlifffile.parsestring(put(document, "Water.", other).encode())
        assert [unit.target for unit in after.units] == [one, other]


@given(
    st.lists(st.lists(WORDS, min_size=2, max_size=2), min_size=1, max_size=4),
    WORDS,
    st.sampled_from(["\r\n", "\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from([",", ";", "\t"]),
)
def test_csv(rows: list[list[str]], other: str, end: str, quoting: int, divider: str) -> None:
    file = StringIO(newline="")
    csv.writer(file, lineterminator=end, quoting=quoting, delimiter=divider).writerows([["id", "text"], *rows])
    found = documents(csv_tsv, "a.csv", file.getvalue().encode())
    assert [[document.id, document.text] for document in found] == rows
    if other != rows[0][1]:
        after = list(csv.reader(StringIO(put(found[0], rows[0][1], other), newline=""), delimiter=divider))
        assert after == [["id", "text"], [rows[0][0], other], *rows[1:]]
