from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Kind, Rule, Safety, Span


class LowerCaseHeading(Rule):
    """A heading that begins with a small letter.

    Cause: Arabic has no capitals, so the translation of a lone heading has no sentence to take one from.
    Repair: capital first letter.
    Native English: names like iPhone or al-Hakim, and lines that only wrap the one before.
    """

    message = "A heading begins with a small letter: Arabic has no capitals to hand on."
    category = "orthography"
    safety = Safety.SAFE
    examples = r"""
        The envoy left on Sunday.\n\n{talks => Talks} without end\n\nBoth sides met again.
        The vote is over.\n\n{warnings => Warnings} of drought\n\nThe dams are empty.
        {road => Road} to Aden reopened\n\nThe army said so.
        The envoy left.\n\nTalks without end\n\nBoth sides met.
        The firm grew.\n\niPhone sales\n\nThey doubled.
        The envoy left.\n\nal-Hakim Street\n\nBoth sides met.
        We need\n\nmilk, bread and\n\noil
        The envoy left.\n\nexpires: 2030-01-01\n\nBoth sides met.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Headings between finished paragraphs that begin small."""
        blocks = document.paragraphs
        for number, block in enumerate(blocks):
            if block.kind is not Kind.HEADING or number + 1 == len(blocks):
                continue
            before = blocks[number - 1].span.of(document.prose)[-1] if number else "."
            first = re.match(r"[a-z]+(?![\w’'.:-])", block.span.of(document.prose))
            follows = document.prose[blocks[number + 1].span.start]
            if first and before in '.!?”"' and not follows.islower():
                span = Span(block.span.start, block.span.start + first.end())
                yield self.finding(span, [first.group().capitalize()])
