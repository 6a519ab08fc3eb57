"""XLIFF 1.2 and 2: the targets, a paragraph a unit, beside their sources."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Piece
from tqcheck.text.formats._bilingual import check_language, inline, plain
from tqcheck.text.formats._pieces import joint
from tqcheck.text.formats._segments import Segment, document
from tqcheck.text.formats._xml import Element, opened, parsed
from tqcheck.text.input import Input
from tqcheck.text.span import line_starts

_UNITS = {"trans-unit", "unit"}
_GROUPS = {"body", "group"}
_PARTS = {"segment", "ignorable"}


def read(given: Input) -> Iterator[Document | InputError]:
    """The translation of each file in it as a text."""
    origin = opened(given)
    root = parsed(given, origin.content)
    files = list(root.all("file"))
    if root.name != "xliff" or not files:
        raise given.error("not XLIFF (there is no file element in it); export it again")
    found = False
    for number, file in enumerate(files, 1):
        check_language(given, file.attributes.get("target-language") or root.attributes.get("trgLang", ""))
        line = bisect_right(line_starts(origin.content), file.start) if len(files) > 1 else 0
        name = (file.attributes.get("original") or file.attributes.get("id") or f"file {number}") if line else ""
        text = document(given, replace(origin, line=line), map(_segment, _units(file)), name)
        if text:
            found = True
            yield text
    if not found:
        raise given.error("no target with a word in it; there is nothing to check")


def _units(element: Element) -> Iterator[Element]:
    """The units that are to be translated."""
    for child in element.elements:
        if child.attributes.get("translate") == "no":
            continue
        if child.name in _UNITS:
            yield child
        elif child.name in _GROUPS:
            yield from _units(child)


def _segment(unit: Element) -> Segment:
    """A unit, its parts with a space between them where they are divided by nothing."""
    pieces: list[Piece] = []
    source = ""
    for part in [child for child in unit.elements if child.name in _PARTS] or [unit]:
        halves = {child.name: child for child in part.elements}
        said = plain(halves["source"]) if "source" in halves else ""
        if "target" in halves:
            new = list(inline(halves["target"]))
        else:
            new = [joint(said, part.start)] if part.name == "ignorable" and said else []
        if pieces and new and not (pieces[-1].text[-1].isspace() or new[0].text[0].isspace()):
            pieces.append(joint(" ", part.start))
            source += " "
        pieces += new
        source += said
    return Segment(tuple(pieces), source)
