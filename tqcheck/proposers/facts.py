"""What an edit must leave as it is: numbers, names and dates, what is denied and what is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqcheck.languages.en import COUNTRIES, MONTHS, ORDINALS, WEEKDAYS

NUMBER, NAME, NEGATION, QUOTATION = "a number", "a name or date", "a negation", "a quotation"
FREE = {
    "date-number": frozenset({NUMBER, NAME}),
    "name": frozenset({NAME, QUOTATION}),
    "untranslated": frozenset({NUMBER, NAME}),
    "boilerplate": frozenset({NUMBER, NAME, NEGATION, QUOTATION}),
    "orthography": frozenset({QUOTATION}),
    "split": frozenset({QUOTATION}),
    "run-on": frozenset({QUOTATION}),
}
"""Category -> kinds of facts that may be what is wrong."""

_NUMBER = re.compile(r"\d+(?:[.,٫٬:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_MARKS = re.compile(r"[\"“”„«»]")
_QUOTED = re.compile(r"[“«\"]([^“”«»\"]+)[”»\"]")
_UNITS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_COUNTS = {
    **{word: str(number) for number, word in enumerate(_UNITS.split(), 2)},
    **{word: str(10 * number) for number, word in enumerate(_TENS.split(), 2)},
}
_SCALES = frozenset("hundred thousand million billion dozen half".split())
_MONTHS = {month.casefold(): str(number) for number, month in enumerate(MONTHS, 1)}
_WEEKDAYS = frozenset(day.casefold() for day in WEEKDAYS)
_AFTERNOON = 12
_DENIALS = frozenset("no not never none nobody nothing neither nor without cannot nowhere".split())
_HONORIFICS = frozenset("dr prof professor mr mrs ms eng engineer his her excellency honorable honourable".split())
_GENERIC = frozenset("center centre championship city club state team".split())
_ALIKE = {"us": "americ", "usa": "americ", "uk": "britain"}
_ENDING = re.compile(r"(?:ians?|ans?|ings?|ed|es|is?|s|e|n|a)\Z")
_INCIDENTAL = (
    _HONORIFICS
    | _GENERIC
    | frozenset(
        """a an the and or but of in on at to for from by with as that this these those it its he she they we you i his her their
    our my who which what when where while during after before since if then there here is are was were be been has have had
    not no all any each every some such so than also""".split()
    )
)


def lost(before: str, after: str, opening: bool, around: str) -> frozenset[str]:
    """The kinds of facts that an edit does not leave as they are.

    Args:
        before: the words it replaces.
        after: what it writes.
        opening: whether the words begin a sentence.
        around: the text; a name that stands in it is not made up.
    """
    kinds = set()
    if sorted(_numbers(before)) != sorted(_numbers(after)):
        kinds.add(NUMBER)
    old, new = set(_names(before, opening)), set(_names(after, opening))
    if not old <= _words(after) or not (new <= _words(before) or new <= _words(before) | _words(around)):
        kinds.add(NAME)
    if _denials(before) != _denials(after):
        kinds.add(NEGATION)
    if len(_MARKS.findall(before)) != len(_MARKS.findall(after)) or not _quoted(before) <= _quoted(after):
        kinds.add(QUOTATION)
    return frozenset(kinds)


def made_up(before: str, after: str) -> bool:
    """Whether an edit writes a number, month or weekday that cannot be read off the words it replaces, however put.

    Args:
        before: the words it replaces.
        after: what it writes.
    """
    words = [word.casefold() for word in _WORD.findall(before)]
    pieces = {piece.lstrip("0") for piece in re.findall(r"\d+", _western(before))}
    read = {*_numbers(before), *pieces, re.sub(r"\D", "", _western(before))}
    read |= {str(ORDINALS[word]) for word in words if word in ORDINALS}
    read |= {_MONTHS[word] for word in words if word in _MONTHS}
    read |= {str(int(piece) + _AFTERNOON) for piece in pieces if piece and int(piece) < _AFTERNOON}
    written = {piece.lstrip("0") for number in _numbers(after) for piece in re.split(r"\D+", number)}
    told = [word.casefold() for word in _WORD.findall(after)]
    written |= {_MONTHS[word] for word in told if word in _MONTHS}
    days = {word for word in told if word in _WEEKDAYS}
    return not (written <= read | {""} and days <= set(words))


def _western(text: str) -> str:
    return "".join(str(int(mark)) if mark.isdecimal() else mark for mark in text)


def _numbers(text: str) -> Iterator[str]:
    """Figures and words for numbers, as figures; *one* is rarely a number, and an ordinal is rarely a figure."""
    for match in _NUMBER.finditer(_western(text)):
        yield re.sub(r"[,٬](?=\d{3})", "", match[0])
    for word in _WORD.findall(text):
        folded = word.casefold()
        if folded in _COUNTS:
            yield _COUNTS[folded]
        elif folded.removesuffix("s") in _SCALES:
            yield folded.removesuffix("s")


def _names(text: str, opening: bool) -> Iterator[str]:
    """Capitalised words in the form they are compared in; one that opens a sentence may be any word and does not count."""
    for match in _WORD.finditer(text):
        before = text[: match.start()].rstrip(' \t\r\n"“”‘«([')
        opens = before.endswith((".", "!", "?", ":", ";")) if before else opening
        word = match[0]
        if word[0].isupper() and not opens and word.casefold() not in _INCIDENTAL:
            yield _folded(word)


@lru_cache(maxsize=64)
def _words(text: str) -> frozenset[str]:
    return frozenset(_folded(match[0]) for match in _WORD.finditer(text))


def _folded(word: str) -> str:
    """A word without possessive and ending, a nationality as its country."""
    bare = re.sub(r"[’']s?\Z", "", word)
    country = COUNTRIES.get(bare) or COUNTRIES.get(bare.removesuffix("s")) or bare
    folded = country.split()[0].casefold()
    stem = _ENDING.sub("", folded)
    return _ALIKE.get(folded, stem if len(stem) >= 4 else folded)


def _denials(text: str) -> int:
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    return sum(word in _DENIALS or word.endswith("n't") for word in words)


def _quoted(text: str) -> set[str]:
    return {" ".join(inner.split()).casefold() for inner in _QUOTED.findall(text)}
