"""What is whole in a model's answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tqcheck.findings import Severity
from tqcheck.rules.proposed import CATEGORIES

_BROKEN = 20
_MOST = 200
_CAUSE = 300
_OTHER = "other"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One entry of an answer, not yet believed.

    Args:
        quote: the words it is about.
        occurrence: which of several such quotes in the paragraph, from 1.
        category: MQM error type.
        severity: how much it harms.
        fix: what to write instead.
        cause: why, for the editor; may be empty.
    """

    quote: str
    occurrence: int
    category: str
    severity: Severity
    fix: str
    cause: str


def suggestions(answer: str) -> tuple[Suggestion, ...]:
    """The entries of an answer that are whole, whatever stands around them; at most 200.

    Args:
        answer: JSON as it was asked for, or something like it: fenced, introduced, cut off.
    """
    found = []
    for entry in _objects(answer):
        inner = entry.get("findings")
        entries = inner if isinstance(inner, list) else [entry]
        found += [_suggestion(one) for one in entries if isinstance(one, dict)]
    return tuple(filter(None, found))[:_MOST]


def _objects(answer: str) -> Iterator[dict[str, Any]]:
    """Every whole JSON object that does not stand in another; the search ends at the twentieth that is broken."""
    decoder, at, broken = json.JSONDecoder(), answer.find("{"), 0
    while at >= 0 and broken < _BROKEN:
        try:
            value, end = decoder.raw_decode(answer, at)
            yield value
        except (ValueError, RecursionError):
            end = at + 1
            broken += 1
        at = answer.find("{", end)


def _suggestion(entry: dict[str, Any]) -> Suggestion | None:
    quote, fix, cause = entry.get("quote"), entry.get("fix"), entry.get("cause")
    if not isinstance(quote, str) or not isinstance(fix, str) or not quote.strip():
        return None
    occurrence, category, severity = entry.get("occurrence"), entry.get("category"), entry.get("severity")
    return Suggestion(
        quote,
        occurrence if isinstance(occurrence, int) and occurrence > 0 else 1,
        category if isinstance(category, str) and category in CATEGORIES else _OTHER,
        Severity.MAJOR if severity in ("major", "critical") else Severity.MINOR,
        fix,
        " ".join(cause.split())[:_CAUSE] if isinstance(cause, str) else "",
    )
