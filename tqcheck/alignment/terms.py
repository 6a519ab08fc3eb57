"""Words that mean one thing in every text: months, days, currencies, units, places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from tqcheck.languages import part
from tqcheck.text.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*|[$€£¥₪%٪]")
Concept = str | int


def terms(text: str, language: str, kind: str) -> list[tuple[Concept, Span]]:
    """The terms of one kind that stand in a text, in order.

    Args:
        text: in the language's plain writing.
        language: code of the language.
        kind: name of a table, ``MONTHS`` say.
    """
    known = _by_form(language, kind)
    if not known:
        return []
    forms = getattr(part(language, "terms"), "forms")  # noqa: B009
    found: list[tuple[Concept, Span]] = []
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        for form in forms(word.group()):
            pair = f"{form}_{after.group().lower()}" if after else form
            if pair in known and after:
                found += [(concept, Span(word.start(), after.end())) for concept in known[pair]]
                break
            if form in known:
                found += [(concept, Span(*word.span())) for concept in known[form]]
                break
    return found


@cache
def _by_form(language: str, kind: str) -> Mapping[str, tuple[Concept, ...]]:
    table: Mapping[Concept, str] = getattr(part(language, "terms"), kind, {})
    known: dict[str, tuple[Concept, ...]] = {}
    for concept, forms in table.items():
        for form in forms.split():
            known[form] = (*known.get(form, ()), concept)
    return known
