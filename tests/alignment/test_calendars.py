"""Dates of one calendar as the other writes them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hijridate import Gregorian
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.alignment.calendars import converted
from tqcheck.languages.ar_terms import HIJRI_MONTHS
from tqcheck.rules import rules_for, selected
from tqcheck.text import Document, Pair


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("افتتح في 5 رمضان 1445", "ar", {14, 15, 16, 2024}),
        ("افتتح في 5 من شهر رمضان عام 1445 ه", "ar", {14, 15, 16, 2024}),
        ("It opened on 15 March 2024.", "en", {4, 5, 6, 1445}),
        ("It opened on March 15th, 2024.", "en", {4, 5, 6, 1445}),
        ("It opened on 31 June 2024.", "en", set()),
        ("في 5 رمضان 9999", "ar", set()),
        ("It opened in March 2024.", "en", set()),
    ],
)
def test_full_dates(text: str, language: str, expected: set[float]) -> None:
    assert converted(text, language) == expected


@given(st.dates(date(1950, 1, 1), date(2070, 1, 1)), st.integers(-1, 1))
def test_a_date_agrees_with_itself_a_day_sooner_or_later(day: date, off: int) -> None:
    hijri = Gregorian.fromdate(day + timedelta(days=off)).to_hijri()
    months = HIJRI_MONTHS[hijri.month].split()[0].replace("_", " ")
    assert {day.day, day.year} <= converted(f"في {hijri.day} {months} {hijri.year}", "ar")


@pytest.mark.parametrize(("day", "found"), [(15, []), (16, []), (25, ["25"])])
def test_a_source_in_the_other_calendar(day: int, found: list[str]) -> None:
    (rule,) = selected(rules_for(Pair("ar", "en")), ("any-any/source-number",))
    text = f"The bridge was opened on {day} March 2024."
    document = Document("", text, Pair("ar", "en"), "افتتح الجسر في 5 رمضان 1445.")
    assert [finding.span.of(text) for finding in rule.find(document)] == found
    assert not [fix for finding in rule.find(document) for fix in finding.fixes]
