from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety


class EnglishNumber(Pattern):
    """Thousands with a comma or a per cent with a point: "1,200 dollars", "2.5 %".

    Cause: the machine kept the marks of Arabic or English numbers.
    Repair: a narrow no-break space in thousands, a comma before decimals.
    Native writing: versions, sections, hours and prices of other countries.
    """

    message = "French writes decimals with a comma and thousands with a narrow no-break space."
    category = "date-number"
    safety = Safety.SUGGESTED
    sign = r"\d[.,]\d"
    pattern = r"(?<![\w.,])(?:(?P<grouped>\d{1,3}(?:,\d{3}){2,4}|\d{1,3},000)|(?P<point>\d{1,3}\.\d{1,2})(?= ?(?:%|million|milliard)))(?![\w.,]\d)"
    examples = """
        Le pont a coûté {12,000 => 12\u202f000} dinars.
        La ville compte {1,200,500 => 1\u202f200\u202f500} habitants.
        Les prix ont monté de {2.5 => 2,5} % en mai.
        Les prix ont monté de 2,5 % en mai.
        Le pont a coûté 12 000 dinars.
        La version 2.5 est sortie. La part est de 0,125.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The number as French writes it."""
        return [match["grouped"].replace(",", "\u202f") if match["grouped"] else match["point"].replace(".", ",")]
