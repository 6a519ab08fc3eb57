"""Rules that a house writes for itself: terms, tables of phrases and single expressions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from tqcheck.findings import Finding, Message, Safety, Severity
from tqcheck.rules.phrases import Entry, Phrases, TableError, cased_like, entry_of
from tqcheck.rules.rule import Rule
from tqcheck.rules.safe import BEFORE, Match, literal, matches, spaced
from tqcheck.text import Document, Kind, Span

PACK = "house"
KINDS = (Kind.PROSE, Kind.ITEM, Kind.HEADING)
_INSIDE = re.compile(r"[\w-]")


class HouseRule(Rule):
    """A rule from the file of a house; what it says of itself stands there too.

    Args:
        name: its name in the pack ``house``.
        documentation: what it is for.
        fields: its message, category, severity, examples, and what its shape needs.
    """

    safety = Safety.SUGGESTED
    examples = ""

    def __init__(self, name: str, documentation: str, **fields: Any) -> None:
        self._name = name
        self._documentation = documentation
        self._fields = fields
        vars(self).update(fields)

    @property
    def id(self) -> str:
        """``house/`` and its name."""
        return f"{PACK}/{self._name}"

    @property
    def documentation(self) -> str:
        """What it is for."""
        return self._documentation or self.message

    @property
    def content(self) -> str:
        """Everything that decides what it does."""
        return f"{self.id}\n{self._fields!r}"


class HousePhrases(HouseRule, Phrases):
    """A table of phrases, its expressions matched by RE2."""

    language = "en"

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The table, read: ``phrase => replacement | other`` a line, every one proof.

        Raises:
            TableError: a line is not an entry.
        """
        lines = [line for line in map(str.strip, self.table.splitlines()) if line]
        for line in lines:
            if "=>" not in line or " ; " in line:
                raise TableError(f"not an entry (phrase => replacement | other): {line}")
        return tuple(entry_of(f"{line} ;  ; proof") for line in lines)

    @cached_property
    def expressions(self) -> tuple[tuple[Entry, str], ...]:
        """Every entry with its regular expression, in the syntax of RE2."""
        return tuple((entry, spaced(entry.expression(*self._inflections, BEFORE, ""))) for entry in self.entries)

    def _matches(self, document: Document) -> Iterator[tuple[Entry, Any]]:
        for entry, text in self.expressions:
            for match in whole_words(matches(text, document, self.kinds)):
                yield entry, match


class HousePattern(HouseRule):
    """One expression and what replaces it, matched by RE2."""

    pattern: str
    replace: tuple[str, ...]

    def find(self, document: Document) -> Iterator[Finding]:
        """Every match."""
        for match in matches(spaced(self.pattern), document, KINDS):
            yield self.finding(Span(*match.span("mark")), [match.expand(text) for text in self.replace])


class Terms(HouseRule):
    """Spellings the house does not write, each with the one it does."""

    severity = Severity.MINOR
    terms: Mapping[str, tuple[str, str]]
    fine: frozenset[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """Every variant that is not, letter by letter, a spelling the house accepts."""
        if not self.terms:
            return
        expression = f"{BEFORE}(?P<mark>{'|'.join(literal(variant) for variant in self.terms)})"
        for match in whole_words(matches(expression, document, KINDS)):
            found = match["mark"]
            preferred, note = self.terms.get(folded(found), (found, ""))
            written = (
                preferred.upper() if found.isupper() and not preferred[:1].isupper() else cased_like(found, preferred)
            )
            if " ".join(found.split()) not in self.fine | {written}:
                message: str = Message(
                    "The house writes “{preferred}”, not “{found}”.", preferred=preferred, found=" ".join(found.split())
                )
                if note:
                    message = Message("{message} {note}", message=message, note=note)
                yield replace(self.finding(Span(*match.span("mark")), [written]), message=message)


def folded(text: str) -> str:
    """A spelling as the table of terms knows it: case, spaces and the shape of apostrophes aside."""
    return " ".join(text.casefold().replace("’", "'").split())


def whole_words(found: Iterator[Match]) -> Iterator[Match]:
    """The matches behind which no word goes on."""
    return (match for match in found if not _INSIDE.match(match.string, match.span("mark")[1]))
