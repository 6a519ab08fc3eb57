"""Dates and clock times, read and written, for the rules about them."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from tqcheck.languages.en import MONTHS, WEEKDAYS
from tqcheck.rules import Document, compiled

MONTH = rf"(?:{'|'.join(MONTHS)})"
NUMERIC = (
    r"(?<![\w./-])(?:(?P<first>\d{1,2})(?P<sep>[-/.])(?P<second>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d)"
    r"|(?P<begin>(?:19|20)\d\d)(?P<mid>[-/])(?P<month>\d{1,2})(?P=mid)(?P<end>\d{1,2}))(?![\w/-]|\.\d)"
)
WRITTEN = (
    rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, ?(?:19|20)\d\d)?"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}(?:,? (?:19|20)\d\d)?)"
)
_DAY_BEFORE = (
    rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})(?: (?:morning|evening|afternoon|night|dawn))?"
    r"(?:,? (?:corresponding to|the|dated|on|of))?[,(]? ?\Z"
)
HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
HOUR_WORDS = "twelfth first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split()


def read(match: re.Match[str], document: Document) -> date | None:
    """The day a numeric date means, where the number, the weekday beside it or the other dates of the text tell."""
    choices = _choices(match)
    if len(choices) > 1:
        orders = _orders(document.prose)
        choices = [choice for choice in choices if orders == {_order_of(match, choice)}]
    return choices[0] if len(choices) == 1 else None


def long_date(day: date) -> str:
    """Month, number and year."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def clock(hour: int, minute: str | None, half: str, document: Document) -> str:
    """An hour with a.m. or p.m., in the manner of the document."""
    part = "am" if half in ("morning", "dawn") or (half == "night" and hour in (12, 1, 2, 3, 4)) else "pm"
    if not re.search(r"\d ?[ap]m\b", document.prose):
        part = f"{part[0]}.m."
    shown = f"{(hour - 1) % 12 + 1}:{minute}" if minute and minute != "00" else f"{(hour - 1) % 12 + 1}"
    return f"{shown} {part}"


@lru_cache(maxsize=8)
def _orders(prose: str) -> frozenset[str]:
    return frozenset(order for other in compiled(NUMERIC).finditer(prose) if (order := _order(other)))


def _choices(match: re.Match[str]) -> list[date]:
    if match["begin"]:
        pairs = {(int(match["end"]), int(match["month"]))}
        year = int(match["begin"])
    else:
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        pairs = {(first, second), (second, first)}
    found = [day for number, month in sorted(pairs) if (day := _day(year, month, number))]
    before = compiled(_DAY_BEFORE).search(match.string, max(0, match.start() - 45), match.start())
    if before and len(found) > 1:
        named = [day for day in found if WEEKDAYS[day.weekday()] == before["weekday"]]
        return named or found
    return found


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _order(match: re.Match[str]) -> str | None:
    choices = _choices(match)
    return _order_of(match, choices[0]) if len(choices) == 1 else None


def _order_of(match: re.Match[str], day: date) -> str | None:
    if match["begin"] or match["first"] == match["second"]:
        return None
    return "day" if day.day == int(match["first"]) else "month"
