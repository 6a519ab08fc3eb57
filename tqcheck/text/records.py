"""JSON Lines: a text a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tqcheck.text.errors import InputError
from tqcheck.text.origin import Origin

_AROUND = "\ufeff \t\r"


@dataclass(frozen=True, slots=True)
class Record:
    """One line that holds a text.

    Args:
        id: its own, or path and line.
        text: the text under check.
        source: the text it was translated from, if given.
        origin: file and line.
    """

    id: str
    text: str
    source: str | None
    origin: Origin


def read(origin: Origin) -> Iterator[Record | InputError]:
    """Every line that is not blank, as a record or as what is wrong with it.

    Args:
        origin: the file.
    """
    for number, line in enumerate(origin.content.split("\n"), 1):
        if line.strip(_AROUND):
            here = replace(origin, line=number)
            try:
                yield _record(line, here)
            except InputError as error:
                yield InputError(f"{here}: {error}")


def rewrite(content: str, texts: Mapping[int, str]) -> str:
    """The content of a file with new texts in some of its lines; every other line stays as it is.

    Args:
        content: all lines.
        texts: line number, from 1 -> its new text.
    """
    lines = content.split("\n")
    for number, text in texts.items():
        line = lines[number - 1]
        body = line.strip(_AROUND)
        fields = json.dumps({**json.loads(body), "text": text}, ensure_ascii=False)
        lines[number - 1] = fields.join(line.split(body, 1))
    return "\n".join(lines)


def _record(line: str, origin: Origin) -> Record:
    fields = _fields(line.strip(_AROUND))
    text, source, name = fields.get("text"), fields.get("source"), fields.get("id")
    if not isinstance(text, str) or not text.strip():
        raise InputError('no "text" with words in it; write {"id": ..., "text": ...}')
    if source is not None and not isinstance(source, str):
        raise InputError('"source" is not a text; give the original text or leave it out')
    if name is not None and not isinstance(name, str | int):
        raise InputError('"id" is neither a name nor a number; correct it or leave it out')
    return Record(str(origin) if name is None else str(name), text, source, origin)


def _fields(body: str) -> dict[str, Any]:
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
