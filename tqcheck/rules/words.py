"""The words of expressions, kept from run to run, because reading them off takes longer than checking an article."""

from __future__ import annotations

import atexit
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from tqcheck.lm.embedded import cache_folder
from tqcheck.rules.literals import Words, read_off
from tqcheck.text.atomic import write
from tqcheck.text.errors import OutputError
from tqcheck.version import VERSION

_FORMAT = 4
_Row: TypeAlias = list[list[str]]
_Kept: TypeAlias = tuple[dict[str, list[int]], list[_Row]]


class Index:
    """Some expressions by the words they require.

    Args:
        kept: word -> numbers of the expressions that require it or another in its place, under nothing those that
            require none; and the words of each.
    """

    def __init__(self, kept: _Kept) -> None:
        self._numbers, self._rows = kept

    def __getitem__(self, number: int) -> Words:
        """The words of one expression."""
        openings, *required = map(frozenset, self._rows[number])
        return Words(tuple(required), openings or None)

    def possible(self, vocabulary: Mapping[str, object]) -> list[int]:
        """Numbers of the expressions that can match a text, in order.

        Args:
            vocabulary: words of the text.
        """
        words = {*(self._numbers.keys() & vocabulary.keys()), ""}
        return sorted({number for word in words for number in self._numbers.get(word, ())})


@cache
def words_of(expression: str, flags: int = 0) -> Words:
    """What is known of the words of an expression.

    Args:
        expression: a regular expression.
        flags: its flags.
    """
    return index(expression, lambda: (expression,), flags)[0]


def index(origin: str, expressions: Callable[[], Iterable[str]], flags: int = 0) -> Index:
    """An index of some expressions.

    Args:
        origin: a text that decides what the expressions are.
        expressions: makes them; called only where their words are not kept.
        flags: their flags.
    """
    known, key = _known(), sha256(f"{int(flags)} {origin}".encode(errors="surrogatepass")).hexdigest()[:32]
    if key not in known:
        known[key] = _indexed([read_off(expression, flags) for expression in expressions()])
    return Index(known[key])


def _indexed(words: Sequence[Words]) -> _Kept:
    numbers: dict[str, list[int]] = {}
    for number, each in enumerate(words):
        for word in max(each.required, key=lambda group: min(map(len, group)), default={""}):
            numbers.setdefault(word, []).append(number)
    return numbers, [[sorted(each.openings or ()), *map(sorted, each.required)] for each in words]


@cache
def _known() -> dict[str, _Kept]:
    path = cache_folder() / f"words-{VERSION}-{_FORMAT}.json"
    try:
        known: dict[str, _Kept] = json.loads(path.read_bytes())
    except (OSError, ValueError):
        known = {}
    atexit.register(_keep, path, known, len(known))
    return known


def _keep(path: Path, known: dict[str, _Kept], before: int) -> None:
    if len(known) > before:
        with suppress(OSError, OutputError):
            path.parent.mkdir(parents=True, exist_ok=True)
            write(path, json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass"))
