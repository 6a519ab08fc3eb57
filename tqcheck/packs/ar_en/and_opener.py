from __future__ import annotations

import re

from tqcheck.packs.ar_any._openers import without_opener
from tqcheck.rules import Document, Edit, Pattern, Span


class AndOpener(Pattern):
    """A sentence of reported speech that begins with "And": "And he indicated that".

    Cause: "wa-" opens every Arabic sentence.
    Repair: drop it.
    Native English: "And" for emphasis, in speech and columns.
    """

    message = "Arabic begins nearly every sentence with wa-; an English report does not say “And he indicated”."
    category = "formula"
    anchors = ("and",)
    pattern = (
        r"\b(?P<mark>And (?=(?:he|she|they|it|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}|the (?:[\w-]+ ){0,3}?[\w-]+)(?: also)? "
        r"(?:indicated|stressed|noted|confirmed|affirmed|pointed (?:out|to)|explained|added|considered|clarified|emphasi[sz]ed|stated|announced|reported|continued)(?: (?:at the same time|also))? (?:that|saying)\b))"
    )
    examples = r"""
        The road is open. {And h => H}e indicated that the bridge was next.
        {And t => T}he minister stressed that wages would rise.
        The road is open. {And\  => }Cairo confirmed that the date stood.
        And he promised help to the young.
        He spoke, and he added that all was well.
        And the dams were full.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the beginning of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[Edit]:
        """Drop it."""
        return [without_opener(document, Span(*match.span("mark")))]
