"""Words without which an expression cannot match, read off the expression itself."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tqcheck.text.document import DIGITS

if sys.version_info >= (3, 11):
    from re import _parser  # type: ignore[attr-defined]
else:
    import sre_parse as _parser

_UNKNOWN, _GAP, _DIGIT = "\0", " ", "\0\0"
_MOST = 200
_ZERO_WIDTH = {"AT", "ASSERT", "ASSERT_NOT"}
_PIECE = re.compile(r"[\w\0]+")
_MARK = re.compile(r"[^\w\s]")


@dataclass(frozen=True, slots=True)
class Words:
    """Where an expression can match at all.

    Args:
        required: groups of lower-case words and of marks, of each of which at least one stands in every match.
        openings: words and marks one of which every match begins with; None where that cannot be told.
    """

    required: tuple[frozenset[str], ...]
    openings: frozenset[str] | None


def read_off(expression: str, flags: int = 0) -> Words:
    """The words, read off the parsed expression.

    Args:
        expression: a regular expression.
        flags: its flags.
    """
    nodes = _parser.parse(expression, flags)
    return Words(tuple(_groups(nodes, _UNKNOWN, _UNKNOWN)), _openings(nodes))


def _groups(nodes: Any, before: str, after: str) -> Iterator[frozenset[str]]:
    chunks: list[list[Any]] = [[]]
    for node in _flat(nodes):
        yield from _marks(node)
        if set(_node(node)) == {_GAP}:
            chunks.append([])
        else:
            chunks[-1].append(node)
    for number, chunk in enumerate(chunks):
        left = _GAP if number else before
        right = _GAP if number < len(chunks) - 1 else after
        group = _group([f"{left}{text}{right}" for text in _texts(chunk)])
        if group:
            yield group
        elif len(chunk) == 1 and str(chunk[0][0]) == "BRANCH":
            yield from _shared([list(_groups(branch, left, right)) for branch in chunk[0][1][1]])


def _group(texts: Sequence[str]) -> frozenset[str]:
    """A word known whole that every way to match has, or the longest of each way; nothing where one way has none."""
    ways = [{word for word in _PIECE.findall(text.casefold()) if _UNKNOWN not in word} for text in texts]
    if not all(ways):
        return frozenset()
    shared = set.intersection(*ways)
    return frozenset(max(sorted(words), key=len) for words in ([shared] if shared else ways))


def _shared(ways: Sequence[Sequence[frozenset[str]]]) -> Iterator[frozenset[str]]:
    """The group of the longest words of each way, together; nothing where one way has none."""
    if all(ways):
        yield frozenset().union(*(max(groups, key=lambda group: min(map(len, group))) for groups in ways))


def _openings(nodes: Any, bounded: bool = False) -> frozenset[str] | None:
    ahead = [*_flat(nodes)]
    while ahead and str(ahead[0][0]) in _ZERO_WIDTH:
        bounded |= _node(ahead.pop(0)) == [_GAP]
    if not ahead:
        return None
    (kind, value), *rest = ahead
    if str(kind) == "BRANCH" or (str(kind) == "MAX_REPEAT" and value[:2] == (0, 1)):
        ways = value[1] if str(kind) == "BRANCH" else [value[2], []]
        found = [_openings([*way, *rest], bounded) for way in ways]
        return frozenset().union(*filter(None, found)) if all(found) else None
    return next(_marks(ahead[0]), None) or (_first_words(ahead) if bounded else None)


def _first_words(nodes: Sequence[Any]) -> frozenset[str] | None:
    begun, whole = {""}, set()
    for node in nodes:
        grown = {text + more for text in begun for more in (_node(node) if not _shows_gap(node) else [_GAP])}
        whole |= {DIGITS for text in grown if text[:1].isdecimal() or text.startswith(_DIGIT)}
        begun = {text for text in grown if not (text[:1].isdecimal() or text.startswith(_DIGIT))}
        if any(text.startswith(_GAP) or _UNKNOWN in text.split(_GAP)[0] for text in begun):
            return None
        whole |= {text.split(_GAP)[0].casefold() for text in begun if _GAP in text}
        begun = {text for text in begun if _GAP not in text}
        if not begun:
            return frozenset(whole)
    return None


def _shows_gap(node: Any) -> bool:
    """Whether a node looks ahead at the end of a word."""
    return str(node[0]) == "ASSERT" and node[1][0] > 0 and bool(node[1][1]) and _node(node[1][1][0]) == [_GAP]


def _marks(node: Any) -> Iterator[frozenset[str]]:
    kind, value = str(node[0]), node[1]
    members = [node] if kind == "LITERAL" else value if kind == "IN" else []
    if members and all(str(member) == "LITERAL" for member, _ in members):
        marks = frozenset(chr(code) for _, code in members)
        if all(_MARK.fullmatch(mark) for mark in marks):
            yield marks


def _flat(nodes: Any) -> Iterator[Any]:
    for node in nodes:
        if str(node[0]) == "SUBPATTERN":
            yield from _flat(node[1][-1])
        else:
            yield node


def _texts(nodes: Any) -> list[str]:
    """What a sequence matches; what cannot be told is one unknown letter."""
    texts = [""]
    for node in nodes:
        more = _node(node)
        texts = [text + piece for text in texts for piece in more] if len(texts) * len(more) <= _MOST else [_UNKNOWN]
    return texts


def _node(node: Any) -> list[str]:
    texts = [_UNKNOWN]
    match str(node[0]), node[1]:
        case "LITERAL", code:
            texts = [chr(code) if chr(code).isalnum() or chr(code) == "_" else _GAP]
        case "SUBPATTERN", (*_, inner):
            texts = _texts(inner)
        case "BRANCH", (_, branches):
            texts = [text for branch in branches for text in _texts(branch)]
        case "IN", members:
            texts = _class(members)
        case (("MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT"), (least, most, inner)):
            texts = _repeated(least, most, inner)
        case "AT", place:
            texts = [_GAP if str(place) == "AT_BOUNDARY" else ""]
        case "ASSERT_NOT", (_, inner) if len(inner) == 1 and _excludes_words(inner[0]):
            texts = [_GAP]
        case (("ASSERT" | "ASSERT_NOT"), _):
            texts = [""]
    return texts


def _excludes_words(node: Any) -> bool:
    names = str(node)
    if str(node[0]) != "IN":
        return False
    if "NEGATE" not in names:
        return "CATEGORY_WORD" in names
    return all(text == _GAP for member in node[1][1:] for text in _class([member]))


def _class(members: Any) -> list[str]:
    if all(str(kind) == "LITERAL" for kind, _ in members):
        return [text for member in members for text in _node(member)]
    names = [str(value) for _, value in members]
    if names == ["CATEGORY_DIGIT"]:
        return [_DIGIT]
    if names in (["CATEGORY_NOT_WORD"], ["None", "CATEGORY_WORD"]) or all(map(_between_words, members)):
        return [_GAP]
    return [_UNKNOWN]


def _between_words(member: Any) -> bool:
    kind, value = member
    return str(value) == "CATEGORY_SPACE" or (str(kind) == "LITERAL" and _node(member) == [_GAP])


def _repeated(least: int, most: Any, nodes: Any) -> list[str]:
    once = _texts(nodes)
    if once == [_GAP]:
        return [_GAP] if least else ["", _GAP]
    if most == 1:
        return [*([] if least else [""]), *once]
    more = _DIGIT if once == [_DIGIT] else _UNKNOWN
    return [more] if least else ["", more]
