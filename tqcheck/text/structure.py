"""Paragraphs, sentences and the places between sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import sentencex

from tqcheck.text.masks import MASK
from tqcheck.text.span import Span

_LINE = re.compile(r"[^\r\n]+")
_MARKER = re.compile(r"\s*(?:[-*•·▪–—]|\(?\d{1,3}[.)])\s+")
_CLOSED = re.compile(r"[.!?؟。:;…][\"”’»)\]]*\s*\Z")
_STOP = re.compile(
    r"(?P<word>(?<![\w.])[\w.]{0,24}?)(?P<mark>[.!?؟…]+)(?P<close>[\"”’»)\]]*)(?P<gap>\s*)(?=(?P<next>[^\s.]\S?))"
)
_WRAP_COLUMNS = 50
_HEADING_WORDS = 16
_EDGE = " \t\r\n\v\f\u00a0\u2028\u2029" + MASK


class Kind(str, Enum):
    """What a paragraph is."""

    PROSE = "prose"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of text that a reader sees as one.

    Args:
        span: without markers and surrounding white space.
        kind: prose, heading or list item.
    """

    span: Span
    kind: Kind


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    Args:
        span: without surrounding white space.
        paragraph: position of its paragraph in the document.
    """

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place inside a paragraph where one sentence ends and another begins, or seems to.

    Args:
        stop: the closing marks.
        next: first code point of what follows.
        suspicious: the stop stands where no sentence ends in edited text: lower case follows, or no space.
        paragraph: position of its paragraph in the document.
    """

    stop: Span
    next: int
    suspicious: bool
    paragraph: int


def _trimmed(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip(_EDGE))
    right = len(inner) - len(inner.rstrip(_EDGE))
    return Span(start + left, max(start + left, end - right))


def _blocks(prose: str) -> Iterator[list[Span]]:
    """Lines gathered into paragraphs; a line is wrapped into the next when it is long and its sentence goes on."""
    block: list[Span] = []
    for match in _LINE.finditer(prose):
        line = Span(*match.span())
        if block:
            before = block[-1]
            adjacent = len(re.findall(r"\r\n|\n|\r", prose[before.end : line.start])) == 1
            wrapped = len(before) >= _WRAP_COLUMNS and not _CLOSED.search(before.of(prose))
            if not adjacent or not wrapped or not line.of(prose).strip() or _MARKER.match(line.of(prose)):
                yield block
                block = []
        block.append(line)
    if block:
        yield block


def paragraphs(prose: str) -> Iterator[Paragraph]:
    """The paragraphs of masked text, in order; blocks without a word are left out."""
    for block in _blocks(prose):
        start, end = block[0].start, block[-1].end
        marker = _MARKER.match(prose, start, end)
        span = _trimmed(prose, marker.end() if marker else start, end)
        body = span.of(prose)
        if not any(character.isalnum() for character in body):
            continue
        if marker:
            kind = Kind.ITEM
        elif len(block) == 1 and len(body.split()) <= _HEADING_WORDS and not _CLOSED.search(body):
            kind = Kind.HEADING
        else:
            kind = Kind.PROSE
        yield Paragraph(span, kind)


def sentences(prose: str, blocks: tuple[Paragraph, ...], language: str) -> Iterator[Sentence]:
    """The sentences of every paragraph, in order.

    Args:
        prose: masked text.
        blocks: its paragraphs.
        language: code of the language the text is written in.
    """
    for number, block in enumerate(blocks):
        for found in sentencex.get_sentence_boundaries(language, block.span.of(prose)):
            span = _trimmed(prose, block.span.start + found["start_index"], block.span.start + found["end_index"])
            if span:
                yield Sentence(span, number)


def boundaries(
    prose: str, blocks: tuple[Paragraph, ...], split: tuple[Sentence, ...], abbreviations: frozenset[str]
) -> Iterator[Boundary]:
    """Every place where a sentence ends inside a paragraph, and every stop that looks like one gone wrong.

    Args:
        prose: masked text.
        blocks: its paragraphs.
        split: its sentences.
        abbreviations: lower-case words that keep their stop inside a sentence.
    """
    begins = {sentence.span.start for sentence in split}
    for number, block in enumerate(blocks):
        for match in _STOP.finditer(prose, block.span.start, block.span.end):
            stop, after = Span(match.start("mark"), match.start("gap")), match.end()
            word, mark, follows = match["word"].casefold(), match["mark"] + match["close"], match["next"][0]
            if mark == "." and (word in abbreviations or "." in word or len(word) == 1):
                continue
            if match["gap"]:
                broken = mark == "." and follows.islower()
            else:
                broken = mark == "." and follows.istitle() and match["word"].islower() and match["next"][1:].islower()
            if broken or after in begins:
                yield Boundary(stop, after, broken, number)
