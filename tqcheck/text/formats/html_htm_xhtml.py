"""HTML: the text of the page, paragraph by paragraph, as one text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.formats._html import paragraphs
from tqcheck.text.formats._segments import Segment, document, found_in
from tqcheck.text.input import Input
from tqcheck.text.span import Span

_DECLARED = re.compile(rb"<meta\s[^<>]{0,200}?charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_HEAD = 4096


def read(given: Input) -> Iterator[Document | InputError]:
    """The page as one text, decoded as it says itself."""
    declared = _DECLARED.search(given.raw[:_HEAD])
    origin = given.origin(declared[1].decode() if declared else "")
    segments = map(Segment, paragraphs(origin.content, Span(0, len(origin.content))))
    yield found_in(given, document(given, origin, segments))
