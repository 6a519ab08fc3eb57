"""Outcomes as bytes and back; nothing is run to read them."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from tqcheck.engine.stages import Outcome
from tqcheck.findings import Message


def dumped(outcome: Outcome) -> bytes:
    """An outcome as bytes."""
    return json.dumps(_plain(outcome), separators=(",", ":")).encode()


def loaded(data: bytes) -> Outcome:
    """The outcome that was dumped.

    Raises:
        ValueError: these are no bytes of an outcome.
        TypeError: the same.
    """
    outcome: Outcome = _reader(Outcome)(json.loads(data))
    return outcome


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, Message):
        return {"template": value.template, **{name: _plain(inner) for name, inner in value.values.items()}}
    if isinstance(value, tuple):
        return list(map(_plain, value))
    return dict(value) if isinstance(value, Mapping) else value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else Message(**{name: _text(inner) for name, inner in value.items()})


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of a type of what ``_plain`` makes of it."""
    make, arguments = kind, typing.get_args(kind)
    if isinstance(kind, types.UnionType):
        some = _reader(arguments[0])
        return lambda value: None if value is None else some(value)
    if typing.get_origin(kind) is tuple and arguments[-1] is ...:
        each = _reader(arguments[0])
        return lambda row: tuple(map(each, row))
    if typing.get_origin(kind) is tuple:
        parts = tuple(map(_reader, arguments))
        return lambda row: tuple(read(value) for read, value in zip(parts, row, strict=True))
    if kind is str:
        return _text
    if is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        members = tuple(_reader(hints[field.name]) for field in fields(kind))
        return lambda row: make(*(read(value) for read, value in zip(members, row, strict=True)))
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else lambda value: value
