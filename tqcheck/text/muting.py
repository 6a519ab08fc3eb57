"""Writing mutes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from tqcheck.text.atomic import write
from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.mutes import SIDECAR, beside
from tqcheck.text.origin import Origin
from tqcheck.text.structure import Paragraph
from tqcheck.text.toml import written

_COMMENTED = (".md",)
_FRONT = re.compile(r"\ufeff?(?:---\n.*?\n---(?:\n|\Z))?", re.DOTALL)


def mute(document: Document, rule: str, reason: str = "", line: int | None = None) -> str:
    """Mute a rule: in Markdown by a comment, elsewhere in the file beside the text.

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
    if Path(origin.path).suffix.lower() in _COMMENTED:
        file, data = origin.path, _commented(document, rule, reason, paragraph).encode(origin.encoding)
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


def _commented(document: Document, rule: str, reason: str, paragraph: Paragraph | None) -> str:
    text = document.text
    comment = f"<!-- tqcheck: {'next' if paragraph else 'file off'} {' '.join(f'{rule} {reason}'.split())} -->"
    line_end = "\r\n" if "\r\n" in text else "\n"
    at = paragraph.span.start if paragraph else 0
    if paragraph is None:
        front = _FRONT.match(text)
        at, comment = front.end() if front else 0, comment + line_end
    elif at and text[at - 1] not in "\r\n":
        first = re.compile(r"\S+").match(text, at)
        at, comment = first.end() if first else at, f" {comment}"
    else:
        comment += line_end
    after = text[:at] + comment + text[at:]
    changed = replace(document, text=after)
    if len(changed.mutes) != len(document.mutes) + 1 or changed.bare.text != document.bare.text:
        raise InputError(f"{document.id}: a comment cannot stand there or hold this reason; leave out <, -- and code")
    return after


def _entered(document: Document, rule: str, reason: str, paragraph: Paragraph | None) -> str:
    assert document.origin
    file = Path(document.origin.path + SIDECAR)
    before = file.read_text(encoding="utf-8") + "\n" if beside(document.origin.path) else ""
    entry = {"rule": rule, "reason": reason} | ({"text": paragraph.span.of(document.text)} if paragraph else {})
    return before + "[[mute]]\n" + "".join(f"{key} = {written(value)}\n" for key, value in entry.items())
