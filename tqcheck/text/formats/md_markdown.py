"""Markdown: what a reader sees of it, paragraph by paragraph, as one text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import tree_sitter_markdown
from tree_sitter import Language, Node, Parser, Point, Range

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Piece
from tqcheck.text.formats import _html
from tqcheck.text.formats._pieces import cut, joint
from tqcheck.text.formats._segments import Segment, document, found_in
from tqcheck.text.input import Input
from tqcheck.text.masks import MASK
from tqcheck.text.mutes import comment_spans
from tqcheck.text.span import Span

_BLOCKS = Language(tree_sitter_markdown.language())
_INLINES = Language(tree_sitter_markdown.inline_language())
_TEXT = frozenset({"inline", "pipe_table_cell"})
_NO_TEXT = frozenset(
    "block_quote fenced_code_block indented_code_block link_reference_definition plus_metadata".split()
)
_LINKS = frozenset({"inline_link", "full_reference_link", "collapsed_reference_link"})
_HEADLINES = re.compile(
    r"^(?:title|subtitle|headline|description|summary|excerpt):[ \t]+([\"']?)(?P<said>[^\n]*?)\1[ \t]*\r?$",
    re.MULTILINE,
)
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*")
_SIGN = re.compile(r"[\\`*_\[\]<|]")
_DELIMITERS = re.compile(rb"[*_~]")
_MOST_DELIMITERS = 2000

Mark = tuple[Span, Piece | None]
Edge = tuple[int, Point]


def read(given: Input) -> Iterator[Document | InputError]:
    """The file as one text; code, quotations in blocks and addresses are no part of it."""
    origin = given.origin()
    yield found_in(given, document(given, origin, map(Segment, _File(origin.content).paragraphs())))


class _File:
    """A file, parsed."""

    def __init__(self, content: str) -> None:
        self._content, self._mark = content, int(content.startswith("\ufeff"))
        self._data = content[self._mark :].encode()
        self._further = [found.start() for found in re.finditer(rb"[\x80-\xbf]", self._data)]
        self._inlines = Parser(_INLINES)

    def paragraphs(self) -> Iterator[tuple[Piece, ...]]:
        """The pieces of each heading, paragraph, item and cell."""
        waiting, item = [Parser(_BLOCKS).parse(self._data).root_node], False
        while waiting:
            node = waiting.pop()
            item |= node.type in ("list_item", "pipe_table_cell")
            if node.type == "minus_metadata":
                yield from self._headlines(self._span(node))
            elif node.type == "html_block":
                yield from _html.paragraphs(self._content, self._span(node))
            elif node.type in _TEXT:
                if pieces := self._pieces(node):
                    yield (joint("- ", pieces[0].span.start), *pieces) if item else pieces
                item = False
            elif node.type not in _NO_TEXT:
                waiting += reversed(node.children)

    def _point(self, byte: int) -> int:
        return self._mark + byte - bisect_left(self._further, byte)

    def _span(self, node: Node) -> Span:
        return Span(self._point(node.start_byte), self._point(node.end_byte))

    def _headlines(self, span: Span) -> Iterator[tuple[Piece, ...]]:
        """What front matter says to readers; nothing is written there, where signs have other meanings."""
        for found in _HEADLINES.finditer(self._content, span.start, span.end):
            if found["said"]:
                yield (Piece(found["said"], Span(*found.span("said")), None),)

    def _pieces(self, node: Node) -> tuple[Piece, ...]:
        span = self._span(node)
        pieces: list[Piece] = []
        done, opened = span.start, False
        for mark, piece in [*sorted(self._marks(node), key=lambda found: found[0]), (Span(span.end, span.end), None)]:
            if mark.start >= done:
                inside = list(cut(self._content, Span(done, mark.start), _LINE_END, _space, _written))
                alone = opened and piece is None and len(inside) == 1
                pieces += [replace(only, kept=True) for only in inside] if alone else inside
                pieces += [piece] if piece else []
                done, opened = mark.end, piece is None
        return tuple(pieces)

    def _marks(self, node: Node) -> Iterator[Mark]:
        """What is not text in a paragraph, and what a reader sees in its place."""
        gaps = [part for part in node.children if part.type == "block_continuation"]
        yield from ((self._span(gap), None) for gap in gaps)
        if len(_DELIMITERS.findall(self._data, node.start_byte, node.end_byte)) > _MOST_DELIMITERS:
            return
        waiting = [self._inline(_start(node), *(edge(gap) for gap in gaps for edge in (_start, _end)), _end(node))]
        while waiting:
            part = waiting.pop()
            if part.type == "latex_block":
                waiting.append(self._inline(_end(part.children[0]), _start(part.children[-1])))
                continue
            marks = list(self._marks_of(part))
            yield from marks
            if not marks or part.type in _LINKS:
                waiting += part.children

    def _inline(self, *edges: Edge) -> Node:
        """What stands between each two edges, parsed as one paragraph."""
        self._inlines.included_ranges = [
            Range(begin, end, first, beyond)
            for (first, begin), (beyond, end) in zip(edges[::2], edges[1::2], strict=True)
            if first < beyond
        ]
        return self._inlines.parse(self._data).root_node

    def _marks_of(self, node: Node) -> Iterator[Mark]:
        span = self._span(node)
        said = span.of(self._content)
        if node.type in _LINKS:
            text = self._span(next(part for part in node.children if part.type == "link_text"))
            yield from ((Span(span.start, text.start), None), (Span(text.end, span.end), None))
        elif node.type in ("emphasis_delimiter", "image"):
            yield span, None
        elif node.type in ("code_span", "uri_autolink", "email_autolink"):
            yield span, Piece(MASK, span, None)
        elif node.type in ("entity_reference", "numeric_character_reference"):
            yield span, Piece(unescape(said), span, _written)
        elif node.type == "backslash_escape":
            yield Span(span.start, span.start + 1), None
        elif node.type == "hard_line_break":
            yield span, Piece("\n", span, None)
        elif node.type == "html_tag":
            spoken = any(True for _ in comment_spans(said))
            yield span, Piece(said, span, str) if spoken else None


def _start(node: Node) -> Edge:
    return node.start_byte, node.start_point


def _end(node: Node) -> Edge:
    return node.end_byte, node.end_point


def _space(_: str) -> str:
    return " "


def _written(text: str) -> str:
    return _SIGN.sub(r"\\\g<0>", text)
