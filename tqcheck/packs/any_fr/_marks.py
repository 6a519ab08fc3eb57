"""Marks that French sets in its own way."""

from __future__ import annotations

import re

from tqcheck.languages import small_words
from tqcheck.rules import Document, Pattern, Safety

_AROUND = 200


class FrenchMark(Pattern):
    """A rule on marks, silent where the text around one is English: most of its small words are."""

    category = "orthography"
    safety = Safety.SAFE

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not in an English passage."""
        around = document.prose[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        return small_words(around, "fr") >= small_words(around, "en")
