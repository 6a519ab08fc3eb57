from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity


class PostponedSubject(Pattern):
    """A second subject that follows its verb: "The leaders are hiding and their guards, we are free".

    Cause: an Arabic verb may part two subjects: "yakhtabi'u al-qada wa-hurrasuhum".
    Repair: both subjects before the verb.
    Native English: an object after the verb; "was killed and his wife wounded".
    """

    message = "Arabic lets the verb part two subjects; in English both stand before it."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("and",)
    pattern = r"\b[a-z#_A-Z]+(?P<mark> (?P<verb>(?:is|are|was|were) (?P<form>[a-z]+(?:ing|ed))) (?P<second>and (?:his|her|its|their) [a-z]+))(?=,? (?:we|they|he|she|it|I|you) |[.;,])"
    examples = r"""
        While the owners{\ are hiding and their guards => \ and their guards are hiding}, we walk in the sun.
        The teacher{\ was killed and his wife => \ and his wife were killed}.
        The boys{\ were freed and their uncle => \ and their uncle were freed}, the paper said.
        The teacher was killed and his wife wounded.
        The men are painting and their wives sing.
        He was cooking and his guests waited.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The verb may have no object, nor be a sense of its own."""
        return not re.match(r"(?:see|hear|feel|lik|lov)ing", match["form"])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The subjects together."""
        verb = re.sub(r"\Awas\b", "were", re.sub(r"\Ais\b", "are", match["verb"]))
        return [f" {match['second']} {verb}"]
