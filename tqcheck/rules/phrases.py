"""Rules that are a table of phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import ClassVar

from tqcheck.findings import Finding, Gate, Message
from tqcheck.languages import part
from tqcheck.rules.pattern import compiled, matches_in, spaced
from tqcheck.rules.rule import Rule
from tqcheck.rules.words import Index, index
from tqcheck.text import Document, Kind, Span

_SLOT = re.compile(r"(?<![Pg])<(?P<noun>n:)?(?P<lemma>[a-z-]+)>")
_GATES = {"proof": Gate.NONE, "confirm": Gate.CONFIRM, "gated": Gate.CONTEXT}
_PAST, _PARTICIPLE = 3, 4
_AUXILIARY = r"\b(?:be|been|being|is|are|was|were|has|have|had|get|got|having)(?: \w+ly)? \Z"
Inflect = Callable[[str], tuple[str, ...]]


class TableError(ValueError):
    """A line of a table cannot be read; the message shows it."""


@dataclass(frozen=True)
class Entry:
    """One line of a table.

    Args:
        form: the phrase, a regular expression in which ``<verb>`` and ``<n:noun>`` stand for all forms of a word, a
            space for any white space, and what is in square brackets at either end is context, not replaced.
        alternatives: replacements, best first; a slot takes the form of the phrase's slot in the same place, and ``\\g<name>`` repeats a named group.
        arabic: the word or phrase it comes from, in Latin letters; in a pack from Hebrew a Hebrew one.
        gate: proof stands by itself; confirm needs the model where there is one; gated needs a text that looks
            translated, or the model.
    """

    form: str
    alternatives: tuple[str, ...]
    arabic: str
    gate: Gate

    def expression(
        self, verb: Inflect, noun: Inflect, before_word: str = r"(?<![\w’'-])", after_word: str = r"(?![\w-])"
    ) -> str:
        """The phrase as a regular expression whose group ``mark`` is what is replaced.

        Args:
            verb: all forms of a verb.
            noun: all forms of a noun.
            before_word: matches where no word goes on before the phrase.
            after_word: matches where none goes on after it.
        """
        count = iter(range(99))

        def slot(match: re.Match[str]) -> str:
            forms = (noun if match["noun"] else verb)(match["lemma"])
            return f"(?P<slot{next(count)}>{'|'.join(dict.fromkeys(forms))})"

        before, body, after = (_SLOT.sub(slot, part) for part in self.parts)
        return f"{before_word}{before}(?P<mark>{body}){after}{after_word}"

    @cached_property
    def parts(self) -> tuple[str, str, str]:
        """The context before, the phrase and the context after, without their brackets."""
        start, end, opened, depth = 0, len(self.form), 0, 0
        for place, mark in enumerate(re.sub(r"\\.", "__", self.form)):
            opened = place if mark == "[" and not depth else opened
            depth += (mark == "[") - (mark == "]")
            if mark == "]" and not depth:
                start = place + 1 if not opened else start
                end = opened if opened and place + 1 == len(self.form) else end
        return self.form[1 : start - 1] if start else "", self.form[start:end], self.form[end + 1 : -1]

    @cached_property
    def slots(self) -> tuple[re.Match[str], ...]:
        """The slots of the phrase, in order."""
        return tuple(_SLOT.finditer(self.form))


class Phrases(Rule):
    """A table of phrases, each with what should stand instead; case of the first letter is kept.

    Attributes:
        table: a line an entry: ``phrase => replacement | other ; Arabic ; gate``; the gate is ``gated`` when left out.
        kinds: paragraphs to look at.
    """

    table: ClassVar[str]
    kinds: ClassVar[tuple[Kind, ...]] = (Kind.PROSE, Kind.ITEM, Kind.HEADING)

    @property
    def language(self) -> str:
        """The language of the phrases: the target of the pack, whose words ``tqcheck.languages`` may know how to inflect."""
        return self.id.partition("/")[0].rpartition("-")[2]

    @cached_property
    def _lines(self) -> tuple[str, ...]:
        return tuple(filter(None, map(str.strip, self.table.splitlines())))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The table, read.

        Raises:
            TableError: a line is not an entry.
        """
        return tuple(map(entry_of, self._lines))

    @cached_property
    def _inflections(self) -> tuple[Inflect, Inflect]:
        module = part(self.language, "inflection")
        return (module.verb_forms, module.noun_forms) if module else (_uninflected, _uninflected)

    def find(self, document: Document) -> Iterator[Finding]:
        """Every phrase of the table that stands in the document."""
        for entry, match in self._matches(document):
            if self.accept(entry, match, document):
                span = Span(*match.span("mark"))
                fixes = [self._replacement(text, entry, match) for text in entry.alternatives]
                finding = self.finding(span, fixes, entry.form, entry.gate)
                yield replace(finding, message=self.told(entry))

    def told(self, entry: Entry) -> str:
        """The rule's message with the words of the source that an entry comes from."""
        if not entry.arabic:
            return self.message
        if self.id.startswith("he-"):
            return Message("{message} Hebrew: {hebrew}.", message=self.message, hebrew=entry.arabic)
        return Message("{message} Arabic: {arabic}.", message=self.message, arabic=entry.arabic)

    def _matches(self, document: Document) -> Iterator[tuple[Entry, re.Match[str]]]:
        for number in self._index.possible(document.vocabulary):
            words = self._index[number]
            paragraphs = [each for each in document.paragraphs_with(*words.required) if each.kind in self.kinds]
            if paragraphs:
                entry, text = _read(self._lines[number], *self._inflections)
                for match in matches_in(paragraphs, document, text, re.IGNORECASE, words.openings):
                    yield entry, match

    @cached_property
    def _index(self) -> Index:
        origin = f"{_program(self.language)}{self.table}"
        return index(origin, lambda: (text for _, text in self.expressions), re.IGNORECASE)

    def accept(self, entry: Entry, match: re.Match[str], document: Document) -> bool:
        """Whether a match is a finding; overridden where a phrase alone cannot tell."""
        return True

    def _inflected(self, slot: re.Match[str], lemma: str) -> tuple[str, ...]:
        return self._inflections[bool(slot["noun"])](lemma)

    @cached_property
    def expressions(self) -> tuple[tuple[Entry, str], ...]:
        """Every entry with its regular expression."""
        return tuple(_read(line, *self._inflections) for line in self._lines)

    def _replacement(self, text: str, entry: Entry, match: re.Match[str]) -> str:
        origins = iter(entry.slots)

        def slot(wanted: re.Match[str]) -> str:
            origin = next(origins)
            forms = self._inflected(origin, origin["lemma"])
            word = match[f"slot{entry.slots.index(origin)}"].casefold()
            place = forms.index(word)
            if (
                place == _PAST
                and forms[_PARTICIPLE] == word
                and compiled(_AUXILIARY).search(match.string[: match.start("mark")][-40:])
            ):
                place = _PARTICIPLE
            return self._inflected(wanted, wanted["lemma"])[place]

        replaced = _SLOT.sub(slot, text)
        return cased_like(match["mark"], match.expand(replaced) if "\\" in replaced else replaced)


