from __future__ import annotations

from tqcheck.languages.es import MONTHS, WEEKDAYS
from tqcheck.packs.any_any._calendar import CapitalInCalendar


class CalendarCapital(CapitalInCalendar):
    """A month or weekday with a capital: "5 de Marzo".

    Cause: the machine went by way of English, which writes them with capitals.
    Repair: a small letter.
    Native Spanish: feasts and days of history, and the beginning of a sentence.
    """

    message = "Spanish writes months and weekdays small; the capital comes from English."
    months, weekdays = MONTHS, WEEKDAYS
    articles = "el|este|del|al"
    examples = """
        El puente abre el 5 de {Marzo => marzo} de 2023.
        Sale este {Lunes => lunes} hacia Túnez.
        El puerto cierra del 3 al 12 de {Abril => abril}.
        El puente abre el 5 de marzo de 2023.
        Lunes: el puerto cierra.
        El Viernes Santo, el puerto cierra.
    """
