from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Rule, Span, compiled

_MARK = (
    r"(?P<bullet>\A[-–—•*] (?=[A-Z#“]))|(?<=\s)\*{2,} ?(?=\S)|(?<=[a-z]{2})#(?=\s|\Z)|(?<=\w\))\s?\.\s?\)(?=\s[a-z])"
)


class StrayMark(Rule):
    """Marks of layout left in running text: a hyphen before the only line, "***", a lone "#" at the end of a word.

    Cause: posts were cut out of lists and threads before they were translated.
    Repair: delete them.
    Native English: lists of several lines; asterisks of a note.
    """

    message = "A mark of the layout was left in the text."
    category = "orthography"
    examples = r"""
        {-\  => }The square is full of boats and of men who want to go home tonight.
        Where did he plan to go? {***\  => }Why were bags of sand in the hall?
        The talks go on #Oman #FactCheck{# => }
        She met Salma Nour (head of the guild in the old town){. ) => } to speak of wages.
        - Bread\n- Oil\n- Milk
        The price* is high.
        He writes C# and plays the lute.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Every such mark; a bullet where it is the only one."""
        for match in compiled(_MARK).finditer(document.prose):
            if match["bullet"] and re.search(r"(?:\n|\w\s)[-–—•*]\s", document.prose[match.end() :]):
                continue
            yield self.finding(Span(*match.span()), [""])
