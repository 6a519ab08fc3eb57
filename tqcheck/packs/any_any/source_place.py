from __future__ import annotations

from tqcheck.packs.any_any._swapped import Swapped
from tqcheck.rules import Severity


class SourcePlace(Swapped):
    """A country, its people or a well-known city that is another in the source.

    Cause: one letter between two names, or a name taken from a neighbouring sentence.
    Repair: the place of the source.
    Native writing: a city named for its country's government.
    """

    message = "The source names another place."
    category = "name"
    severity = Severity.MAJOR
    kind = "PLACES"
    examples = """
        زار الوفد العراق في الربيع. ||| The delegation visited {Iran => Iraq} in spring.
        اشترت الشركة القمح من المغرب. ||| The company bought the wheat from {Egypt => Morocco}.
        وصل التاجر اليمني إلى الميناء. ||| The {Sudanese => Yemeni} merchant reached the port.
        زار الوفد العراق في الربيع. ||| The delegation visited Iraq in spring.
        زار الوفد البلاد في الربيع. ||| The delegation visited Iran in spring.
        The delegation visited Iran in spring.
    """
