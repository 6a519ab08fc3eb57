from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_ENDING = r"(?:tions?|sions?|ments?|ness|ity|ities|ous|ive|ful|ance|ence|ancy|ency|ism|ors|ined|ated|ished|ened|acts?)"


class EchoedWord(Pattern):
    """A pair of Arabic synonyms that both came out as the same word: "actions and actions".

    Cause: two near synonyms joined by "wa-" ("a'mal wa-af'al", "al-tafriqa wa-l-inqisam") have one English word.
    Repair: the word once.
    Native English: "time and time again", comparatives ("closer and closer"), verbs that go on and on.
    """

    message = "Two Arabic synonyms came out as the same English word; say it once."
    category = "calque"
    severity = Severity.MAJOR
    anchors = ("and",)
    sign = r"[aA][nN][dD]\s(?:(?<=\s\s....)|(?<=([a-zA-Z]{3})\s....)\s*\w*(?i:\1)\b)"
    pattern = (
        rf"(?<![\w’'-])(?P<mark>(?P<word>[a-z]{{2,}}{_ENDING}) and (?P=word))(?![\w’'-]|,? (?:against|of|again|for)\b)"
    )
    flags = re.IGNORECASE
    examples = """
        The law forbids {actions and actions => actions} that harm the coast.
        The {determined and determined => determined} efforts of the envoys failed.
        They want no {division and division => division} in the league.
        He failed time and time again.
        War crimes and crimes against the people were listed.
        The boat came closer and closer.
        They trade with government and government-owned firms.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The word once."""
        return [match["word"]]
