"""SubRip and WebVTT subtitles: what is said, cue by cue; a sentence runs on over the cues it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from html import escape, unescape
from pathlib import Path

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Piece
from tqcheck.text.formats._pieces import cut, joint
from tqcheck.text.formats._segments import Segment, document, found_in
from tqcheck.text.input import Input
from tqcheck.text.span import Span

_TIME = r"(?:\d{1,4}:)?\d{1,2}:\d{2}[,.]\d{1,3}"
_TIMING = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t].*)?")
_LINE = re.compile(r"(?P<said>[^\r\n]*)(?:\r\n|\r|\n|\Z)")
_TAG = r"</?(?:[bcisuv]|font|lang|ruby|rt)(?:[ .][^<>]{0,400})?>|</?\d[\d:.]{0,20}>|\{\\[^{}]{0,100}\}"
_MARKS = {".srt": re.compile(_TAG), ".vtt": re.compile(rf"{_TAG}|&(?:#\d{{1,7}}|\w{{2,8}});")}
_CLOSED = re.compile(r"[.!?؟。…][\"”’»)\]]*\s*\Z")
_TURN = re.compile(r"\s*[-–—]")


def read(given: Input) -> Iterator[Document | InputError]:
    """All cues as one text."""
    origin = given.origin()
    kind = Path(given.path).suffix.lower()
    write: Callable[[str], str] = partial(escape, quote=False) if kind == ".vtt" else str
    segments: list[list[Piece]] = []
    for line in _said(given, origin.content):
        pieces = list(cut(origin.content, line, _MARKS[kind], _shown, write))
        said = line.of(origin.content)
        before = segments[-1] if segments else []
        if not before or _CLOSED.search("".join(piece.text for piece in before[-3:])) or _TURN.match(said):
            segments.append(pieces)
        elif pieces:
            before += [joint(" ", line.start), *pieces]
    yield found_in(given, document(given, origin, (Segment(tuple(pieces)) for pieces in segments if pieces)))


def _said(given: Input, content: str) -> Iterator[Span]:
    """The lines of all cues."""
    inside, timed = False, False
    for number, line in enumerate(_LINE.finditer(content), 1):
        if "-->" in line["said"]:
            if not _TIMING.fullmatch(line["said"]):
                raise given.error("not the time of a subtitle; write 00:00:01,000 --> 00:00:02,500", number)
            inside = timed = True
        elif not line["said"].strip():
            inside = False
        elif inside:
            yield Span(*line.span("said"))
    if not timed:
        raise given.error("no subtitle in it; one has a time, as in 00:00:01,000 --> 00:00:02,500")


def _shown(mark: str) -> str:
    return unescape(mark) if mark.startswith("&") else ""
