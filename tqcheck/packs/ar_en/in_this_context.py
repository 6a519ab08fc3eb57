from __future__ import annotations

import re

from tqcheck.packs.ar_en._wording import without_opener
from tqcheck.rules import Document, Edit, Pattern
from tqcheck.rules.pattern import marked


class InThisContext(Pattern):
    """An opener that only says that the subject goes on: "In this context,".

    Cause: "fi hadha al-siyaq", "fi siyaq muttasil", "fi hadha al-itar", "fi al-sadad dhatihi".
    Repair: drop it.
    Native English: "in this context" that points back to a context just described, in mid-sentence.
    """

    message = "Arabic links every item of a report with fi hadha al-siyaq; English goes on without it."
    category = "formula"
    anchors = ("context", "regard", "connection", "framework", "respect", "vein")
    pattern = r"\b(?:And )?(?:In|On|Within) (?:this|the same|a (?:related|similar)|that) (?:context|regard|connection|framework|respect|vein), (?=\w)"
    examples = r"""
        {In this context,\ t => T}he bank said prices would fall.
        The vote is over. {In the same context,\  => }Cairo welcomed the result.
        {In a related context,\ t => T}he port reopened on Sunday.
        The word has another sense in this context, she said.
        In this connection the clerk named two men.
        He was right in that regard, and wrong in another.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the beginning of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[Edit]:
        """Drop it."""
        return [without_opener(document, marked(match))]
