"""Gettext catalogues: the translations, a paragraph a message, beside what they translate."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Piece
from tqcheck.text.formats._bilingual import check_language
from tqcheck.text.formats._pieces import cut
from tqcheck.text.formats._segments import Segment, document, found_in
from tqcheck.text.input import Input
from tqcheck.text.span import Span

_CHARSET = re.compile(rb"^\"Content-Type:[^\"]{0,80}charset=([\w.-]+)", re.MULTILINE)
_LANGUAGE = re.compile(r"^Language:[ \t]*([\w@-]+)", re.MULTILINE)
_LINE = re.compile(
    r"\s*(?:(?P<key>msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)\s*)?\"(?P<text>(?:[^\"\\]|\\.)*)\"\s*"
)
_ESCAPE = re.compile(r"\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)")
_MEANS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_WRITTEN = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r"})
_Entry = Mapping[str, list[Piece]]


def read(given: Input) -> Iterator[Document | InputError]:
    """All messages as one text."""
    charset = _CHARSET.search(given.raw)
    origin = given.origin("" if not charset or charset[1] == b"CHARSET" else charset[1].decode())
    segments: list[Segment] = []
    for entry in _entries(given, origin.content):
        if _text(entry, "msgid") or "msgctxt" in entry:
            segments += _segments(entry)
        elif named := _LANGUAGE.search(_text(entry, "msgstr")):
            check_language(given, named[1])
    yield found_in(given, document(given, origin, segments))


def _segments(entry: _Entry) -> Iterator[Segment]:
    """The translation of a message; each of its plural forms by itself."""
    for key, pieces in entry.items():
        if key.startswith("msgstr"):
            plural = "msgid_plural" in entry and key != "msgstr[0]"
            yield Segment(tuple(pieces), _text(entry, "msgid_plural" if plural else "msgid"))


def _entries(given: Input, content: str) -> Iterator[_Entry]:
    """The messages; those that are out of use stand in comments."""
    entry: defaultdict[str, list[Piece]] = defaultdict(list)
    key, start = "", 0
    for number, line in enumerate(content.split("\n"), 1):
        found = _LINE.fullmatch(line.removeprefix("\ufeff"))
        if found and (found["key"] or key):
            key = found["key"] or key
            if found["key"] in ("msgctxt", "msgid") and any(told.startswith("msgstr") for told in entry):
                yield entry
                entry = defaultdict(list)
            begin = start + len(line) - len(line.removeprefix("\ufeff"))
            place = Span(*found.span("text")).shift(begin)
            entry[key].extend(cut(content, place, _ESCAPE, _read, _write))
        elif line.strip("\ufeff \t\r") and not line.lstrip("\ufeff \t").startswith("#"):
            raise given.error("not a line of a PO file; see that its quotation marks are closed and escaped", number)
        start += len(line) + 1
    yield entry


def _text(entry: _Entry, key: str) -> str:
    return "".join(piece.text for piece in entry.get(key, ()))


def _read(escape: str) -> str:
    sign = escape[1:]
    if sign[0] == "x" and len(sign) > 1:
        return chr(int(sign[1:], 16))
    return chr(int(sign, 8)) if sign[0] in "01234567" else _MEANS.get(sign, sign)


def _write(text: str) -> str:
    return text.translate(_WRITTEN)
