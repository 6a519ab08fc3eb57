"""Times of day."""

from __future__ import annotations

import re

from tqcheck.alignment.figures import figures
from tqcheck.languages import part
from tqcheck.text.span import Span

_DIGITS = re.compile(r"(?<![\d.,:/])(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.])(?P<minute>[0-5]\d)(?![\d:/%]|[.,]\d)")
_HALF_DAY = 720
_NOON = 12


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
        for match in re.finditer(known.SLASHED, text) if known.SLASHED else ():
            first, second = int(match[1]), int(match[2])
            found += [
                ((60 * hour + minute) % _HALF_DAY, Span(*match.span()))
                for hour, minute in ((first, second), (second, first))
            ]
    return sorted(found, key=lambda time: time[1])


def halves(text: str, language: str) -> set[str]:
    """Which halves of the day a text names: ``before`` noon, ``after`` noon, both or none."""
    known = part(language, "clock")
    if known is None:
        return set()
    named = {"before": known.BEFORE_NOON, "after": known.AFTER_NOON}
    found = {name for name, words in named.items() if re.search(rf"(?<![^\W\d])(?:{words})", text)}
    slashed = re.search(known.SLASHED, text) if known.SLASHED else None
    return found or ({"after" if _NOON <= int(slashed[2]) < 2 * _NOON else "before"} if slashed else set())
