from __future__ import annotations

from tqcheck.languages.es import LONG_DATE, MONTHS
from tqcheck.packs.any_any._calendar import EnglishOrder


class EnglishDate(EnglishOrder):
    """A date in the English order, the month before the day: "marzo 5, 2023".

    Cause: the machine went by way of English.
    Repair: day, month and year.
    Native Spanish: a month with its year alone.
    """

    message = "This date is in the English order."
    months, order = MONTHS, LONG_DATE
    examples = """
        El puente abrió el {marzo 5, 2023 => 5 de marzo de 2023}.
        La huelga es del {Mayo 12 2022 => 12 de mayo de 2022}.
        Nació el {junio 3rd, 1990 => 3 de junio de 1990}.
        El puente abrió el 5 de marzo de 2023.
        En mayo de 2023 el puerto cierra.
        El mes de marzo 2023 fue largo.
    """
