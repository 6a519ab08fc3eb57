from __future__ import annotations

import re

from tqcheck.packs.ar_any._openers import without_opener
from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Edit, Pattern
from tqcheck.rules.pattern import marked

_ONES = "(?:his|her|its|their)"


class TurnTaking(Pattern):
    """A phrase that only passes the word from one speaker to the next.

    Cause: "min jihatihi", "min janibihi" and "bi-dawrihi" open the turn of each new speaker in an Arabic report.
    Repair: drop it; the name already says who speaks.
    Native English: "in turn" for cause and effect, "for his part" in the middle of an argument.
    """

    message = "Arabic reports announce each new speaker with “for his part” or “in turn”; English lets the name do it."
    category = "formula"
    anchors = ("part", "side", "behalf", "turn")
    pattern = (
        rf"\b(?P<opener>(?:For|On|From) {_ONES} (?:own )?(?:part|side|behalf),) (?=\w)"
        rf"|\bIn (?:{_ONES} )?turn, (?=(?:the )?(?:[\w’'.-]+,? ){{1,18}}?(?:{REPORTING}|reviewed|outlined|welcomed|presented|spoke|talked|gave|appreciated|commended)\b)"
        rf"|,(?: and)? (?:for|on|from) {_ONES} (?:part|side), "
        rf"|, in (?:{_ONES} )?turn, (?=(?:also )?{REPORTING}\b)"
        rf"| [–—-] (?:in (?:{_ONES} )?turn|(?:for|on) {_ONES} part) [–—-] "
    )
    examples = r"""
        The talks failed.\n\n{For his part, t => T}he minister promised a new round.
        {From its side,\  => }Cairo welcomed the vote.
        The army accused{\ – in turn –\  => \ }the rebels of breaking the truce.
        {In turn,\  => }Karim Haddad said the bridge was safe.
        The guild{, for its part,\  => \ }rejected the offer.
        The guild{, in turn,\  => \ }announced a strike.
        It was a victory, in part, for his party.
        Rain fills the dams, which in turn feed the canals.
        In turn, higher prices push wages up.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Openers count only where a sentence begins."""
        return not match.group()[0].isalpha() or document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[Edit | str]:
        """Drop it."""
        return [without_opener(document, marked(match))] if match.group()[0].isalpha() else [" "]
