from __future__ import annotations

from tqcheck.languages.fr import MONTHS, WEEKDAYS
from tqcheck.packs.any_any._calendar import CapitalInCalendar


class CalendarCapital(CapitalInCalendar):
    """A month or weekday with a capital: "le 5 Mars".

    Cause: the machine went by way of English, which writes them with capitals.
    Repair: a small letter.
    Native French: feasts and days of history, and the beginning of a sentence.
    """

    message = "French writes months and weekdays small; the capital comes from English."
    months, weekdays = MONTHS, WEEKDAYS
    articles = "le|ce|du|au"
    examples = """
        Le pont ouvre le 5 {Mars => mars} 2023.
        Elle part ce {Lundi => lundi} pour Tunis.
        Le port ferme du 3 au 12 {Avril => avril}.
        Le pont ouvre le 5 mars 2023.
        Lundi, le port ferme.
        Le Vendredi Saint, le port ferme.
    """
