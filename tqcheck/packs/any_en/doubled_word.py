from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_WORDS = "the|a|an|of|to|and|or|for|with|from|by|at|as|are|was|were|be|it|its|he|she|they|we|his|her|their|this|these|but|not|has|have|will|would|can"


class DoubledWord(Pattern):
    """A small word written twice.

    Cause: two drafts of a phrase run into each other, or an Arabic emphatic repetition is carried over.
    Repair: one of the two.
    Native English: "had had", "that that", and words doubled across a sentence end.
    """

    message = "The same small word stands twice."
    category = "grammar"
    anchors = tuple(_WORDS.split("|"))
    pattern = rf"\b(?P<mark>(?P<word>{_WORDS}) (?P=word))\b(?![’'-])"
    flags = re.IGNORECASE
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

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The word once."""
        return [match["word"]]
