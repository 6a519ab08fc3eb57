from __future__ import annotations

from tqcheck.packs.any_any._swapped import Swapped
from tqcheck.rules import Severity


class SourceWeekday(Swapped):
    """A day of the week that is another in the source.

    Cause: names of days that are made of numbers ("al-thulatha", the third) are counted from another first day.
    Repair: the day of the source.
    Native writing: the same day.
    """

    message = "The source has another day of the week."
    category = "date-number"
    severity = Severity.MAJOR
    kind = "WEEKDAYS"
    examples = """
        وصل القارب يوم الثلاثاء إلى الميناء. ||| The boat reached the port on {Wednesday => Tuesday}.
        تجتمع اللجنة كل خميس في البلدة. ||| The committee meets in the town on {Fridays => Thursdays}.
        يفتح السوق صباح الأحد. ||| The market opens on {Monday => Sunday} morning.
        وصل القارب يوم الثلاثاء إلى الميناء. ||| The boat reached the port on Tuesday.
        وصل القارب أمس إلى الميناء. ||| The boat reached the port on Tuesday.
        The boat reached the port on Wednesday.
    """
