from __future__ import annotations

import re

from tqcheck.packs.ar_any._openers import without_opener
from tqcheck.rules import Document, Edit, Pattern
from tqcheck.rules.pattern import marked


class InThisContext(Pattern):
    """An opener that only says that the subject goes on: "In this context,".

    Cause: "fi hadha al-siyaq", "fi siyaq muttasil", "fi hadha al-itar", "fi al-sadad dhatihi".
    Repair: drop it, or "Separately".
    Native English: "in this context" that points back to a context just described, in mid-sentence.
    """

    message = "Arabic links every item of a report with fi hadha al-siyaq; English goes on without it."
    category = "formula"
    anchors = ("context", "regard", "connection", "framework", "respect", "level", "standpoint", "side", "track")
    pattern = (
        r"\b(?:And )?(?:(?:In|On|Within|From) (?:this|the same|a (?:related|similar|parallel)|that|the related) (?:context|regard|connection|framework|respect|level|standpoint)"
        r"|(?P<other>(?:On|In|At|From) (?:another|a different|a separate) (?:level|context|connection|framework|side|track)))(?: also)?, (?=[\w“\"‘'])"
    )
    examples = r"""
        {In this context,\ t => T}he bank said prices would fall.
        The vote is over. {In the same context,\  => }Cairo welcomed the result.
        {In a related context,\ t => T}he port reopened on Sunday.
        The vote is over. {On another level,\  => Separately,\ }the port reopened.
        The word has another sense in this context, she said.
        In this connection the clerk named two men.
        He was right in that regard, and wrong in another.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the beginning of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[Edit | str]:
        """Drop it; "Separately" where the subject changes."""
        return ["Separately, "] if match["other"] else [without_opener(document, marked(match))]
