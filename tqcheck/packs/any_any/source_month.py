from __future__ import annotations

from tqcheck.packs.any_any._swapped import Swapped
from tqcheck.rules import Severity


class SourceMonth(Swapped):
    """A month that is another in the source.

    Cause: two systems of month names, in which "kanun al-thani" is January and "tishrin al-thani" November.
    Repair: the month of the source.
    Native writing: a month that the source has under any of its names agrees.
    """

    message = "The source has another month."
    category = "date-number"
    severity = Severity.MAJOR
    kind = "MONTHS"
    examples = """
        افتتح الجسر في 5 كانون الثاني 2019. ||| The bridge was opened on 5 {November => January} 2019.
        غادر الوفد في آذار 2020 إلى الميناء. ||| The delegation left for the port in {May => March} 2020.
        يبدأ الحصاد في شهر حزيران. ||| The harvest begins in {July => June}.
        افتتح الجسر في 5 كانون الثاني 2019. ||| The bridge was opened on 5 January 2019.
        افتتح الجسر في 5 تشرين الثاني/نوفمبر 2019. ||| The bridge was opened on November 5, 2019.
        غادر الوفد في أيار. ||| The delegation may leave in May.
        The bridge was opened on 5 November 2019.
    """
