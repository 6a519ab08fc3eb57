from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import log10

from tqcheck.alignment.calendars import converted
from tqcheck.alignment.clock import times
from tqcheck.alignment.figures import Figure, figures, readings, values
from tqcheck.alignment.terms import terms
from tqcheck.rules import Finding, Message, Severity, compiled
from tqcheck.rules.beside import Beside, Passage

_COUNTABLE, _SPELLED = 2, 11
_YEARS = range(1800, 2100)
_CODE = r"%|[^\W\d_]\Z"


class SourceNumber(Beside):
    """A number that the source does not have, or a number of the source that the translation lost.

    Cause: digits that run from left to right in a line from right to left, scale words read wrongly ("milyar wa 200
        milyun" is 1.2 billion), a number skipped.
    Repair: the number of the source, where only one is left over on both sides; else an editor decides.
    Native writing: numbers up to two, which many languages express without a numeral, are not compared.
    """

    message = "This number does not agree with the source."
    category = "date-number"
    severity = Severity.MAJOR
    examples = """
        أنفقت المدينة 45 مليون دينار على الجسر. ||| The town spent {54 million => 45 million} dinars on the bridge.
        بلغت الكلفة مليار و200 مليون دينار. ||| The cost came to {2.1 billion => 1.2 billion} dinars.
        يبدأ العرض في الساعة 8:45 وحضره 75 طالبا. ||| {The} show begins at 8:45 and was seen by pupils.
        وصل خمسة وعشرون قاربا إلى الميناء. ||| {Boats} reached the port.
        زار المعرض ١٬٢٠٠ طالب. ||| The fair was visited by {12,000 => 1,200} pupils.
        شارك في السباق 75 طالبا من المدينة. ||| {Pupils} of the town took part in the race.
        بلغت الكلفة مليار و200 مليون دينار. ||| The cost came to 1.2 billion dinars.
        وصل خمسة وعشرون قاربا إلى الميناء. ||| Twenty-five boats reached the port.
        في ثلاثينيات القرن العشرين بني الجسر. ||| The bridge was built in the 1930s.
        وصلت عشرات القوارب ومئات البحارة. ||| Dozens of boats and hundreds of sailors arrived.
        يبدأ العرض في الساعة 8.45 صباحا. ||| The show begins at 8:45 in the morning.
        وصلت ثلاث سفن إلى الميناء. ||| Three ships reached the port: qalat.example/D8A7
        افتتح الجسر في 5 رمضان 1445. ||| The bridge was opened on 15 March 2024.
        افتتح الجسر في 5 من رمضان عام 1445 هـ. ||| The bridge was opened on {25} March 2024.
        في تسعينيات القرن الماضي بني الجسر. ||| The bridge was built in the 1990s.
        The town spent 54 million dinars on the bridge.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Figures without a counterpart on the other side or beside it."""
        pair = passage.document.pair
        known, given = _values(passage.source(1), pair.source), _values(passage.targets(1), pair.target)
        clock = [span for _, span in times(passage.target, pair.target)]
        odd = [
            figure
            for figure in figures(passage.target, pair.target)
            if not _found(figure.value, known)
            and not any(span.overlaps(figure.span) for span in clock)
            and not compiled(_CODE).search(passage.target, max(0, figure.span.start - 2), figure.span.start)
        ]
        given |= _clock(passage.source(), pair.source)
        lost = min((_lost(reading, pair.source, given) for reading in readings(passage.source())), key=len)
        for figure in odd:
            alone = (
                len(odd) == len(lost) == 1
                and figure.digits
                and not terms(passage.source(), pair.source, "HIJRI_MONTHS")
            )
            text = figure.span.of(passage.target)
            yield self.finding(passage.span(figure.span), [_amended(figure, text, lost[0])] if alone else ())
        if lost and not odd:
            told = ", ".join(f"{figure.value:,g}" for figure in lost)
            message = Message("The source has a number that is missing here: {number}.", number=told)
            yield replace(self.finding(passage.first_word()), message=message)


def _values(text: str, language: str) -> set[float]:
    """The numbers of a text, those of its dates in the other calendar too."""
    return values(text, language) | converted(text, language)


def _clock(text: str, language: str) -> set[float]:
    """Hours and minutes of the times of day in a text, which another rule compares."""
    day = ((minutes // 60 + hours, minutes % 60) for minutes, _ in times(text, language) for hours in (0, 12))
    return {value for hour, minute in day for value in (hour, minute, hour + minute / 100)}


def _found(value: float, known: set[float]) -> bool:
    return value <= _COUNTABLE or any(
        abs(value - other) <= 1e-6 * value or _shortened(value, other) or _shortened(other, value) for other in known
    )


def _shortened(year: float, written: float) -> bool:
    return year in _YEARS and year % 100 == written


def _lost(text: str, language: str, given: set[float]) -> list[Figure]:
    """Figures in digits, and those in words that are neither small nor round, of which the other side has nothing."""
    centuries = {value // 100 + 1 for value in given if value in _YEARS}
    return [
        figure
        for figure in figures(text, language)
        if (figure.digits or (figure.value >= _SPELLED and log10(figure.value) % 1))
        and not _found(figure.value, given if figure.digits else given | centuries)
    ]


def _amended(figure: Figure, text: str, wanted: Figure) -> str:
    """The text of a figure with the digits of another, its scale words kept where they fit."""
    digits = compiled(r"\d[\d.,]*\d|\d").search(text)
    if digits is None:
        return f"{wanted.value:,.10g}"
    scale = max(1.0, figure.value / float(digits.group().replace(",", "")))
    if wanted.value % (scale / 100):
        return f"{wanted.value:,.10g}"
    grouped = "," in digits.group() or wanted.value / scale >= 10_000
    return f"{text[: digits.start()]}{wanted.value / scale:{',' if grouped else ''}.10g}{text[digits.end() :]}"
