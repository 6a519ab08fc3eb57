from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.rules import Document, Pattern

_VERB = r"(?:said|says|announced|confirmed|reported|added|stated|noted|stressed|revealed|explained|indicated|declared|affirmed|considered|warned|emphasi[sz]ed)"
_WHEN = r"(?:on|in|during|at|via|through|after|before|yesterday|today|earlier|late|this) ?[^,.;:\n“”\"]{2,80}?|yesterday|today"


class SaidCommaThat(Pattern):
    """The day or occasion between commas after the verb of saying: "said, on Sunday, that".

    Cause: Arabic puts "yawm al-ahad" or "fi bayan" between the verb and "anna".
    Repair: take the commas away.
    Native English: an aside that adds something of its own keeps its commas.
    """

    message = "English does not fence off the day or the occasion between “said” and “that”; Arabic does."
    category = "formula"
    anchors = ("said", "says", "announced", "confirmed", "reported", "added", "stated", "noted", "stressed", "revealed",
               "explained", "indicated", "declared", "affirmed", "considered", "warned", "emphasized", "emphasised")  # fmt: skip
    pattern = rf"\b{_VERB}(?P<mark>, (?P<when>{_WHEN}),)(?= that\b)"
    examples = r"""
        The army said{, on Sunday, => \ on Sunday} that the bridge was open.
        Salem added{, during a tour of the port, => \ during a tour of the port} that wages would rise.
        The bank confirmed{, in a statement today, => \ in a statement today} that the rate would fall.
        The army said on Sunday that the bridge was open.
        He said, however, that the bridge was open.
        He added, in vain, a word that hurt.
    """

    def suggest(self, match: re.Match[str], document: Document) -> Iterable[str]:
        """The same without commas."""
        return [f" {match['when']}"]
