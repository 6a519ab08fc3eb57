"""From what a model suggests to findings: only what stands there, changes little and loses no fact."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile

from rapidfuzz.distance import Levenshtein

from tqcheck.findings import Edit, Finding, Message, Safety
from tqcheck.proposers.answers import Suggestion
from tqcheck.proposers.facts import FREE, NUMBER, lost, made_up
from tqcheck.proposers.locating import located
from tqcheck.rules import Rule
from tqcheck.text import Document, Span
from tqcheck.text.masks import addresses
from tqcheck.text.visible import visible

_MOST_CHANGED = 15
_LONGEST_QUOTE = 40
_ROOM = 4
_TOKEN = re.compile(r"\w+(?:[’'\-]\w+)*|\s+|[^\w\s]")
_LAST, _FIRST = re.compile(r"\w*\s*\Z"), re.compile(r"\s*\w*")
_FURNITURE = "boilerplate"
_MARKUP = frozenset("<>{}[]|\\`")


class UnsoundError(Exception):
    """A suggestion that is not to be believed; the message says why, in a few words."""


def finding(suggestion: Suggestion, document: Document, block: Span, rules: Mapping[str, Rule]) -> Finding:
    """A suggestion as a finding; its fix is manual where a fact changes, though that may be what is wrong.

    Args:
        suggestion: an entry of the answer about a paragraph.
        document: the text.
        block: the paragraph.
        rules: category -> the rule that stands for it.

    Raises:
        UnsoundError: it cannot be believed.
    """
    rule = rules.get(suggestion.category)
    if rule is None:
        raise UnsoundError(Message("not asked for"))
    span = located(suggestion.quote, suggestion.occurrence, document.text, block)
    if span is None:
        raise UnsoundError(Message("quote not found"))
    edit = _smallest(span, suggestion.fix, document.text)
    _check_writing(edit, document)
    _check_size(edit, document.text, furniture=suggestion.category == _FURNITURE)
    old, opening = span.of(document.text), document.begins_sentence(span.start)
    changed = lost(old, suggestion.fix, opening, document.text)
    free = FREE.get(suggestion.category, frozenset())
    if changed - free or (NUMBER in changed and made_up(old, suggestion.fix)):
        raise UnsoundError(Message("fact lost"))
    made = rule.finding(_shown(span, edit.span, document.text), [edit])
    fixes = tuple(replace(fix, safety=Safety.MANUAL if changed else Safety.SUGGESTED) for fix in made.fixes)
    return replace(made, severity=suggestion.severity, message=suggestion.cause or made.message, fixes=fixes)


def _check_writing(edit: Edit, document: Document) -> None:
    """Whether an edit changes prose and writes prose."""
    old = edit.span.of(document.text)
    if edit.span.of(document.prose) != old:
        raise UnsoundError(Message("not prose"))
    strange = visible(edit.text) != edit.text or _MARKUP & set(edit.text) - set(old)
    if strange or any(True for _ in addresses(edit.text)):
        raise UnsoundError(Message("no plain words"))


def _check_size(edit: Edit, text: str, *, furniture: bool) -> None:
    old, new = _words(edit.span.of(text)), _words(edit.text)
    if old == new and edit.span.of(text) == edit.text:
        raise UnsoundError(Message("no change"))
    if furniture and not new:
        return
    steps = Levenshtein.editops(old, new)
    gone, come = (sum(step.tag in ("replace", tag) for step in steps) for tag in ("delete", "insert"))
    if max(gone, come) > _MOST_CHANGED or max(len(old), len(new)) > _LONGEST_QUOTE:
        raise UnsoundError(Message("change too large"))


def _smallest(span: Span, fix: str, text: str) -> Edit:
    """The edit without what both sides begin or end with."""
    old, new = _TOKEN.findall(span.of(text)), _TOKEN.findall(fix)
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    start = span.start + sum(map(len, old[:head]))
    core = Span(start, span.end - sum(map(len, old[len(old) - tail :])))
    written = "".join(new[head : len(new) - tail])
    return Edit(core if written else _with_space(core, text), written)


def _with_space(span: Span, text: str) -> Span:
    """A stretch that is left out, with one of the spaces around it where there would be two."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    if before == " " and (not after or not after.isalnum()):
        return Span(span.start - 1, span.end)
    return Span(span.start, span.end + 1) if after == " " and not before.strip() else span


def _shared(one: list[str], other: list[str]) -> int:
    """How many tokens two lists have in common at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _shown(quote: Span, core: Span, text: str) -> Span:
    """The quote, or where much of it stays as it is what changes, a word at least."""
    if len(_words(quote.of(text))) - len(_words(core.of(text))) <= _ROOM:
        return quote
    before, after = text[quote.start : core.start], text[core.end : quote.end]
    lead, rest = _LAST.search(before), _FIRST.match(after)
    return core or Span(core.start - len(lead[0] if lead else ""), core.end + len(rest[0] if rest else ""))


def _words(text: str) -> list[str]:
    return [token for token in _TOKEN.findall(text) if not token.isspace()]
