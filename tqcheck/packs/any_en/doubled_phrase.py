from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_PRONOUN = r"(?:i|he|she|it|we|they|you|there|this|that)"
_BE = r"(?:am|is|are|was|were|will|would|has|have|had|can|could|should|must|may|did|does|do)"
_PREPOSITION = r"(?:of|in|to|from|on|at|by|with|for|as|and|that|between|about|after|before|during|against)"
_DETERMINER = r"(?:the|an?|his|her|its|their|our|my|this|these|those)"


class DoubledPhrase(Pattern):
    """Two small words written twice: "I am I am proud", "of the of the plan".

    Cause: an editor's slip, or a translation that begins its clause again.
    Repair: once is enough.
    Native English: verse and stammered speech.
    """

    message = "These words stand twice in a row."
    category = "grammar"
    severity = Severity.MAJOR
    pattern = rf"(?<![\w’'-])(?P<mark>(?P<once>{_PRONOUN} {_BE}|{_PREPOSITION} {_DETERMINER}|{_BE} (?:not|been|be)) (?P=once))(?![\w’'-])"
    flags = re.IGNORECASE
    anchors = tuple(
        "i he she it we they you there this that of in to from on at by with for as and am is are was were will has have had can could".split()
    )
    examples = """
        If that is bold, then {I am I am => I am} bold.
        The end {of the of the => of the} road is near.
        The guests {will be will be => will be} here soon.
        She said it is. It is not far.
        He paid for the boat and for the nets.
        They came and they went.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Once."""
        return [match["once"]]
