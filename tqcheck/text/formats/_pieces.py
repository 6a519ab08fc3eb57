"""Pieces of a text, as the formats put them together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tqcheck.text.extract import Piece
from tqcheck.text.span import Span


def cut(
    content: str, span: Span, escape: re.Pattern[str], read: Callable[[str], str], write: Callable[[str], str]
) -> Iterator[Piece]:
    """A stretch of a file in pieces, each of its escapes one.

    Args:
        content: the file.
        span: what stands for text in it.
        escape: what stands for another text than itself.
        read: the text an escape stands for; a stretch it stands for none is no piece.
        write: how new text is written there.
    """
    done = span.start
    for found in escape.finditer(content, span.start, span.end):
        if found.start() > done:
            yield Piece(content[done : found.start()], Span(done, found.start()), write)
        if text := read(found[0]):
            yield Piece(text, Span(*found.span()), write)
        done = found.end()
    if span.end > done:
        yield Piece(content[done : span.end], Span(done, span.end), write)


def joint(text: str, at: int) -> Piece:
    """What divides or replaces what is no text; nobody may change it.

    Args:
        text: what a reader sees in its place.
        at: where it stands in the file.
    """
    return Piece(text, Span(at, at), None)
