"""Expressions that users write, matched by RE2 in time that grows with the text alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from tqcheck.text import Document, Kind

BEFORE = r"(?:^|[^\pL\pN_’'-])"
_MEMORY_BYTES = 64 << 20
_GROUP = re.compile(r"\\g<(\w+)>")
_SPACE = r"[\s\pZ]"


class PatternError(ValueError):
    """An expression that RE2 does not know; the message says why."""


class Match:
    """What RE2 found in a paragraph, told as ``re`` tells it, with offsets of the document.

    Args:
        found: the match.
        string: the prose of the document.
        start: where the paragraph begins.
        groups: names of groups -> their numbers.
    """

    def __init__(self, found: Any, string: str, start: int, groups: Mapping[str, int]) -> None:
        self._found = found
        self.string = string
        self._start = start
        self._groups = groups

    def span(self, group: str | int = 0) -> tuple[int, int]:
        """Where a group stands; all of the match when there is no such group."""
        start, end = self._found.span(self._groups.get(str(group), 0))
        return start + self._start, end + self._start

    def start(self, group: str | int = 0) -> int:
        """Where a group begins."""
        return self.span(group)[0]

    def __getitem__(self, group: str) -> str:
        return str(self._found[group] or "")

    def expand(self, template: str) -> str:
        r"""The template with the text of a group for each ``\g<name>``; nothing for a group that is not there."""
        return _GROUP.sub(lambda name: self[name[1]] if name[1] in self._groups else "", template)


def spaced(expression: str) -> str:
    """The expression, in which a space stands for any white space and ``" ?"`` for any or none."""
    return expression.replace(" ?", f"{_SPACE}*").replace(" ", f"{_SPACE}+")


def literal(text: str) -> str:
    """An expression for a text as it stands, with any white space for a space and either apostrophe."""
    words = (re.sub(r"[^\w\s]", lambda mark: f"\\x{{{ord(mark[0]):x}}}", word) for word in text.split())
    return f"{_SPACE}+".join(words).replace(r"\x{27}", "['’]").replace(r"\x{2019}", "['’]")


@cache
def compiled(expression: str) -> Any:
    """The expression, compiled by RE2: case does not count, the longest of several ways wins.

    Raises:
        PatternError: RE2 does not know it, or it is too large.
    """
    import re2  # noqa: PLC0415

    options = re2.Options()
    options.case_sensitive = False
    options.longest_match = True
    options.log_errors = False
    options.max_mem = _MEMORY_BYTES
    try:
        return re2.compile(expression, options)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error)
        raise PatternError(f"not an expression that RE2 knows ({reason})") from None


def matches(expression: str, document: Document, kinds: tuple[Kind, ...]) -> Iterator[Match]:
    """Every match in the prose of paragraphs, those of nothing left out.

    Args:
        expression: in the syntax of RE2; the group ``mark``, where there is one, is what counts.
        document: where to look.
        kinds: paragraphs to look at.

    Raises:
        PatternError: RE2 does not know it, or it is too large.
    """
    pattern = compiled(expression)
    groups = pattern.groupindex
    for paragraph in document.paragraphs:
        if paragraph.kind in kinds:
            for found in pattern.finditer(paragraph.span.of(document.prose)):
                match = Match(found, document.prose, paragraph.span.start, groups)
                start, end = match.span("mark")
                if start < end:
                    yield match
