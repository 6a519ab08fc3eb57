from __future__ import annotations

from tqcheck.languages.fr import LONG_DATE, MONTHS
from tqcheck.packs.any_any._calendar import EnglishOrder


class EnglishDate(EnglishOrder):
    """A date in the English order, the month before the day: "mars 5, 2023".

    Cause: the machine went by way of English.
    Repair: day, month and year.
    Native French: a month with its year alone.
    """

    message = "This date is in the English order."
    months, order = MONTHS, LONG_DATE
    examples = """
        Le pont a ouvert le {mars 5, 2023 => 5 mars 2023}.
        La grève date du {Mai 12 2022 => 12 mai 2022}.
        Elle est née le {juin 3rd, 1990 => 3 juin 1990}.
        Le pont a ouvert le 5 mars 2023.
        En mai 2023, le port ferme.
        Le mois de mars 2023 fut long.
    """
