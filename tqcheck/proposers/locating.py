"""Where quoted words stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.text import Span

_MARKS = {"'": "'‘’ʼ", '"': '"“”„«»', "-": "-‐‑–—", "…": "…"}
_ALIKE = {mark: f"[{re.escape(marks)}]" for marks in _MARKS.values() for mark in marks}
_LONGEST = 1000
_UNSEEN = "[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad]*"


def located(quote: str, occurrence: int, text: str, within: Span) -> Span | None:
    """The place of a quote; None when it does not stand there or it is open which one is meant.

    The kinds of spaces, quotation marks and dashes need not agree. The quote never begins or ends inside a word.

    Args:
        quote: words to find.
        occurrence: which one, from 1; of no account where there is but one.
        text: the raw text.
        within: where to look.
    """
    places = list(_places(quote, text, within)) or list(_places(quote.strip(), text, within))
    if len(places) == 1:
        return places[0]
    return places[occurrence - 1] if 0 < occurrence <= len(places) else None


def _places(quote: str, text: str, within: Span) -> Iterator[Span]:
    words = quote.split()
    lead = r"(?<!\s)\s+" if quote[:1].isspace() else ""
    rest = r"\s+" if quote[-1:].isspace() else ""
    if not words or len(quote) > _LONGEST:
        return
    expression = r"\s+".join(_UNSEEN.join(_ALIKE.get(mark, re.escape(mark)) for mark in word) for word in words)
    before = lead or (r"(?<!\w)" if words[0][0].isalnum() else "")
    after = rest or (r"(?!\w)" if words[-1][-1].isalnum() else "")
    for match in re.compile(before + expression + after).finditer(text, within.start, within.end):
        yield Span(*match.span())
