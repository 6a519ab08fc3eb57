from __future__ import annotations

import re

from tqcheck.packs.ar_en._dates import HOURS, NUMERIC, WRITTEN, clock, long_date, read
from tqcheck.packs.ar_en._wording import WEEKDAY
from tqcheck.rules import Document, Edit, Pattern, Span, compiled

_PART = r"(?:morning|afternoon|evening|night|dawn)"
_HOUR = rf"(?P<clock>at (?P<hour>\d{{1,2}}|{'|'.join(HOURS)})(?::(?P<minute>\d\d))?(?: o[’']clock)? (?:in the )?(?P<half>{_PART}) )?"
_TODAY = (
    rf"(?:(?P<frame>(?:(?:on|in) )?the (?P<early>{_PART}) of )?(?:today|yesterday|tomorrow)(?:[’']s)?"
    rf"|this (?P<this>{_PART})|last night|tonight)"
)
_BOUND = r"\b(?:on|from|since|until|till|by|starting|beginning|before|after|for|of|to|as of)\Z"
_OPENS = r"(?:In|During|At|After|Following|According|Speaking|On|With|Under|As|Amid|Before|Since|For)\b[^,;]*\Z"

_TO_COME = r"\b(?:will|shall|may|can|should|know|known|expected|scheduled|planned|due|set|going|ready|tickets?|join|watch|another)\b|[’']ll\b"


class TodayWeekday(Pattern):
    """A day named twice: "today, Friday,", "yesterday (Tuesday)", "this Tuesday evening".

    Cause: Arabic says "al-yawm al-jumu'a" and "ams al-thulatha", the word for today and the weekday beside it.
    Repair: the weekday alone, "on Friday", with its date if there is one.
    Native English: "today" or the weekday, and "this Sunday" for one to come.
    """

    message = "Arabic says “today” and the weekday together; English needs the weekday alone."
    category = "date-number"
    anchors = ("today", "yesterday", "tomorrow", "this", "tonight", "last")
    pattern = (
        rf"\b(?P<mark>{_HOUR}{_TODAY},? \(?(?P<weekday>{WEEKDAY})\)?(?P<part> {_PART})?(?!’|'|-)"
        rf"(?:,? (?P<date>{NUMERIC}|{WRITTEN}))?)(?P<comma>,?)(?!,? (?:and|or|to|through|until) (?:{WEEKDAY}|tomorrow)| (?:School|Times|Mass)\b)"
        rf"|\b(?P<only>(?:on )?this (?P<named>{WEEKDAY} {_PART}))\b(?=[,.]| (?!to\b))"
    )
    flags = re.IGNORECASE
    examples = r"""
        {Today, Friday => On Friday}, the council opened five schools.
        {Yesterday, Saturday => On Saturday}, the two teams met in Tunis.
        {Today, Sunday 5-21-2023 => On Sunday, May 21, 2023}, the bank raised its rates.
        The ship that sank {yesterday (Tuesday) => on Tuesday} carried wheat.
        The prisoners will be freed starting {tomorrow, Thursday => Thursday}.
        The club plays {at seven in the evening today, Thursday, => at 7 p.m. on Thursday} in Rabat.
        He wrote to the mayor{, today, Tuesday, => \ on Tuesday} to protest.
        In a statement published {today, Monday => on Monday}, the union denied it.
        A car bomb exploded in the suburb {this Tuesday evening => on Tuesday evening}.
        The shop is closed today, Monday and Tuesday.
        We will meet again this Sunday.
        Five things to know this Monday morning.
        Today, the council opened five schools.
        He spoke yesterday, a Friday.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """ "This Tuesday evening" may be one to come."""
        if not match["only"] or match["only"][:2].casefold() == "on":
            return True
        sentence = document.sentences[document.sentence_at(match.start())].span.of(document.prose)
        return not compiled(_TO_COME, re.IGNORECASE).search(sentence)

    def suggest(self, match: re.Match[str], document: Document) -> list[str | Edit]:
        """The weekday with its part of the day, its hour and its date."""
        start = match.start()
        if match["only"]:
            return [("On " if match["only"][0].isupper() else "on ") + match["named"]]
        before = document.prose[max(0, start - 12) : start].rstrip()
        opens = document.begins_sentence(start)
        bound = compiled(_BOUND, re.IGNORECASE).search(before) and not match["clock"] and not match["frame"]
        text = self._day(match, document)
        if not bound:
            text = f"On {text}" if opens and not match["clock"] else f"on {text}"
        if match["clock"]:
            half = match["half"].casefold()
            hour = match["hour"].casefold()
            number = HOURS.index(hour) if hour in HOURS else int(hour)
            text = f"{'At' if opens else 'at'} {clock(number, match['minute'], half, document)} {text}"
        if opens or not match["comma"]:
            return [text]
        if before.endswith(","):
            comma = document.prose.rindex(",", 0, start)
            return [Edit(Span(comma, match.end("comma")), f" {text}")]
        sentence = document.sentences[document.sentence_at(start)].span.start
        if compiled(_OPENS).match(document.prose, sentence, start):
            return [text]
        return [Edit(Span(start, match.end("comma")), text)]

    def _day(self, match: re.Match[str], document: Document) -> str:
        part = match["part"] or match["early"] or match["this"] or ""
        if not part and "night" in match.group().casefold().split(",")[0]:
            part = "night"
        day = match["weekday"].capitalize() + (f" {part.strip().casefold()}" if part else "")
        if not match["date"]:
            return day
        numeric = compiled(NUMERIC).fullmatch(document.prose, *match.span("date"))
        if numeric is None:
            return f"{day}, {match['date']}"
        named = compiled(NUMERIC).search(f"{match['weekday']} {match['date']}")
        meant = read(numeric, document) or (named and read(named, document))
        return f"{day}, {long_date(meant) if meant else match['date']}"
