"""Facts about one language, a file a language."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

NAMES = {"any": "any language", "ar": "Arabic", "en": "English", "fr": "French", "es": "Spanish"}
RIGHT_TO_LEFT = frozenset({"ar"})


def abbreviations(code: str) -> frozenset[str]:
    """Words of a language, in lower case, that keep their stop in mid-sentence; none for one without a file."""
    if not code.isidentifier() or find_spec(f"{__name__}.{code}") is None:
        return frozenset()
    known: frozenset[str] = getattr(import_module(f"{__name__}.{code}"), "ABBREVIATIONS", frozenset())
    return known
