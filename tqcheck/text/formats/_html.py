"""Where text stands in HTML: tags, comments and references as the standard cuts them, in one pass."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape, unescape

from tqcheck.text.extract import Piece
from tqcheck.text.formats._pieces import cut, joint
from tqcheck.text.masks import MASK
from tqcheck.text.mutes import comment_spans
from tqcheck.text.span import Span

_TAG = r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?:=\s*\"[^\"]*(?:\"|\Z)|=\s*'[^']*(?:'|\Z)|[^>=]+|=)*(?:>|\Z)"
_MARKS = rf"(?P<comment><!--(?s:.*?)(?:-->|\Z))|{_TAG}|<(?:[!?]|/[^a-zA-Z])[^>]*(?:>|\Z)"
_REFERENCE = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});"
_SHORT_CODE = (
    r"\[/[a-z][\w-]{0,40}\]"
    r"|\[(?:gallery|playlist|embed|caption|audio|video)\b[^\[\]\n]{0,1000}\]"
    r"|\[[a-z][\w-]{0,40}(?: [\w-]{1,40}=(?:\"[^\"\[\]]{0,1000}\"|[^\s\"\[\]]{1,200})){1,40} ?/?\]"
)
_PAGE = re.compile(_MARKS), re.compile(rf"{_REFERENCE}|[ \t]*[\r\n]\s*")
_WORDPRESS = re.compile(rf"{_MARKS}|{_SHORT_CODE}"), re.compile(_REFERENCE)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby rb s small span strike strong sub sup "
    "time tt u wbr".split()
)
_CODE = frozenset("code kbd math samp svg var".split())
_QUIET = frozenset("blockquote noscript object pre select template".split())
_ITEMS = frozenset("dd dt li td th".split())
_INSIDE_PARAGRAPHS = _INLINE | _CODE | {"", "br"}
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("iframe", "script", "style", "textarea", "title", "xmp")
}


def paragraphs(content: str, span: Span, *, wordpress: bool = False) -> Iterator[tuple[Piece, ...]]:
    """The text of each paragraph, heading and item; code and quotations in blocks are no text.

    Args:
        content: a file.
        span: the HTML in it.
        wordpress: whether line ends count and short codes divide, as WordPress has it.
    """
    marks, inside = _WORDPRESS if wordpress else _PAGE
    pieces: list[Piece] = []
    quiet: Counter[str] = Counter()
    for part in _parts(content, span, marks):
        heard = not any(quiet.values())
        if isinstance(part, Span):
            pieces += cut(content, part, inside, _shown, written) if heard else ()
            continue
        name, closes, place = (part["name"] or "").lower(), bool(part["close"]), Span(*part.span())
        if heard and part["comment"] and any(True for _ in comment_spans(part[0])):
            pieces.append(Piece(part[0], place, str))
        elif heard and ((name == "br" and pieces) or (name in _CODE and not closes)):
            pieces.append(joint("\n" if name == "br" else MASK, place.start))
        if name in _CODE or name in _QUIET:
            quiet[name] = max(0, quiet[name] + (-1 if closes else 1))
        if name not in _INSIDE_PARAGRAPHS or part[0].startswith("["):
            yield from _with_words(pieces)
            pieces = [joint("- ", place.start)] if heard and name in _ITEMS and not closes else []
    yield from _with_words(pieces)


def written(text: str) -> str:
    """A text as HTML has it between tags."""
    return escape(text, quote=False)


def _parts(content: str, span: Span, marks: re.Pattern[str]) -> Iterator[Span | re.Match[str]]:
    """Stretches between marks, and marks."""
    at = span.start
    while mark := marks.search(content, at, span.end):
        yield Span(at, mark.start())
        yield mark
        at = mark.end()
        if (end := _RAW.get((mark["name"] or "").lower())) and not mark["close"]:
            closing = end.search(content, at, span.end)
            at = closing.start() if closing else span.end
    yield Span(at, span.end)


def _shown(mark: str) -> str:
    return unescape(mark) if mark.startswith("&") else " "


def _with_words(pieces: list[Piece]) -> Iterator[tuple[Piece, ...]]:
    if any(map(str.isalnum, "".join(piece.text for piece in pieces))):
        yield tuple(pieces)
