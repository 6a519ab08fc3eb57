"""WordPress exports: each post and page a text, of its title, excerpt and content."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.formats._html import paragraphs
from tqcheck.text.formats._segments import Segment, document
from tqcheck.text.formats._xml import Characters, Element, opened, parsed
from tqcheck.text.input import Input
from tqcheck.text.span import Span, line_starts

_NOT_WRITTEN = {"attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "wp_global_styles"}


def read(given: Input) -> Iterator[Document | InputError]:
    """Every post and page as a text."""
    origin = opened(given)
    root = parsed(given, origin.content)
    if not any(True for _ in root.all("wxr_version")):
        raise given.error("not a WordPress export; other XML is not read")
    found = False
    for number, item in enumerate(root.all("item"), 1):
        fields = {(child.name, child.space.rstrip("/").rpartition("/")[2]): child for child in item.elements}
        told = {name: child for (name, _), child in fields.items()}
        kind, slug = (told[name].text() if name in told else "" for name in ("post_type", "post_name"))
        if kind in _NOT_WRITTEN:
            continue
        line = bisect_right(line_starts(origin.content), item.start)
        written = (fields.get(key) for key in (("title", ""), ("encoded", "excerpt"), ("encoded", "content")))
        segments = (segment for part in written if part for segment in _segments(origin.content, part))
        text = document(given, replace(origin, line=line), segments, slug or f"item {number}")
        if text:
            found = True
            yield text
    if not found:
        raise given.error("no post with a word in it; there is nothing to check")


def _segments(content: str, element: Element) -> Iterator[Segment]:
    """The paragraphs of a field; HTML stands in CDATA sections only."""
    sections: list[Span] = []
    for child in element.children:
        if isinstance(child, Characters) and child.cdata:
            begins = sections.pop().start if sections and sections[-1].end == child.span.start else child.span.start
            sections.append(Span(begins, child.span.end))
    if not sections:
        yield Segment(tuple(element.pieces()))
    for section in sections:
        yield from map(Segment, paragraphs(content, section, wordpress=True))
