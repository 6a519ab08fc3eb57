"""The one notation for examples: ``{bad => good | other}``, ``{bad}``, ``Arabic ||| English``.

A backslash before a brace, a bar, an equals sign or a space takes it literally; ``\\n`` is a line end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tqcheck.text.span import Span

_TOKEN = re.compile(r"\\(?P<escaped>[ {}|=\\n])|(?P<brace>[{}])|(?P<or> \| )|(?P<to> ?=> ?)|(?P<plain>.)", re.DOTALL)


class NotationError(ValueError):
    """An example cannot be read; the message shows the line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A flagged stretch of an example.

    Args:
        span: code points of the example's text.
        fixes: replacements in order; empty when flagged without a fix.
    """

    span: Span
    fixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One line of examples.

    Args:
        text: the text under check.
        marks: what must be flagged, in order; none: it must stay silent.
        source: the text it was translated from.
    """

    text: str
    marks: tuple[Mark, ...]
    source: str | None = None

    def repaired(self, mark: Mark, fix: int = 0) -> str:
        """The text with one mark replaced by one of its fixes."""
        return self.text[: mark.span.start] + mark.fixes[fix] + self.text[mark.span.end :]


def parse(line: str) -> Example:
    """Read one example.

    Args:
        line: one line of the notation.

    Raises:
        NotationError: the braces do not pair.
    """
    source, bar, rest = line.partition(" ||| ")
    if not bar:
        source, rest = "", line
    text: list[str] = []
    marks: list[Mark] = []
    fixes: list[list[str]] | None = None
    start = -1
    for token in _TOKEN.finditer(rest):
        piece = "\n" if token["escaped"] == "n" else token["escaped"] or token.group()
        if token["brace"] == ("}" if start < 0 else "{"):
            raise NotationError(f"the braces do not pair: {line}")
        if token["brace"] == "{":
            start, fixes = sum(map(len, text)), None
        elif token["brace"]:
            marks.append(Mark(Span(start, sum(map(len, text))), tuple("".join(fix) for fix in fixes or ())))
            start = -1
        elif start >= 0 and token["to"] and fixes is None:
            fixes = [[]]
        elif start >= 0 and token["or"] and fixes is not None:
            fixes.append([])
        else:
            (fixes[-1] if start >= 0 and fixes is not None else text).append(piece)
    if start >= 0:
        raise NotationError(f"a brace is not closed: {line}")
    return Example("".join(text), tuple(marks), source or None)


def parse_all(block: str) -> tuple[Example, ...]:
    """Read every line of a block that is not blank."""
    return tuple(parse(line.strip()) for line in block.splitlines() if line.strip())


def written(example: Example) -> str:
    """The example as a line of the notation; reading it again gives the same example."""
    pieces, done = [], 0
    for mark in example.marks:
        fixes = f" => {' | '.join(map(_escaped, mark.fixes))}" if mark.fixes else ""
        pieces += [
            _escaped(example.text[done : mark.span.start]),
            "{",
            _escaped(mark.span.of(example.text)),
            fixes,
            "}",
        ]
        done = mark.span.end
    line = "".join(pieces) + _escaped(example.text[done:])
    return f"{example.source} ||| {line}" if example.source else line


def _escaped(text: str) -> str:
    return re.sub(r"[{}|\\]|=(?=>)", r"\\\g<0>", text).replace("\n", "\\n")
