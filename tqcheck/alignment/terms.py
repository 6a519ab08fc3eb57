"""Words that mean one thing in every text: months, days, currencies, units, places."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from tqcheck.languages import part
from tqcheck.text.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*|[$€£¥₪%٪]")
_DIGIT = re.compile(r"\d")
KINDS = ("MONTHS", "HIJRI_MONTHS", "WEEKDAYS", "CURRENCIES", "UNITS", "PLACES", "COMMON")
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
    found: list[tuple[Concept, Span]] = []
    dated: str = getattr(part(language, "terms"), "DATED", "")
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        for form in forms_of(word.group(), language):
            pair = f"{form}_{after.group().lower()}" if after else form
            if pair in known and after:
                found += [(concept, Span(word.start(), after.end())) for concept in known[pair]]
                break
            if form in known and (form not in dated or _DIGIT.search(text[max(0, word.start() - 6) : word.end() + 4])):
                found += [(concept, Span(*word.span())) for concept in known[form]]
                break
    return found


def forms_of(word: str, language: str) -> tuple[str, ...]:
    """What a word may be in the tables of a language; itself where there are none.

    Args:
        word: in the language's plain writing.
        language: code of the language.
    """
    forms: Callable[[str], tuple[str, ...]] | None = getattr(part(language, "terms"), "forms", None)
    return forms(word) if forms else (word,)


def is_term(word: str, language: str) -> bool:
    """Whether a word is in any table, so that it is translated rather than spelled.

    Args:
        word: in the language's plain writing.
        language: code of the language.
    """
    return any(form in _by_form(language, kind) for kind in KINDS for form in forms_of(word, language))


def exchanged(text: str, concept: Concept, other: Concept, language: str, kind: str) -> str:
    """A term put in place of another, in the same form and case; nothing where there is no such form.

    Args:
        text: a term as it stands in a text.
        concept: what it means.
        other: what the new one shall mean.
        language: code of the language.
        kind: name of the table.
    """
    table: Mapping[Concept, str] = getattr(part(language, "terms"), kind)
    forms, wanted = table[concept].split(), table[other].split()
    number = forms.index(text.lower()) if text.lower() in forms else 0
    written = wanted[number if number < len(wanted) else number % 2 if len(wanted) > 1 else 0].replace("_", " ")
    if written.isalpha() != text.isalpha():
        return ""
    return written.capitalize() if text[0].isupper() else written


@cache
def _by_form(language: str, kind: str) -> Mapping[str, tuple[Concept, ...]]:
    table: Mapping[Concept, str] = getattr(part(language, "terms"), kind, {})
    known: dict[str, tuple[Concept, ...]] = {}
    for concept, forms in table.items():
        for form in forms.split():
            known[form] = (*known.get(form, ()), concept)
    return known
