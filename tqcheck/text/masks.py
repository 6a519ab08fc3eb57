"""Hiding what is not prose without moving a single offset."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from tqcheck.text.span import Span

MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
SHOWN_MASK = "\N{WHITE VERTICAL RECTANGLE}"

_ADDRESS = re.compile(
    r"\b(?:https?://|ftp://|www\.)[^\s<>\"”»]+"
    r"|(?<![\w.])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
    r"|(?<![\w@])@\w{2,40}"
    r"|\b(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|co\.uk|html?|php)\b(?:/[^\s<>\"”»]*)?"
    r"|(?:%[0-9A-F]{2}){4,}",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[@%:.](?:(?<=[@%])|(?<=:)//|(?<=\.)\S)")
_TRAILING = ".,;:!?)]’'"


def addresses(text: str) -> Iterable[Span]:
    """Web addresses, e-mail addresses, handles and percent-encoded runs."""
    for word in _words_with_signs(text):
        for match in _ADDRESS.finditer(text, word.start, word.end):
            end = match.end()
            while end > match.start() and text[end - 1] in _TRAILING:
                end -= 1
            yield Span(match.start(), end)


def _words_with_signs(text: str) -> Iterator[Span]:
    """Stretches without white space in which an address may stand."""
    done = 0
    for sign in _SIGN.finditer(text):
        if sign.start() >= done:
            start = sign.start()
            while start > done and not text[start - 1].isspace():
                start -= 1
            done = sign.end()
            while done < len(text) and not text[done].isspace():
                done += 1
            yield Span(start, done)


def byte_order_mark(text: str) -> Iterable[Span]:
    """The mark some programs put before the first character."""
    if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        yield Span(0, 1)


Masker = Callable[[str], Iterable[Span]]


def masked(text: str, maskers: Iterable[Masker]) -> str:
    """The text with every masked code point replaced, line ends kept, the length unchanged."""
    pieces, done = [], 0
    for span in sorted({span for masker in maskers for span in masker(text)}):
        if span.end <= done:
            continue
        start = max(span.start, done)
        pieces.append(text[done:start])
        pieces.append(re.sub(r"[^\r\n]", MASK, text[start : span.end]))
        done = span.end
    return "".join(pieces) + text[done:]
