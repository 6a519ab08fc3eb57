"""XML with the place of everything in it; nothing is fetched and no entity is ever declared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from typing import Any, NoReturn
from xml.parsers import expat

from tqcheck.text.extract import Piece
from tqcheck.text.input import Input
from tqcheck.text.origin import Origin
from tqcheck.text.span import Span

_DEEPEST = 200
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([\w.-]+)")
_Event = tuple[int, str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Characters:
    """A stretch of text between tags, unbroken by escapes.

    Args:
        text: as it is meant.
        span: in the content of the file.
        cdata: whether it stands in a CDATA section.
    """

    text: str
    span: Span
    cdata: bool

    @property
    def piece(self) -> Piece:
        """The stretch as a piece of a text."""
        return Piece(self.text, self.span, _in_cdata if self.cdata else _escaped)


@dataclass(slots=True)
class Element:
    """An element.

    Args:
        name: without prefix.
        space: its name space; empty where it has none.
        attributes: by name without prefix.
        start: where its first tag begins.
        children: what stands in it, in order.
    """

    name: str
    space: str
    attributes: Mapping[str, str]
    start: int
    children: list[Element | Characters] = field(default_factory=list)

    @property
    def elements(self) -> Iterator[Element]:
        """The elements in it, not those further in."""
        return (child for child in self.children if isinstance(child, Element))

    def all(self, *names: str) -> Iterator[Element]:
        """Every element of these names in it, at any depth but not in one another."""
        for child in self.elements:
            if child.name in names:
                yield child
            else:
                yield from child.all(*names)

    def text(self) -> str:
        """All text in it."""
        return "".join(child.text() if isinstance(child, Element) else child.text for child in self.children)

    def pieces(self) -> Iterator[Piece]:
        """All text in it, in pieces."""
        for child in self.children:
            if isinstance(child, Element):
                yield from child.pieces()
            else:
                yield child.piece


def opened(given: Input) -> Origin:
    """An XML file decoded as it says itself.

    Args:
        given: the file.

    Raises:
        InputError: it is not encoded as it says.
    """
    if given.raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return given.origin("utf-16")
    declared = _DECLARED.match(given.raw.removeprefix(b"\xef\xbb\xbf"))
    return given.origin(declared[1].decode() if declared else "")


def parsed(given: Input, content: str) -> Element:
    """The outermost element.

    Args:
        given: the file, for what is wrong with it.
        content: its content.

    Raises:
        InputError: it is not well-formed, declares entities or needs some declared elsewhere, or is nested too deep.
    """
    events = _events(given, content)
    places = [*_code_points(content.encode(), [byte for byte, _, _ in events]), len(content)]
    stack, cdata, run = [Element("", "", {}, 0)], False, places[0]
    for (_, kind, said), (start, end) in zip(events, pairwise(places), strict=True):
        if kind == "text" and said[0] == content[start:end]:
            continue
        if run < start:
            stack[-1].children.append(Characters(content[run:start], Span(run, start), cdata))
        run = end
        if kind == "start":
            stack.append(_element(start, *said))
            stack[-2].children.append(stack[-1])
            if len(stack) > _DEEPEST:
                raise given.error(f"its elements are nested more than {_DEEPEST} deep; refused")
        elif kind == "end":
            stack.pop()
        elif kind == "text":
            stack[-1].children.append(Characters(said[0], Span(start, end), cdata))
        cdata ^= kind == "cdata"
    return next(stack[0].elements)


def _element(start: int, name: str, attributes: Mapping[str, str]) -> Element:
    space, _, own = name.rpartition(" ")
    return Element(own, space, {key.rpartition(" ")[2]: value for key, value in attributes.items()}, start)


def _events(given: Input, content: str) -> list[_Event]:
    parser = expat.ParserCreate("utf-8", " ")
    events: list[_Event] = []

    def heard(kind: str) -> Callable[..., None]:
        return lambda *said: events.append((parser.CurrentByteIndex, kind, said))

    def doctype(name: str, system: str | None, public: str | None, subset: int) -> None:
        if subset:
            refuse()

    def refuse(*_: object) -> NoReturn:
        raise given.error(
            "its XML declares entities or needs some that are declared elsewhere, which is refused; "
            "save it again without a document type",
            parser.CurrentLineNumber,
        )

    parser.StartElementHandler, parser.EndElementHandler = heard("start"), heard("end")
    parser.CharacterDataHandler, parser.DefaultHandler = heard("text"), heard("other")
    parser.StartCdataSectionHandler = parser.EndCdataSectionHandler = heard("cdata")
    parser.StartDoctypeDeclHandler, parser.EntityDeclHandler = doctype, refuse
    parser.SkippedEntityHandler = parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        reason = expat.errors.messages.get(error.code, "unknown error")
        raise given.error(
            f"not well-formed XML ({reason}); save it again with the program it comes from", error.lineno
        ) from None
    return events


def _code_points(data: bytes, places: list[int]) -> list[int]:
    """Places in UTF-8, in order, as places in the text."""
    found, done, count = [], 0, 0
    for place in places:
        count += len(data[done:place].decode())
        done = place
        found.append(count)
    return found


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def _in_cdata(text: str) -> str:
    return text.replace("]]>", "]]]]><![CDATA[>")
