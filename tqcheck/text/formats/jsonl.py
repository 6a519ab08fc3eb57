"""JSON Lines: a text a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Extract
from tqcheck.text.formats._pieces import cut
from tqcheck.text.input import Input
from tqcheck.text.origin import Origin
from tqcheck.text.span import Span

_AROUND = "\ufeff \t\r"
_SPACE = re.compile(r"[ \t\r]*")
_ESCAPE = re.compile(r"\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_DECODER = json.JSONDecoder()


def read(given: Input) -> Iterator[Document | InputError]:
    """Every line that is not blank, as a text or as what is wrong with it."""
    origin, start = given.origin(), 0
    for number, line in enumerate(origin.content.split("\n"), 1):
        if line.strip(_AROUND):
            yield _document(line, start, replace(origin, line=number), given)
        start += len(line) + 1


def _document(line: str, start: int, origin: Origin, given: Input) -> Document | InputError:
    try:
        name, source, place = _record(line.strip(_AROUND))
    except InputError as error:
        return InputError(f"{origin}: {error}")
    place = place.shift(start + len(line) - len(line.lstrip(_AROUND)))
    extract = Extract(tuple(cut(origin.content, place, _ESCAPE, _unescaped, _written)))
    return Document(name or str(origin), extract.text, given.pair, source, origin=origin, extract=extract)


def _record(body: str) -> tuple[str, str | None, Span]:
    """Name, source and the place of the text of one line."""
    fields = _fields(body)
    text, source, name = (fields.get(key) for key in ("text", "source", "id"))
    if not isinstance(text, str) or not text.strip():
        raise InputError('no "text" with words in it; write {"id": ..., "text": ...}')
    if source is not None and not isinstance(source, str):
        raise InputError('"source" is not a text; give the original text or leave it out')
    if name is not None and not isinstance(name, str | int):
        raise InputError('"id" is neither a name nor a number; correct it or leave it out')
    return "" if name is None else str(name), source, _places(body)["text"]


def _fields(body: str) -> Mapping[str, Any]:
    try:
        fields = json.loads(body)
        json.dumps(fields, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON ({error.msg} at column {error.colno}); one object a line") from None
    except UnicodeEncodeError:
        raise InputError("half of a surrogate pair stands in it; correct the escape") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON ({type(error).__name__}); one object a line") from None
    if not isinstance(fields, dict):
        raise InputError('not an object; write {"id": ..., "text": ...}')
    return fields


def _places(body: str) -> Mapping[str, Span]:
    """Field -> where its value stands in an object, quotation marks left out."""
    places, at = {}, body.index('"')
    while body[at] == '"':
        key, at = _DECODER.raw_decode(body, at)
        start = _past(body, _past(body, at) + 1)
        _, end = _DECODER.raw_decode(body, start)
        places[key] = Span(start + 1, max(start + 1, end - 1))
        at = _past(body, _past(body, end) + 1) if body[_past(body, end)] == "," else _past(body, end)
    return places


def _past(body: str, at: int) -> int:
    """The first code point at or after an offset that is not white space."""
    space = _SPACE.match(body, at)
    return space.end() if space else at


def _unescaped(escape: str) -> str:
    return str(json.loads(f'"{escape}"'))


def _written(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
