"""Which fixes are applied, and that nothing else in a file changes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.findings import Edit, Finding, Fix, Gate, Safety, Severity, Status, Verdict
from tqcheck.findings.report import DocumentReport
from tqcheck.repair import changes, chosen, repaired
from tqcheck.text import Document, OutputError, Pair, Span
from tqcheck.text.formats import jsonl
from tqcheck.text.input import Input
from tqcheck.text.readers import read

TEXT = "abcdefghij" * 3
SAFE, SUGGESTED, MANUAL = Safety
CONFIRMED, EVEN, DOUBTFUL, UNJUDGED = Status


def finding(*fixes: Fix, gate: Gate = Gate.NONE) -> Finding:
    return Finding("any/x", "grammar", Severity.MINOR, fixes[0].span, "", fixes, gate)


def fix(start: int, end: int, text: str, safety: Safety = SAFE, status: Status = UNJUDGED) -> Fix:
    return Fix((Edit(Span(start, end), text),), safety, Verdict(status))


def part(*findings: Finding) -> DocumentReport:
    return DocumentReport(Document("x", TEXT), findings)


@pytest.mark.parametrize(
    ("safety", "status", "gate", "unasked", "asked"),
    [
        (SAFE, UNJUDGED, Gate.NONE, True, True),
        (SAFE, CONFIRMED, Gate.NONE, True, True),
        (SAFE, DOUBTFUL, Gate.NONE, False, False),
        (SUGGESTED, CONFIRMED, Gate.CONFIRM, False, True),
        (SUGGESTED, UNJUDGED, Gate.NONE, False, True),
        (SUGGESTED, UNJUDGED, Gate.CONFIRM, False, False),
        (SUGGESTED, EVEN, Gate.NONE, False, False),
        (SUGGESTED, DOUBTFUL, Gate.NONE, False, False),
        (MANUAL, CONFIRMED, Gate.NONE, False, False),
    ],
)
def test_which_fixes_may_be_applied(safety: Safety, status: Status, gate: Gate, unasked: bool, asked: bool) -> None:
    found = part(finding(fix(0, 1, "X", safety, status), gate=gate))
    assert bool(chosen(found)) is unasked
    assert bool(chosen(found, suggested=True)) is asked


def test_the_first_fix_that_may_is_taken() -> None:
    found = part(finding(fix(0, 1, "X", MANUAL), fix(0, 1, "Y"), fix(0, 1, "Z")))
    assert repaired(found).text == "Y" + TEXT[1:]


FIXES = st.builds(
    lambda start, length, text: fix(start, min(start + length, len(TEXT)), text),
    st.integers(0, len(TEXT)), st.integers(0, 6), st.text("XYZ", max_size=3),
)  # fmt: skip


@given(st.lists(FIXES, max_size=12))
def test_no_two_fixes_touch_and_the_rest_stays(fixes: list[Fix]) -> None:
    found = part(*map(finding, fixes))
    taken = chosen(found)
    assert all(left.span.end < right.span.start for left, right in pairwise(taken))
    assert bool(taken) == bool(fixes)
    expected, done = "", 0
    for one in taken:
        expected += TEXT[done : one.span.start] + one.edits[0].text
        done = one.span.end
    assert repaired(found).text == expected + TEXT[done:]


def rewritten(path: Path, old: str, new: str) -> None:
    documents = read([str(path)], Pair()).documents
    after = [
        document.edited((Span(*found.span()), new) for found in re.finditer(re.escape(old), document.text))
        for document in documents
    ]
    for change in changes(zip(documents, after, strict=True)):
        change.write()


@pytest.mark.parametrize("raw", ["\ufeffa bad b\r\nc\rd", "a bad b\n\n", "bad"])
def test_every_other_byte_of_a_text_stays(tmp_path: Path, raw: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(raw.encode())
    path.chmod(0o604)
    rewritten(path, "bad", "good")
    assert path.read_bytes() == raw.replace("bad", "good").encode()
    assert path.stat().st_mode & 0o777 == 0o604
    assert list(tmp_path.iterdir()) == [path]


def test_every_other_line_of_json_lines_stays(tmp_path: Path) -> None:
    lines = [
        '\ufeff{"text":"fine",  "n": 1.10}\r',
        '  {"id": "م", "text": "a bad\\u0020one", "k": ["\\u0645"]}\r',
        "",
        "not json",
        '{"text": "fine\u2028"}',
    ]
    path = tmp_path / "a.jsonl"
    path.write_bytes("\n".join(lines).encode())
    rewritten(path, "bad", "good")
    lines[1] = lines[1].replace("bad", "good")
    assert path.read_bytes() == "\n".join(lines).encode()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1), min_size=1))
def test_json_lines_read_back_as_written(texts: list[str]) -> None:
    content = "\n".join(json.dumps({"id": n, "text": "old"}) for n in range(len(texts)))
    documents = [found for found in jsonl.read(Input("a.jsonl", content.encode())) if isinstance(found, Document)]
    after = [document.edited([(Span(0, 3), text)]) for document, text in zip(documents, texts, strict=True)]
    (change,) = changes(zip(documents, after, strict=True)) or (None,)
    lines = (change.after if change else content).split("\n")
    assert [json.loads(line) for line in lines] == [{"id": n, "text": text} for n, text in enumerate(texts)]


def test_difference(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\ntwo\nbad")
    (document,) = read([str(path)], Pair()).documents
    (change,) = changes([(document, replace(document, text="one\ntwo\ngood"))])
    assert "".join(change.diff()) == (
        f"--- {path}\n+++ {path}\n@@ -1,3 +1,3 @@\n one\n two\n"
        "-bad\n\\ No newline at end of file\n+good\n\\ No newline at end of file\n"
    )


def test_an_unchanged_text_is_no_change(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    (document,) = read([str(tmp_path)], Pair()).documents
    assert changes([(document, document)]) == ()


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"bad")
    (document,) = read([str(path)], Pair()).documents
    (change,) = changes([(document, replace(document, text="good"))])
    path.write_bytes(b"newer")
    with pytest.raises(OutputError, match="changed since it was read"):
        change.write()
    assert path.read_bytes() == b"newer"


def test_a_character_the_encoding_lacks_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"bad")
    (document,) = read([str(path)], Pair(), "ascii").documents
    (change,) = changes([(document, replace(document, text="“good”"))])
    with pytest.raises(OutputError, match="ascii has no '“'"):
        change.write()
    assert path.read_bytes() == b"bad"
