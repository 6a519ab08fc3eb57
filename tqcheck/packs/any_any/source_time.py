from __future__ import annotations

from collections.abc import Iterator

from tqcheck.alignment.clock import halves, times
from tqcheck.rules import Finding, Severity
from tqcheck.rules.beside import Beside, Passage


class SourceTime(Beside):
    """A time of day that the source does not have, or the wrong half of the day.

    Cause: hours written in words with a fraction ("al-thalitha wa-l-nisf" is half past three).
    Repair: the time of the source.
    Native writing: 15:30 for half past three in the afternoon; times turned into another zone, said so.
    """

    message = "This time of day is not that of the source."
    category = "date-number"
    severity = Severity.MAJOR
    examples = """
        يبدأ العرض في الساعة الثالثة والنصف عصرا. ||| The show begins at {3:15} p.m.
        يبدأ العرض في الساعة 8:45 مساء. ||| The show begins at {9:45} p.m.
        يفتح السوق في الساعة السابعة صباحا. ||| The market opens at {7 p.m}.
        يبدأ العرض في الساعة الثالثة والنصف عصرا. ||| The show begins at 3:30 p.m.
        يبدأ العرض في الساعة 20:45 مساء. ||| The show begins at 8:45 p.m.
        يبدأ العرض مساء. ||| The show begins at 8:45 p.m.
        The show begins at 9:45 p.m.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Times that differ from all those of the source."""
        pair = passage.document.pair
        given = times(passage.target, pair.target)
        if not given:
            return
        known = {time for time, _ in times(passage.source(1), pair.source)}
        told = halves(passage.source(), pair.source)
        for time, span in given:
            said = halves(span.of(passage.target) + passage.target[span.end :][:8], pair.target)
            if known and (time not in known or (len(told) == len(said) == 1 and told != said)):
                yield self.finding(passage.span(span))
