"""Relative clauses cut off as sentences of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.packs.any_any._boundaries import cuts
from tqcheck.rules import Document, Finding, Gate, Rule, Severity, compiled


class Orphan(Rule):
    """A rule on sentences that take up an indefinite noun at the end of the one before.

    Attributes:
        indefinite: an expression for what stands before such a noun.
        taken_up: an expression for the opening of the second sentence, its verb in the group ``verb``.
        relative: the word that joins the two.
    """

    category = "split"
    severity = Severity.MAJOR
    gate = Gate.STRICT
    indefinite: ClassVar[str]
    taken_up: ClassVar[str]
    relative: ClassVar[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """Such sentences, to be joined by the relative word."""
        for cut in cuts(document):
            after = compiled(self.taken_up).match(cut.sentence)
            noun = compiled(rf"\b(?:{self.indefinite}) (?:[\w’'-]+ ){{0,3}}?\Z")
            if after and noun.search(document.prose, max(0, cut.start - 80), cut.start):
                verb = after["verb"][:1].lower() + after["verb"][1:]
                fixes = [f"{cut.before}{joint}{self.relative} {verb}" for joint in (" ", ", ")]
                yield self.finding(cut.span(after.end()), fixes)
