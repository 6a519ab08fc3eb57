"""The file of a house: its terms, its rules, and phrases it allows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tqcheck.findings import Finding, Severity
from tqcheck.rules.house import KINDS, HousePattern, HousePhrases, HouseRule, Terms, folded, whole_words
from tqcheck.rules.phrases import TableError
from tqcheck.rules.safe import BEFORE, PatternError, compiled, literal, matches, spaced
from tqcheck.text import Document, InputError, Span
from tqcheck.text.toml import check_keys, read_toml, tables

_TERM = {"preferred": "", "variants": (), "accepted": (), "note": ""}
_RULE = {
    "name": "", "message": "", "why": "", "category": "style", "severity": "minor", "table": "", "pattern": "",
    "replace": (), "examples": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Glossary:
    """What a house has decided.

    Args:
        rules: its own rules; one of them for all its terms.
        allowed: phrases inside which nothing is found.
    """

    rules: tuple[HouseRule, ...] = ()
    allowed: tuple[str, ...] = ()

    def permits(self, document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings that do not lie inside an allowed phrase; those of the house's own rules stay.

        Args:
            document: where they stand.
            findings: unjudged.
        """
        if not self.allowed:
            return tuple(findings)
        own = {rule.id for rule in self.rules}
        spans = [Span(*match.span("mark")) for match in whole_words(matches(one_of(self.allowed), document, KINDS))]
        return tuple(
            finding
            for finding in findings
            if finding.rule in own or not any(span.contains(finding.span) for span in spans)
        )


def read_glossary(path: str) -> Glossary:
    """The glossary in a file; an empty one for no file.

    Args:
        path: a TOML file with ``allow``, ``[[term]]`` and ``[[rule]]``; empty for none.

    Raises:
        InputError: it cannot be read, or something in it is not known.
    """
    file = Path(path)
    return _read(file, file.stat().st_mtime_ns if file.is_file() else 0) if path else Glossary()


@cache
def _read(file: Path, _: int) -> Glossary:
    content, table = read_toml(file)
    check_keys(str(file), table, ("allow", "term", "rule"))
    allow = _checked(str(file), {"allow": table.get("allow", [])}, {"allow": ()})["allow"]
    terms = [(where, _checked(where, entry, _TERM)) for where, entry in tables(file, content, table, "term")]
    spellings: dict[str, tuple[str, str]] = {}
    for where, term in terms:
        if not term["preferred"] or not term["variants"]:
            raise InputError(f'{where}: not a term; write preferred = "..." and variants = ["..."]')
        spellings |= {folded(variant): (term["preferred"], term["note"]) for variant in term["variants"]}
    fine = frozenset(name for _, term in terms for name in (term["preferred"], *term["accepted"]))
    rules = [_rule(where, entry) for where, entry in tables(file, content, table, "rule")]
    names = [rule.id for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise InputError(f"{file}: two rules are called {name}; rename one")
    if spellings:
        message = "The house writes it otherwise."
        found = Terms("term", "", message=message, category="terminology", terms=spellings, fine=fine)
        rules.append(_sound(str(file), found, [one_of(tuple(spellings))]))
    return Glossary(tuple(rules), (*allow, *sorted(fine)))


def one_of(phrases: tuple[str, ...]) -> str:
    """An expression for any of some phrases, at the beginning of a word."""
    return f"{BEFORE}(?P<mark>{'|'.join(map(literal, phrases))})"


def _rule(where: str, entry: dict[str, Any]) -> HouseRule:
    fields = _checked(where, entry, _RULE)
    name, why = fields.pop("name"), fields.pop("why")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) or name == "term" or not fields["message"]:
        raise InputError(f'{where}: not a rule; write name = "lower-case-with-hyphens" and message = "..."')
    if bool(fields["table"]) == bool(fields["pattern"]):
        raise InputError(f"{where}: rule {name!r} has neither table nor pattern, or both; write one of them")
    try:
        fields["severity"] = Severity(fields["severity"])
    except ValueError:
        raise InputError(f"{where}: severity is not one of {', '.join(Severity)}") from None
    if fields["pattern"]:
        return _sound(where, HousePattern(name, why, **fields), [spaced(fields["pattern"])])
    rule = HousePhrases(name, why, **fields)
    try:
        return _sound(where, rule, [text for _, text in rule.expressions])
    except TableError as error:
        raise InputError(f"{where}: {error}") from None


def _sound(where: str, rule: HouseRule, expressions: Iterable[str]) -> HouseRule:
    try:
        for expression in expressions:
            compiled(expression)
    except PatternError as error:
        raise InputError(f"{where}: {rule.id}: {error}; RE2 has no look-around and no back-references") from None
    return rule


def _checked(where: str, entry: dict[str, Any], defaults: dict[str, Any]) -> dict[str, Any]:
    """The entry with its defaults, texts and lists of texts told apart."""
    check_keys(where, entry, defaults)
    for key, value in entry.items():
        if isinstance(defaults[key], str) and not isinstance(value, str):
            raise InputError(f"{where}: {key} is not a text in quotation marks")
        if isinstance(defaults[key], tuple) and not (
            isinstance(value, list) and all(isinstance(text, str) and text.strip() for text in value)
        ):
            raise InputError(f"{where}: {key} is not a list of texts")
    return defaults | {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
