from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from tqcheck.rules import Document, Finding, Rule, Span, compiled

_WORDS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty""".split()
_VALUES = {word: n for n, word in enumerate(_WORDS, 1)} | {
    word: n * 10 for n, word in enumerate("thirty forty fifty sixty seventy eighty ninety hundred".split(), 3)
}
_NAMES = "|".join(_VALUES)
_LEADS = frozenset(
    """of about around with by than to for from over nearly approximately reached included includes killed injured wounded arrested are is were was exceeded exceeds totaled totalled distributed least most some all""".split()
)


class DoubledNumeral(Rule):
    """A number said twice, or set in brackets for nothing: "(2) two battalions", "four (4)", "of (50) students".

    Cause: Arabic reports write the figure in brackets, alone or beside its word.
    Repair: the number once.
    Native English: contracts and United Nations papers, "within thirty (30) days".
    """

    message = "Arabic sets the figure in brackets, often beside its word; English writes the number once."
    category = "date-number"
    pattern: ClassVar[str] = (
        r"(?P<bracket>\((?P<figure>\d{1,3}(?:[,.]\d{3})*|\d{4,7})\))"
        rf"(?: (?:(?P<word>{_NAMES})\b|(?P<plain>(?!and\b|or\b|in\b|of\b|for\b|to\b|years\b|is\b|was\b)[a-z%])))?"
    )
    examples = """
        The army took {(2) two => two} hills.
        They hold three of the {four (4) => four} gates.
        The fair drew a crowd of {(50) => 50} students.
        The fair drew a crowd of 50 students.
        He was with Ali (27) and Omar (29) that night.
        The film of that name (1962) won a prize.
        We grew four (mostly red) apples.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Figures in brackets beside their word, or after a word that leads to a number."""
        for match in compiled(self.pattern).finditer(document.prose):
            figure = match["figure"]
            before = compiled(r"(?<![\w-])(?P<word>[A-Za-z]+) \Z").search(
                document.prose, max(0, match.start() - 20), match.start()
            )
            name = before["word"].casefold() if before else ""
            if before and _VALUES.get(name) == _number(figure):
                yield self.finding(Span(before.start(), match.end("bracket")), [before["word"]])
            elif match["word"] and _VALUES[match["word"]] == _number(figure):
                yield self.finding(Span(match.start(), match.end("word")), [match["word"]])
            elif match["plain"] and name in _LEADS:
                yield self.finding(Span(*match.span("bracket")), [figure])


def _number(figure: str) -> int:
    return int(re.sub(r"\D", "", figure))
