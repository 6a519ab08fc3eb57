"""Statement after statement hung on one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from tqcheck.rules import Document, Finding, Rule, Span, compiled


class Chain(Rule):
    """A rule on participles of saying, of which one in a sentence is enough.

    Attributes:
        said: participle with the word for "that" -> the same as a statement.
        joint: what stands before that statement.
    """

    category = "run-on"
    said: ClassVar[Mapping[str, str]]
    joint: ClassVar[str]

    def find(self, document: Document) -> Iterator[Finding]:
        """The second and later participles of each sentence."""
        pattern = compiled(rf",(?: (?:et|y))? (?P<verb>{'|'.join(self.said)})(?=['’ ])")
        for sentence in document.sentences:
            for match in list(pattern.finditer(document.prose, sentence.span.start, sentence.span.end))[1:]:
                yield self.finding(Span(*match.span()), [f"{self.joint}{self.said[match['verb']]}"])
