"""Facts about one language, a file a language."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

RIGHT_TO_LEFT = frozenset("ar dv fa he ks ps sd ug ur yi".split())


def abbreviations(code: str) -> frozenset[str]:
    """Words of a language, in lower case, that keep their stop in mid-sentence; none for one without a file."""
    known: frozenset[str] = getattr(part(code), "ABBREVIATIONS", frozenset())
    return known


def small_words(text: str, code: str) -> int:
    """How many of the words of a text are small words of a language: those it never doubles; 0 where they are not known.

    Args:
        text: prose.
        code: the language.
    """
    known = _small(code)
    return sum(word in known for word in re.findall(r"[^\W\d_]+", text.lower()))


@cache
def _small(code: str) -> frozenset[str]:
    return frozenset(getattr(part(code), "NEVER_DOUBLED", "").split())


@cache
def part(code: str, name: str = "") -> ModuleType | None:
    """The module of one kind of facts about a language, ``ar_numbers`` say; None where there is none.

    Args:
        code: the language.
        name: the kind of facts; the language's own file when left out.
    """
    module = f"{__name__}.{code}_{name}" if name else f"{__name__}.{code}"
    return import_module(module) if code.isidentifier() and find_spec(module) else None
