"""What the formats of translators have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.text.extract import Piece
from tqcheck.text.formats._pieces import joint
from tqcheck.text.formats._xml import Characters, Element
from tqcheck.text.input import Input
from tqcheck.text.masks import MASK
from tqcheck.text.pair import ANY

_STANDS_FOR_SOMETHING = {"x", "ph", "it", "ut", "cp"}
_BEGINS_OR_ENDS_SOMETHING = {"bpt", "ept"}


def language(code: str) -> str:
    """The language of a code such as ``en-GB``, without country and script."""
    return code.replace("_", "-").partition("-")[0].lower()


def check_language(given: Input, code: str) -> None:
    """Refuse a file whose texts are not in the language that is to be checked.

    Args:
        given: the file.
        code: the language it names; empty where it names none.

    Raises:
        InputError: it is another.
    """
    if code and given.pair.target not in (ANY, language(code)):
        raise given.error(f"its texts are in {code!r}; give --target {language(code)}, or leave it out")


def inline(element: Element) -> Iterator[Piece]:
    """The text of a segment in pieces; a code that stands for something is one that nobody may change.

    Args:
        element: a source or target of XLIFF, or a segment of TMX.
    """
    for child in element.children:
        if isinstance(child, Characters):
            yield child.piece
        elif child.name in _STANDS_FOR_SOMETHING:
            yield joint(MASK, child.start)
        elif child.name not in _BEGINS_OR_ENDS_SOMETHING:
            fixed = child.attributes.get("translate") == "no" or child.attributes.get("mtype") == "protected"
            yield from (replace(piece, write=None) if fixed else piece for piece in inline(child))


def plain(element: Element) -> str:
    """The text of a segment."""
    return "".join(piece.text for piece in inline(element))
