"""Texts put together from the segments of a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tqcheck.text.document import Document
from tqcheck.text.extract import Extract, Piece
from tqcheck.text.formats._pieces import joint
from tqcheck.text.input import Input
from tqcheck.text.origin import Origin

_PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph of a file, or what a translator has as one segment.

    Args:
        pieces: the text.
        source: what it was translated from; empty where that is not known.
    """

    pieces: tuple[Piece, ...]
    source: str = ""

    @property
    def text(self) -> str:
        """What a reader sees."""
        return "".join(piece.text for piece in self.pieces)


def document(given: Input, origin: Origin, segments: Iterable[Segment], name: str = "") -> Document | None:
    """A text whose paragraphs are segments, beside it the source with the same paragraphs.

    Args:
        given: the file.
        origin: where in it the text begins.
        segments: those without a word in them are left out.
        name: what the text is called among those of the file; empty where it is the only one.

    Returns:
        The text; None where no segment has a word in it.
    """
    kept = [segment for segment in segments if any(map(str.isalnum, segment.text))]
    if not kept:
        return None
    pieces = list(kept[0].pieces)
    for segment in kept[1:]:
        pieces += [joint(_PARAGRAPH, segment.pieces[0].span.start), *segment.pieces]
    extract = Extract(tuple(pieces))
    if not any(segment.source for segment in kept):
        return Document(name or given.path, extract.text, given.pair, origin=origin, extract=extract)
    source = _PARAGRAPH.join(re.sub(r"\n{2,}", "\n", segment.source) for segment in kept)
    return Document(
        name or given.path, extract.text, given.pair, source, origin=origin, extract=extract,
        parallel=extract.text.count(_PARAGRAPH) == len(kept) - 1,
    )  # fmt: skip


def found_in(given: Input, text: Document | None) -> Document:
    """The only text of a file.

    Args:
        given: the file.
        text: what was found in it.

    Raises:
        InputError: nothing was.
    """
    if text is None:
        raise given.error("no text with a word in it; there is nothing to check")
    return text
