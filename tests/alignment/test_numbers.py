"""Numbers in digits and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.alignment.anchors import plain
from tqcheck.alignment.clock import times
from tqcheck.alignment.figures import figures, values


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        ("en", "1.2 billion people and 3 dogs", [1.2e9, 3]),
        ("en", "two hundred and five, twenty-five", [205, 25]),
        ("en", "half a million, two and a half million", [5e5, 2.5e6]),
        ("en", "1,200 in 2 million four years", [1200, 2e6, 4]),
        ("ar", "مليار و200 مليون", [1.2e9]),
        ("ar", "ثلاثة آلاف وخمسمائة", [3500]),
        ("ar", "خمسة وعشرون وخمسة عشر", [25, 15]),
        ("ar", "١٬٢٠٠ و٢٫٥", [1200, 2.5]),
        ("ar", "مليون ونصف", [1.5e6]),
        ("ar", "القرن الحادي والعشرين", [21]),
        ("any", "seven of 9", [9]),
    ],
)
def test_figures(language: str, text: str, amounts: list[float]) -> None:
    assert [figure.value for figure in figures(plain(text, language), language)] == amounts


def test_digits_grouped_by_spaces_are_read_in_either_order() -> None:
    assert {7208e9} <= values("208 7 بلايين", "ar")
    assert {1200.0} <= values("1 200", "ar")


@given(st.integers(3, 10**12))
def test_digits_stand_for_themselves(number: int) -> None:
    (figure,) = figures(f"about {number:,} boats", "en")
    assert figure.value == number
    assert figure.span.of(f"about {number:,} boats") == f"{number:,}"


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "at 3:30 p.m. and 15:30", [210, 210]),
        ("en", "half past three o’clock", [210]),
        ("en", "a price of 3.30 dollars", []),
        ("ar", "في الساعة الثالثة والنصف", [210]),
        ("ar", "الساعة 3.30 مساء", [210]),
        ("ar", "الساعة الخامسة إلا الربع", [285]),
    ],
)
def test_times(language: str, text: str, minutes: list[int]) -> None:
    assert [time for time, _ in times(plain(text, language), language)] == minutes
