from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages import part
from tqcheck.rules import Document, Finding, Gate, Rule
from tqcheck.rules.pattern import marked, matches_in

_UNKNOWN = r"[^\W\d_]{4,30}"


class DoubledWord(Rule):
    """A small word written twice.

    Cause: two drafts of a phrase run into each other, or an emphatic repetition of the source is carried over.
    Repair: one of the two.
    Native writing: "had had", "that that", and words doubled across a sentence end. Many languages double a word to
        intensify it; in those whose small words are not listed a model must confirm.
    """

    message = "The same word stands twice."
    category = "grammar"
    examples = """
        The ship left {the the => the} port at dawn.
        {The the => The} gate is shut.
        She will speak {to to => to} the press.
        They come {from from => from} the north.
        He had had enough.
        She said that that was all.
        We know who they are. Are they late?
        Type A, a letter.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Words of the language that never stand twice; any word where these are not known."""
        known = getattr(part(document.pair.target), "NEVER_DOUBLED", "").split()
        word = "|".join(known) or _UNKNOWN
        pattern = rf"\b(?P<mark>(?P<word>{word}) (?P=word))\b(?![’'-])"
        for match in matches_in(document.paragraphs_with(known), document, pattern, re.IGNORECASE, known or None):
            yield self.finding(marked(match), [match["word"]], gate=Gate.NONE if known else Gate.STRICT)
