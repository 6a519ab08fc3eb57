"""Numbers in a text, whether written in digits, in words or in both."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import ModuleType

from tqcheck.languages import part
from tqcheck.text.span import Span

_TOKEN = re.compile(r"(?P<digits>\d+(?:[.,]\d+)*)|(?P<word>[^\W\d_]+)")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}")
_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{1,3}){1,3}(?![\d.,])")
_SIGNS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_LONGEST = 15
_HALF, _HUNDRED, _THOUSAND = 0.5, 100, 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that stands in a text.

    Args:
        value: what it amounts to.
        span: where it stands.
        digits: whether it is written in digits, at least in part.
    """

    value: float
    span: Span
    digits: bool


@dataclass(frozen=True, slots=True)
class _Part:
    value: float
    span: Span
    digits: bool
    scale: bool
    joined: bool


def figures(text: str, language: str) -> list[Figure]:
    """The numbers of a text, each as large as its words make it.

    Args:
        text: in the language's plain writing.
        language: code of the language.
    """
    return [figure for run in _runs(text, language) for figure in _summed(run, _first_ones(language))]


def values(text: str, language: str) -> set[float]:
    """Every number a text can be taken to hold: the numbers themselves, their parts, and digits grouped by spaces.

    Args:
        text: in the language's plain writing.
        language: code of the language.
    """
    found = {figure.value for figure in figures(text, language)}
    for run in _runs(text, language):
        found.update(part.value for part in run)
        found.update(before.value * after.value for before, after in itertools.pairwise(run) if after.scale)
    for reading in readings(text)[1:]:
        found.update(figure.value for figure in figures(reading, language))
    return found


def readings(text: str) -> list[str]:
    """The text, and where digits are grouped by spaces, the text with the groups joined forwards and backwards.

    Args:
        text: in the language's plain writing.
    """
    joined = [_SPACED.sub(partial(_together, order), text) for order in (1, -1)]
    return [text] if joined[0] == text else [text, *joined]


def _together(order: int, match: re.Match[str]) -> str:
    return "".join(match.group().split()[::order])[:_LONGEST]


def _first_ones(language: str) -> bool:
    return bool(getattr(part(language, "numbers"), "UNITS_FIRST", False))


def _runs(text: str, language: str) -> Iterator[list[_Part]]:
    """Stretches of numbers with nothing but spaces, hyphens and a connector between."""
    known = part(language, "numbers")
    connector: str = getattr(known, "CONNECTOR", "")
    run: list[_Part] = []
    end, joined = 0, False
    for token in _TOKEN.finditer(text.translate(_SIGNS)):
        found = _read(token, known)
        gap = text[end : token.start()]
        if run and (gap.strip(" \u00a0-") or "\n" in gap):
            yield run
            run, joined = [], False
        if found:
            value, scale, prefixed = found
            here = Span(*token.span())
            run.append(_Part(value, here, token["digits"] is not None, scale, joined or prefixed))
            joined = False
        elif run and token["word"] and token["word"].lower() in (connector, "a"):
            joined = joined or token["word"] != "a"
        elif run:
            yield run
            run, joined = [], False
        end = token.end()
    if run:
        yield run


def _read(token: re.Match[str], known: ModuleType | None) -> tuple[float, bool, bool] | None:
    """Value of a token, whether it is a scale, and whether a connector is written together with it."""
    if token["digits"]:
        return _amount(token["digits"]), False, False
    if known is None:
        return None
    scales: Mapping[str, float] = known.SCALES
    words: Mapping[str, float] = known.WORDS
    for form in known.forms(token["word"]):
        prefixed = len(known.CONNECTOR) == 1 and token["word"].startswith(known.CONNECTOR) and form != token["word"]
        if form in scales:
            return scales[form], True, prefixed
        if form in words:
            return words[form], False, prefixed
    return None


def _amount(digits: str) -> float:
    if _GROUPED.fullmatch(digits):
        return float(digits.replace(",", "") if "," in digits else digits.replace(".", ""))
    whole, mark, rest = digits.partition("." if "." in digits else ",")
    return float(f"{whole}.{rest}") if mark and re.fullmatch(r"\d+", rest) else float(re.match(r"\d+", digits)[0])  # type: ignore[index]


def _summed(run: list[_Part], ones_first: bool) -> Iterator[Figure]:
    total, current, ceiling, begun = 0.0, 0.0, float("inf"), 0
    for number, here in enumerate(run):
        before = run[number - 1] if number else None
        if before is None or not _continues(
            before, here, current, ceiling, ones_first=ones_first, in_digits=run[begun].digits
        ):
            if before:
                yield _figure(total + current, run[begun:number])
            total, current, ceiling, begun = 0.0, 0.0, float("inf"), number
        if here.value == _HALF and not current and total:
            total += ceiling / 2
        elif here.scale:
            total += (current or 1) * here.value
            current, ceiling = 0.0, here.value
        elif here.value == _HUNDRED and 0 < current < 10 and not here.joined:
            current *= _HUNDRED
        else:
            current += here.value
    yield _figure(total + current, run[begun:])


def _continues(
    before: _Part, here: _Part, current: float, ceiling: float, *, ones_first: bool, in_digits: bool
) -> bool:
    """Whether a part belongs to the number that the parts before it have begun."""
    if here.value == _HALF and here.joined:
        return True
    if here.scale:
        return not here.joined and here.value < ceiling and not before.scale
    if before.scale:
        return here.value < ceiling and (
            here.joined if ones_first else not here.digits and (here.joined or not in_digits)
        )
    return not (here.digits or before.digits) and _adds(here, current, ones_first)


def _adds(here: _Part, current: float, ones_first: bool) -> bool:
    """Whether a word below a thousand goes on with the words before it, as "five" does after "twenty"."""
    rest = current % _HUNDRED
    if current >= _THOUSAND:
        adds = here.value < _THOUSAND and here.joined
    elif here.value == _HUNDRED and current < 10:
        adds = not here.joined
    elif current >= _HUNDRED and not rest:
        adds = here.value < _HUNDRED
    elif ones_first:
        tens = here.value % 10 == 0 and 20 <= here.value < _HUNDRED and here.joined
        adds = rest < 10 and (tens or (here.value == 10 and not here.joined))
    else:
        adds = rest >= 20 and rest % 10 == 0 and here.value < 10 and not here.joined
    return adds


def _figure(value: float, parts: list[_Part]) -> Figure:
    return Figure(value, Span(parts[0].span.start, parts[-1].span.end), any(part.digits for part in parts))