@cache
def _program(language: str) -> str:
    """What makes expressions of the lines of a table."""
    inflections = part(language, "inflection")
    places = (__file__, inflections.__file__ if inflections else None)
    return "".join(Path(place).read_text(encoding="utf-8") for place in places if place)


@cache
def _read(line: str, verb: Inflect, noun: Inflect) -> tuple[Entry, str]:
    entry = entry_of(line)
    return entry, spaced(entry.expression(verb, noun))


def _uninflected(lemma: str) -> tuple[str, ...]:
    raise TableError(f"<{lemma}> stands for all forms of a word, which are not known in this language; write them out")


@cache
def entry_of(line: str) -> Entry:
    """One line of a table, read.

    Raises:
        TableError: it is not an entry.
    """
    row, _, rest = line.partition(" ; ")
    form, arrow, right = row.partition("=>")
    arabic, _, named = rest.partition(" ; ")
    gate = named.strip() or "gated"
    if not arrow or gate not in _GATES:
        raise TableError(f"not an entry (phrase => replacement ; Arabic ; proof, confirm or gated): {line}")
    alternatives = tuple(part.strip() for part in right.split("|")) if right.strip() else ()
    return Entry(form.strip(), alternatives, arabic.strip(), _GATES[gate])


def cased_like(model: str, text: str) -> str:
    """The text with a capital first letter where the model has one."""
    return text[:1].upper() + text[1:] if model[:1].isupper() else text
