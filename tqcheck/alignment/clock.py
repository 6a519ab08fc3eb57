"""Times of day."""

from __future__ import annotations

import re

from tqcheck.alignment.figures import figures
from tqcheck.languages import part
from tqcheck.text.span import Span

_DIGITS = re.compile(r"(?<![\d.,:/])(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.])(?P<minute>[0-5]\d)(?![\d:/%]|[.,]\d)")
_HALF_DAY = 720


def times(text: str, language: str) -> list[tuple[int, Span]]:
    """Times of day, in minutes of a half day of 720, in order.

    Args:
        text: in the language's plain writing.
        language: code of the language.
    """
    known = part(language, "clock")
    found = []
    for match in _DIGITS.finditer(text):
        spoken = known and re.compile(known.BESIDE).search(text[max(0, match.start() - 12) : match.end() + 12])
        if match["mark"] == ":" or spoken:
            found.append(((60 * int(match["hour"]) + int(match["minute"])) % _HALF_DAY, Span(*match.span())))
    if known:
        for match in re.compile(known.HOUR).finditer(text):
            span = Span(*match.span())
            hours = figures(match["hour"], language)
            if hours and not any(other.overlaps(span) for _, other in found):
                minutes = known.MINUTES.get((match["minutes"] or "").strip(), 0)
                found.append(((60 * int(hours[0].value) + minutes) % _HALF_DAY, span))
    return sorted(found, key=lambda time: time[1])
