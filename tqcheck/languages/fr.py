"""French."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """m mm mme mmes mlle mlles dr drs pr me mgr st ste gal col cap lt etc cf ex p.ex c.-à-d env av apr j.-c art al vol no nos
    p pp chap fig réf tél éd éds coll trad min max hab bd boul pl janv févr avr juil sept oct nov déc lun mar mer jeu ven
    sam dim s.a sarl""".split()
)
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
LONG_DATE = "{day} {month} {year}"
NEVER_DOUBLED = (
    "le la les un une des du de et ou où à au aux dans par pour avec sur sous sans que qui dont ce cette ces son sa ses"
    " leur leurs il elle ils elles est sont été mais"
)
