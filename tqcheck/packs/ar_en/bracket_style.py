from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Pattern, Safety, Span

_MARKS = {"«": "“", "»": "”", "((": "(", "))": ")"}


class BracketStyle(Pattern):
    """Quotation marks and brackets of Arabic print: «…», ((…)).

    Cause: Arabic papers quote in guillemets or double brackets.
    Repair: English quotation marks, single brackets.
    Native English: code, and brackets inside brackets.
    """

    message = "Quotation marks or brackets of Arabic print were left in."
    category = "orthography"
    safety = Safety.SAFE
    pattern = r"(?P<empty> (?:“ ?”|« ?»))|(?P<open>« ?)|(?<!\s)(?P<close>»)|(?P<late> »)|(?P<double>\(\((?=[A-Za-z]))|(?<=[A-Za-z.])(?P<end>\)\))"
    examples = r"""
        The daily {« => “}Dawn{» => ”} broke the news.
        The party {(( => (}Hope{)) => )} won.
        He called it {« => “}a victory{» => ”} on Sunday.
        He said{\ “” => } that it was late.
        The daily “Dawn” broke the news.
        The party (Hope) won.
        The towns (Homs (1) and Hama (2)) are quiet.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Every match, where the document has such a mark at all."""
        if any(mark in document.prose for mark in ("«", "»", "((", "))", "“ ”", "“”")):
            yield from super().find(document)

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Double brackets come in pairs."""
        if match["double"]:
            inside = document.prose[match.end() : match.end() + 160]
            return "))" in inside and "(" not in inside.partition("))")[0]
        if match["end"]:
            before = document.prose[max(0, match.start() - 160) : match.start()]
            opened = before.rpartition("((")
            return bool(opened[1]) and "(" not in opened[2] and ")" not in opened[2]
        paragraph = document.paragraph_of(Span(*match.span()))
        return match["late"] is None or (paragraph is not None and "«" in paragraph.span.of(document.prose))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The English mark."""
        return [""] if match["empty"] else [_MARKS[match.group().strip()]]
