from __future__ import annotations

import json
import sys

import pytest

import tqcheck
from tqcheck.reports.formats import json as json_report
from tqcheck.reports.formats import text as text_report
from tqcheck.text import Document, LanguageError, Pair, detection
from tqcheck.text.detection import detected, language_of

FRENCH = "Le ministre a ouvert le pont le 5 Mars devant les habitants de la ville et les élèves de trois écoles."
ENGLISH = "The minister opened the bridge in front of the the people of the town and the pupils of three schools."
ARABIC = "افتتح الوزير الجسر صباح يوم الاثنين أمام سكان المدينة وتلاميذ ثلاث مدارس قريبة من النهر الكبير."


@pytest.mark.parametrize(
    ("text", "code"), [(FRENCH, "fr"), (ENGLISH, "en"), (ARABIC, "ar"), ("Oui.", "any"), ("", "any")]
)
def test_a_language_is_told_where_there_is_enough_text(text: str, code: str) -> None:
    assert language_of(text) == code


def test_the_source_is_told_by_its_text() -> None:
    asked = Pair("auto", "en")
    assert detected(Document("d", ENGLISH, asked, ARABIC), asked).pair == Pair("ar", "en")
    assert detected(Document("d", ENGLISH, asked), asked).pair == Pair("any", "en")


def test_passages_in_another_language_are_left_out_and_the_report_says_so() -> None:
    text = f"{FRENCH} Une longue fête a suivi sur la rive, avec des chants et du thé.\n\n{ENGLISH}\n"
    report = tqcheck.check(text, "ar", "auto", lm="off")
    assert {finding.rule for finding in report.findings} == {"any-fr/calendar-capital"}
    (document,) = json.loads(json_report.render(report))["documents"]
    assert document["language"] == "fr"
    assert [text[part["start"] : part["end"]] for part in document["left_out"]] == [ENGLISH]
    assert "French; translated from Arabic; passages left out in other languages: 1" in text_report.render(report)


def test_every_text_has_its_own_rules() -> None:
    report = tqcheck.check(ENGLISH, "ar", "auto", lm="off", select=["grammar"])
    assert [finding.rule for finding in report.findings] == ["any-any/doubled-word"]
    assert tqcheck.check(FRENCH, "ar", "auto", lm="off", select=["grammar"]).findings == ()


def test_without_lingua_one_line_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lingua", None)
    detection._detector.cache_clear()
    with pytest.raises(LanguageError, match=r"pip install 'tqcheck\[detect\]'"):
        language_of("A text that nobody has asked about before.")
