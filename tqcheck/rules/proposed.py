"""What a large language model proposes, as rules that can be chosen, ignored, muted and weighed like any other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tqcheck.findings import Finding, Gate, Severity
from tqcheck.rules.rule import Rule
from tqcheck.text import Document

PACK = "llm"
CATEGORIES = {
    "split": "one sentence cut in two",
    "run-on": "sentences run together",
    "calque": "wording taken over from the source language",
    "formula": "a stock phrase of the source language's news",
    "date-number": "a date or number written as in the source language",
    "name": "a name or title miswritten",
    "grammar": "grammar that follows the source language",
    "untranslated": "words left in the source language",
    "orthography": "spelling, capitals or punctuation as in the source language",
    "boilerplate": "furniture of the page the text was taken from",
    "other": "something else that translation left behind",
}


class ProposedRule(Rule):
    """One category of proposals; the rule finds nothing by itself.

    Args:
        category: MQM error type.
    """

    severity = Severity.MINOR
    gate = Gate.INFORMED
    examples = ""

    def __init__(self, category: str) -> None:
        fields: dict[str, Any] = {"category": category, "message": f"This looks like {CATEGORIES[category]}."}
        vars(self).update(fields)

    @property
    def id(self) -> str:
        """``llm/`` and the category."""
        return f"{PACK}/{self.category}"

    @property
    def documentation(self) -> str:
        """What it stands for."""
        return (
            f"What a large language model takes for {CATEGORIES[self.category]}.\n\n"
            "It is asked only where --propose names it. What it proposes is shown when the quoted words stand in the text, "
            "the edit is small, no fact is lost and no rule objects."
        )

    def find(self, document: Document) -> Iterator[Finding]:
        """Nothing; the model is asked elsewhere."""
        yield from ()


PROPOSED = tuple(map(ProposedRule, CATEGORIES))
