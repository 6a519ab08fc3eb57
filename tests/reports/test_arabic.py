"""Reports in Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from harmful import hostile
from syrupy.assertion import SnapshotAssertion

from tqcheck.findings import Message
from tqcheck.findings.report import Report
from tqcheck.locale import speaking
from tqcheck.reports import catalogue, fluency
from tqcheck.reports.formats import names, renderer
from tqcheck.rules import every_rule, selected
from tqcheck.settings import Settings

PROGRAMS = ("json", "jsonl")
LATIN = r"[A-Za-z]"


@pytest.fixture
def arabic() -> Iterator[None]:
    with speaking("ar"):
        yield


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("name", ["text", "markdown", "github"])
def test_golden(report: Report, snapshot: SnapshotAssertion, name: str) -> None:
    assert renderer(name)(report) == snapshot


@pytest.mark.parametrize("name", names())
def test_what_programs_read_stays_english(report: Report, name: str) -> None:
    told = replace(report.documents[0].findings[0], message=Message("The source has another unit."))
    report = replace(report, documents=(replace(report.documents[0], findings=(told,)),))
    english = renderer(name)(report)
    with speaking("ar"):
        arabic = renderer(name)(report)
    assert ("الوحدة" in arabic or "وحدة" in arabic) is (name not in PROGRAMS)
    assert (arabic == english) is (name in PROGRAMS)


@pytest.mark.usefixtures("arabic")
def test_the_page_runs_from_right_to_left_and_its_text_does_not(report: Report) -> None:
    page = renderer("html")(report)
    assert '<html lang="ar" dir="rtl">' in page
    assert '<article class="text" lang="en" dir="ltr"' in page
    assert "اكتب «<bdi>that</bdi>»" in page
    assert "Taken back" not in page
    body = re.sub(r"(?s)<(style|script|article|code|h2|kbd|bdi)\b.*?</\1>|<[^>]+>", "", page[page.index("<header") :])
    own = {"punctuation", *re.findall(rf"{LATIN}+", " ".join(finding.message for finding in report.findings))}
    assert set(re.findall(rf"{LATIN}+", body)) <= own | {"nobody", "judged", "this"}


@pytest.mark.usefixtures("arabic")
def test_hostile_text_adds_no_element_to_the_page() -> None:
    page = renderer("html")(hostile())
    assert len(re.findall("<script", page)) == len(hostile().documents) + 1
    assert "&lt;script&gt;alert(1)" in page
    assert not re.search(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]", page)


def test_the_page_is_english_otherwise(report: Report) -> None:
    assert '<html lang="en">' in renderer("html")(report)


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("name", [name for name in names() if name != "html"])
def test_no_report_has_direction_marks(name: str) -> None:
    marks = r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
    assert not re.search(marks, renderer(name)(hostile()) + fluency.render(hostile()))


@pytest.mark.usefixtures("arabic")
def test_a_rule_is_explained() -> None:
    (rule,) = selected(every_rule(Settings()), ["ar-en/orphan-relative"])
    explained = catalogue.explained(rule)
    for part in ("هذه جملة صلة قُطعت عن موصوفها", "ما تغيّره", "ما تتركه", "الدليل: ", rule.documentation):
        assert part in explained
