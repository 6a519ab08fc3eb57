"""What reports look like."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from harmful import HOSTILE, hostile
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tqcheck.findings import Edit, Fix
from tqcheck.findings.report import Report
from tqcheck.reports import fluency
from tqcheck.reports.excerpt import excerpt
from tqcheck.reports.formats import json as json_report
from tqcheck.reports.formats import text as text_report
from tqcheck.reports.places import Places
from tqcheck.reports.wording import counted, title
from tqcheck.text import Span


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads(files("tqcheck.reports.formats").joinpath("schema-1.json").read_text("utf-8"))


@pytest.mark.parametrize("width", [72, 100])
def test_text(report: Report, snapshot: SnapshotAssertion, width: int) -> None:
    assert text_report.render(report, width=width) == snapshot


def test_fluency(report: Report, snapshot: SnapshotAssertion) -> None:
    assert fluency.render(report) == snapshot


def test_json(report: Report, snapshot: SnapshotAssertion, schema: Any) -> None:
    rendered = json_report.render(report)
    jsonschema.validate(json.loads(rendered), schema)
    assert rendered == snapshot


def test_schema_refuses_other_reports(report: Report, schema: Any) -> None:
    value = json.loads(json_report.render(report))
    value["documents"][0]["findings"][0]["severity"] = "huge"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(value, schema)


def test_colours_only_when_asked_for(report: Report) -> None:
    coloured = text_report.render(report, color=True)
    assert "\x1b[" not in text_report.render(report)
    assert "\x1b[31m. It\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text_report.render(report)


def test_no_line_is_wider_than_the_terminal(report: Report) -> None:
    assert max(map(cell_len, text_report.render(report, width=80).splitlines())) <= 80


def test_a_fix_is_named_in_whole_words() -> None:
    text = "It is known that water,  as such, boils."

    def named(old: str, new: str) -> str:
        start = text.index(old)
        return title(Fix((Edit(Span(start, start + len(old)), new),)), text)

    assert named("It is known that w", "W") == "Write “Water”"
    assert named(", boils", " boils") == "Write “boils”"
    assert named("  as such,", " ") == "Leave it out"
    assert named("  ", " ") == "Write “ ”"
    assert named("boils", "") == "Leave it out"


def test_findings_are_named_in_the_singular(report: Report) -> None:
    assert counted(report.findings[:1]) == "1 finding (1 minor)"
    assert counted(()) == "no findings"


def test_hostile_text_names_and_messages_are_shown_not_obeyed() -> None:
    rendered = fluency.render(hostile())
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", rendered)
    assert not re.search(r"(?m)^\s*::|##\[", rendered)
    assert r"\u001b" in rendered


def test_hostile_text_is_the_same_after_json() -> None:
    report = hostile()
    document = json.loads(json_report.render(report))["documents"][1]
    assert document["path"] == f"{HOSTILE}\n\udcff.jsonl"
    assert document["findings"][0]["text"] == f"man {HOSTILE}"


@given(st.text("ab \n\r中e\u0301\x1b\U0001f600م", max_size=200), st.data(), st.integers(20, 120))
def test_excerpt(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = excerpt(text, Span(0, len(text)), Span(start, end), width)
    assert "\n" not in str(shown)
    assert cell_len(str(shown)) <= width
    lead = len(shown.underline) - len(shown.underline.lstrip())
    assert lead == cell_len(shown.before)
    assert len(shown.underline) == max(lead + 1, cell_len(shown.before + shown.marked))


def test_an_excerpt_that_fits_is_whole() -> None:
    shown = excerpt("One two three four.", Span(4, 19), Span(8, 13), 40)
    assert (shown.before, shown.marked, shown.after) == ("two ", "three", " four.")


@given(st.text("ab\r\n\ufeff\U0001f600é中", max_size=60), st.data())
def test_places(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(int(text.startswith("\ufeff")), len(text)))
    line, column = Places(text).line_column(offset)
    before = text[:offset] if text[offset - 1 : offset + 1] != "\r\n" else text[: offset - 1]
    lines = re.split(r"\r\n|\r|\n", before)
    assert line == len(lines)
    assert column == offset - len(before) + len(lines[-1]) + 1 - (line == 1 and text.startswith("\ufeff"))
    raw = before[max(before.rfind("\r"), before.rfind("\n")) + 1 :]
    assert Places(text).utf8_column(offset) == len((raw + text[len(before) : offset]).encode()) + 1
    assert Places(text).utf16(offset) == len(text[:offset].encode("utf-16-le")) // 2


def test_a_text_without_sentences_is_said_to_have_none(report: Report) -> None:
    assert "no sentence to read" in fluency.render(replace(report, documents=report.documents[1:]))


def test_code_in_a_sentence_is_seen_as_a_box() -> None:
    text = "See \ufffc and the the man."
    assert str(excerpt(text, Span(0, len(text)), Span(10, 17), 40)) == "See ▯ and the the man."
