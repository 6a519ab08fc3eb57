"""Writing mutes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tqcheck.text.atomic import write
from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.formats import format_of
from tqcheck.text.input import Input
from tqcheck.text.mutes import SIDECAR, beside
from tqcheck.text.origin import Origin
from tqcheck.text.structure import Paragraph
from tqcheck.text.toml import written

_MARKDOWN, _HTML = (".md", ".markdown"), (".html", ".htm", ".xhtml")
_FRONT = re.compile(r"\ufeff?(?:---\n.*?\n---(?:\n|\Z))?", re.DOTALL)


def mute(document: Document, rule: str, reason: str = "", line: int | None = None) -> str:
    """Mute a rule: in Markdown and HTML by a comment, elsewhere in the file beside the text.

    Args:
        document: a file of one text.
        rule: a rule, pack or category.
        reason: why.
        line: mute it only in the paragraph on this line, from 1; None for the whole text.

    Returns:
        The file that was written.

    Raises:
        InputError: the file holds records, the line has no prose, or the reason cannot stand in a comment.
        OutputError: the file cannot be written.
    """
    origin = document.origin
    if origin is None or origin.line:
        raise InputError(f"{document.id}: not a file of one text; write a comment into the text itself")
    paragraph = _paragraph(document, origin, line) if line is not None else None
    if Path(origin.path).suffix.lower() in _MARKDOWN + _HTML:
        file, data = origin.path, _commented(document, origin, f"{rule} {reason}", paragraph).encode(origin.encoding)
    else:
        file, data = origin.path + SIDECAR, _entered(document, rule, reason, paragraph).encode()
    write(Path(file), data)
    return file


def _paragraph(document: Document, origin: Origin, line: int) -> Paragraph:
    starts = [*document.line_starts, len(document.page) + 1]
    for paragraph in document.paragraphs if line < len(starts) else ():
        span = document.on_page(paragraph.span)
        if span.start < starts[line] and starts[line - 1] < span.end:
            return paragraph
    raise InputError(f"{origin.path}:{line}: no prose on this line; name a line of a paragraph")


def _commented(document: Document, origin: Origin, told: str, paragraph: Paragraph | None) -> str:
    content, ending = origin.content, Path(origin.path).suffix.lower()
    comment = f"<!-- tqcheck: {'next' if paragraph else 'file off'} {' '.join(told.split())} -->"
    at = document.on_page((paragraph or document.paragraphs[0]).span).start
    if ending in _MARKDOWN:
        at, comment = _in_markdown(content, at if paragraph else None, comment)
    after = content[:at] + comment + content[at:]
    (changed,) = format_of(ending).read(
        Input(origin.path, after.encode(origin.encoding), document.pair, origin.encoding)
    )
    if (
        isinstance(changed, InputError)
        or len(changed.mutes) != len(document.mutes) + 1
        or list(_prose(changed)) != list(_prose(document))
    ):
        raise InputError(f"{document.id}: a comment cannot stand there or hold this reason; leave out <, -- and code")
    return after


def _in_markdown(content: str, start: int | None, comment: str) -> tuple[int, str]:
    """Where a comment stands: on a line of its own, or after the first word where the paragraph begins in mid-line."""
    if start is None:
        front = _FRONT.match(content)
        start = front.end() if front else 0
    elif start and content[start - 1] not in "\r\n":
        first = re.compile(r"\S+").match(content, start)
        return first.end() if first else start, f" {comment}"
    return start, comment + ("\r\n" if "\r\n" in content else "\n")


def _prose(document: Document) -> Iterator[str]:
    return (paragraph.span.of(document.bare.text) for paragraph in document.bare.paragraphs)


def _entered(document: Document, rule: str, reason: str, paragraph: Paragraph | None) -> str:
    assert document.origin
    file = Path(document.origin.path + SIDECAR)
    before = file.read_text(encoding="utf-8") + "\n" if beside(document.origin.path) else ""
    entry = {"rule": rule, "reason": reason} | ({"text": paragraph.span.of(document.text)} if paragraph else {})
    return before + "[[mute]]\n" + "".join(f"{key} = {written(value)}\n" for key, value in entry.items())
