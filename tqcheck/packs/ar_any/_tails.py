"""Sentences that are the tail of the one before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.packs.any_any._boundaries import cuts
from tqcheck.rules import Document, Finding, Gate, Rule, Severity, compiled


class Tail(Rule):
    """A rule on sentences that begin as a tail and go on without a main clause.

    Attributes:
        opener: an expression for the opening words of what is always a tail.
        alone: the same for what is one where no comma follows.
    """

    category = "split"
    severity = Severity.MAJOR
    gate = Gate.CONFIRM
    opener: ClassVar[str]
    alone: ClassVar[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """Sentences that begin so, to be joined with a comma or without."""
        for cut in cuts(document):
            if cut.sentence.endswith(("?", "!")):
                continue
            sure = compiled(rf"(?:{self.opener})\b").match(cut.sentence)
            found = sure or ("," not in cut.sentence and compiled(rf"(?:{self.alone})\b").match(cut.sentence))
            if found:
                fixes = cut.joined(found.group(), (", ", " "))
                yield self.finding(cut.span(found.end()), fixes, gate=None if sure else Gate.STRICT)
