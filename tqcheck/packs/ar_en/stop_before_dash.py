from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.packs.any_any._boundaries import lowered
from tqcheck.rules import Document, Gate, Pattern, Severity

_MOST, _WINDOW = 2, 400


class StopBeforeDash(Pattern):
    """A full stop before the dash that closes an aside: "- which it took in 2007. - At the top".

    Cause: Arabic sets an aside between two dashes; the translation ended its sentence inside.
    Repair: drop the stop.
    Native English: dashes that open the items of a list.
    """

    message = "The dash closes an aside, so the sentence goes on: the full stop before it was invented."
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.STRICT
    sign = r"\. [-–—] [A-Z]"
    pattern = r"(?P<mark>(?P<last>(?<![\w’'-])[\w’'-]{1,40})\. (?P<dash>[-–—]) (?P<next>[A-Z][\w’'-]*))"
    examples = """
        The movement - which won the vote in the old {town. - At => town - at} the top of the list - stayed at home.
        The guild – it was founded in {May. – Has => May – has} no house of its own.
        The club – which lost the cup in {June. – Will => June – will} sell the house.
        The clerk read the list. - Bread. - Oil. - Milk.
        He left in May. - At the top was a flag.
        The man - a clerk - left. - He came back.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The sentence before has opened an aside and not closed it."""
        start = max(document.sentences[document.sentence_at(match.start())].span.start, match.start() - _WINDOW)
        before = document.prose[start : match.start()]
        text = document.prose[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
        return len(re.findall(r"\. [-–—] ", text)) <= _MOST and len(re.findall(r"\w\s+[-–—]\s", before)) == 1

    def suggest(self, match: re.Match[str], document: Document) -> Iterable[str]:
        """Without the stop."""
        return [f"{match['last']} {match['dash']} {lowered(match['next'])}"]
