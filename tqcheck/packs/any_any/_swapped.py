"""Terms that stand for another than the source has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.alignment.terms import Concept, exchanged, terms
from tqcheck.rules import Finding, Span
from tqcheck.rules.beside import Beside, Passage


class Swapped(Beside):
    """A term of one kind whose concept the source does not have, where the source has another that the text lacks.

    Attributes:
        kind: name of the table of terms.
    """

    kind: ClassVar[str]

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Terms without a counterpart, with the one that is left over."""
        pair = passage.document.pair
        given = terms(passage.target, pair.target, self.kind)
        if not given:
            return
        near = _concepts(passage.source(1), pair.source, self.kind)
        lost = [
            concept
            for concept in _concepts(passage.source(), pair.source, self.kind)
            if concept not in _concepts(passage.targets(1), pair.target, self.kind)
        ]
        for concept, span in given:
            if lost and concept not in near and self.accept(passage, span):
                fixes = [exchanged(span.of(passage.target), concept, other, pair.target, self.kind) for other in lost]
                yield self.finding(passage.span(span), filter(None, fixes) if len(lost) == 1 else ())

    def accept(self, passage: Passage, span: Span) -> bool:
        """Whether a term at a place of the passage means what the table says."""
        return True


def _concepts(text: str, language: str, kind: str) -> dict[Concept, None]:
    return dict.fromkeys(concept for concept, _ in terms(text, language, kind))
