"""A rule: one kind of artifact, its cause, its picture and its examples."""

from __future__ import annotations

import inspect
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import ClassVar

from tqcheck.findings import Edit, Finding, Fix, Gate, Safety, Severity
from tqcheck.text import Document, Span


class Rule(ABC):
    """One kind of artifact; the file it stands in gives it its id.

    Attributes:
        message: what is wrong and why, in a sentence or two of plain English.
        category: MQM error type.
        severity: how much it harms.
        gate: whether a language model must confirm a fix.
        safety: what may be done with its fixes unasked.
        anchors: lower-case words one of which stands in every paragraph the rule can flag; none: any paragraph.
        examples: lines in the notation, at least three that are flagged and three that stay silent.
    """

    message: ClassVar[str]
    category: ClassVar[str]
    severity: ClassVar[Severity] = Severity.MINOR
    gate: ClassVar[Gate] = Gate.NONE
    safety: ClassVar[Safety] = Safety.SUGGESTED
    anchors: ClassVar[tuple[str, ...]] = ()
    examples: ClassVar[str]

    @property
    def id(self) -> str:
        """Pack and file name: ``ar-en/orphan-relative``."""
        pack, name = type(self).__module__.split(".")[-2:]
        return f"{pack}/{name}".replace("_", "-")

    @property
    def summary(self) -> str:
        """First line of the rule's documentation."""
        return self.documentation.splitlines()[0]

    @property
    def documentation(self) -> str:
        """What it is, the cause, the repair, and when native writing does the same."""
        return inspect.getdoc(type(self)) or ""

    @property
    def content(self) -> str:
        """Everything that decides what the rule does, for signatures and caches."""
        place = sys.modules[type(self).__module__].__file__
        return f"{self.id}\n{Path(place).read_text(encoding='utf-8') if place else ''}"

    @abstractmethod
    def find(self, document: Document) -> Iterator[Finding]:
        """Findings in one document, with candidate fixes, unjudged."""

    def finding(
        self,
        span: Span,
        fixes: Iterable[str | Edit | tuple[Edit, ...]] = (),
        entry: str = "",
        gate: Gate | None = None,
    ) -> Finding:
        """A finding of this rule.

        Args:
            span: where it stands.
            fixes: best first; a string replaces the span, edits stand for themselves.
            entry: which entry of the rule's table.
            gate: another gate than the rule's own.
        """
        return Finding(
            rule=self.id,
            category=self.category,
            severity=self.severity,
            span=span,
            message=self.message,
            fixes=tuple(Fix(_edits(span, fix), self.safety) for fix in fixes),
            gate=gate or self.gate,
            entry=entry,
        )


def _edits(span: Span, fix: str | Edit | tuple[Edit, ...]) -> tuple[Edit, ...]:
    if isinstance(fix, str):
        return (Edit(span, fix),)
    return (fix,) if isinstance(fix, Edit) else fix
