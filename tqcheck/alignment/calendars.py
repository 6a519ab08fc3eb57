"""Dates of one calendar as the other writes them: Hijri by Umm al-Qura, and Gregorian."""

from __future__ import annotations

import re
from datetime import timedelta

from hijridate import Gregorian, Hijri

from tqcheck.alignment.terms import terms

_DAY = re.compile(r"(?<![\d.,:/])(?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?:of |من )?(?:شهر )?(?:[^\W\d_]+/)?\Z")
_YEAR = re.compile(r",? ?(?:/[^\W\d_]+ )?(?:of |in |من )?(?:العام |عام |لعام |سنه |لسنه )?(?P<year>\d{4})(?!\d)")
_DAY_AND_YEAR = re.compile(r" (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})(?!\d)")
_BEFORE, _SLACK = 40, (-1, 0, 1)


def converted(text: str, language: str) -> set[float]:
    """Days and years in the other calendar of the full dates in a text, a day earlier and later too, as sightings of the moon differ.

    Args:
        text: in the language's plain writing.
        language: code of the language.
    """
    found: set[float] = set()
    for kind in ("HIJRI_MONTHS", "MONTHS"):
        for month, span in terms(text, language, kind):
            before = _DAY.search(text[max(0, span.start - _BEFORE) : span.start])
            year = _YEAR.match(text, span.end) if before else _DAY_AND_YEAR.match(text, span.end)
            if year:
                day = (before or year)["day"]
                found.update(_other(int(year["year"]), int(month), int(day), hijri=kind == "HIJRI_MONTHS"))
    return found


def _other(year: int, month: int, day: int, *, hijri: bool) -> set[float]:
    """Days and years of a date and its neighbours; none for dates that do not exist or lie outside the tables."""
    found: set[float] = set()
    try:
        date = Hijri(year, month, day).to_gregorian() if hijri else Gregorian(year, month, day)
        for slack in _SLACK:
            near = date + timedelta(days=slack)
            other = near if hijri else Gregorian(near.year, near.month, near.day).to_hijri()
            found |= {other.day, other.year}
    except (ValueError, OverflowError):
        return set()
    return found
