from __future__ import annotations

import re

from tqcheck.languages.en import MONTHS, WEEKDAYS
from tqcheck.rules import Document, Pattern

_MONTHS_IN_A_YEAR = 12


class ShortDate(Pattern):
    """A date in figures without its year, or with two figures of it: "on Sunday, 5/21,", "since 7/10", "7.10.23".

    Cause: reports in Arabic, Hebrew and many other languages write dates in figures, the day first, and leave out what the
        reader knows.
    Repair: month and number.
    Native English: 9/11, scores, odds and fractions.
    """

    message = "A date in figures: most languages put the day first, English readers differ; write the month out."
    category = "date-number"
    pattern = (
        rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?![\w/]|[.,-]\d)"
        r"|(?<![\w.,/-])(?P<october>10/7|7/10|7\.10|07/10|10/07)(?![\w/]|[.,-]\d)(?! (?:percent|of|points?|in|stars?)\b)"
        r"|(?<![\w./-])(?P<full>(?P<day>\d{1,2})(?P<sep>[./])(?P<month>\d{1,2})(?P=sep)(?P<year>[12]\d))(?![\w/-]|\.\d)(?! (?:per|points?|inch|MB|km)\b)"
    )
    examples = """
        The fair opened on {Sunday, 5/21 => Sunday, May 21}, in the old park.
        The guard has not slept since {7/10 => October 7} and is tired.
        On {7.12.23 => December 7, 2023} the ship came home.
        The fair opened on Sunday, May 21, in the old park.
        She won 10/7 in the last set.
        The towers fell on 9/11 in the morning.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The figures must be a day and a month."""
        if match["october"]:
            before = document.prose[max(0, match.start() - 12) : match.start()]
            return re.search(r"\b(?:on|since|after|before|until|from|dated?) \Z", before) is not None
        one, two = (int(match[name]) for name in (("day", "month") if match["full"] else ("one", "two")))
        return 0 < min(one, two) <= _MONTHS_IN_A_YEAR and max(one, two) <= 31

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Month and number, where the figures tell which is which."""
        if match["october"]:
            return ["October 7"]
        if match["full"]:
            day, month = int(match["day"]), int(match["month"])
            if match["sep"] == "/" and day <= _MONTHS_IN_A_YEAR and month <= _MONTHS_IN_A_YEAR and day != month:
                return []
            day, month = (month, day) if month > _MONTHS_IN_A_YEAR else (day, month)
            return [f"{MONTHS[month - 1]} {day}, 20{match['year']}"]
        one, two = int(match["one"]), int(match["two"])
        if one <= _MONTHS_IN_A_YEAR and two <= _MONTHS_IN_A_YEAR and one != two:
            return []
        return [f"{match['weekday']}, {MONTHS[min(one, two) - 1]} {max(one, two)}"]
