from __future__ import annotations

import re

from tqcheck.packs.ar_en._dates import HOUR_WORDS, HOURS, clock
from tqcheck.packs.ar_en._wording import WEEKDAY
from tqcheck.rules import Document, Pattern

_PART = "morning|afternoon|evening|dawn|night"
_HALF = rf"(?:in|at|of) (?:the )?(?P<half>{_PART})"
_BRACKET = r"(?: ?\((?P<figures>\d{1,2}:\d\d)\))?"


class ClockTime(Pattern):
    """A time of day told twice: "ten o'clock in the morning (10:00)", "10 p.m. in the evening".

    Cause: "fi al-sa'a al-ashira sabahan" names the hour, its ordinal and the part of the day.
    Repair: "10 a.m.".
    Native English: "three in the morning"; "o'clock" in stories.
    """

    message = "Arabic names the hour and the part of the day; English news writes the hour with a.m. or p.m."
    category = "date-number"
    anchors = (
        "clock",
        "am",
        "pm",
        "m",
        "hour",
        *HOURS,
        *(f"{n}am" for n in range(1, 13)),
        *(f"{n}pm" for n in range(1, 13)),
    )
    pattern = (
        rf"\b(?P<hour>\d{{1,2}}|{'|'.join(HOURS)})(?::(?P<minute>\d\d))? o[’'`]clock{_BRACKET} (?:exactly )?{_HALF}\b(?: ?\(\d{{1,2}}:\d\d\))?"
        rf"|\b(?P<word>{'|'.join(HOURS)}) in the (?P<when>morning|afternoon|evening)(?=,? (?:on|of) {WEEKDAY}\b)"
        rf"|\b(?P<short>\d{{1,2}})(?::(?P<odd>\d\d))? ?[ap]\.?m\.? (?:(?:in|at) )?(?:the )?(?P<part>{_PART})\b"
        rf"|\bthe (?P<ordinal>{'|'.join(HOUR_WORDS)}) hour (?:exactly )?(?:in|of) (?:the )?(?P<time>morning|afternoon|evening)\b"
    )
    flags = re.IGNORECASE
    examples = """
        The exam begins at {ten o'clock in the morning (10:00) => 10 a.m.} in the main hall.
        The road is open until {four o’clock (16:00) in the evening => 4 p.m.} each day.
        The raid began at {2 am at dawn => 2 am} on Sunday.
        They met at {the sixth hour of the evening => 6 p.m.} in Doha.
        The truce began at {six in the morning => 6 a.m.} on Friday.
        She woke at three in the morning.
        The shop opens at ten o'clock.
        He left at 10 a.m. on Sunday.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The hour with a.m. or p.m."""
        hour = (match["hour"] or match["short"] or match["ordinal"] or match["word"]).casefold()
        words = HOUR_WORDS if match["ordinal"] else HOURS
        number = words.index(hour) if hour in words else int(hour)
        half = (match["half"] or match["part"] or match["time"] or match["when"]).casefold()
        return [clock(number, match["minute"] or match["odd"], half, document)] if number <= 24 else []
