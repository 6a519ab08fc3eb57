from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.rules import Document, Pattern

_OUTLET = (
    r"(?:the )?#?(?:Al[-_ ]?Jazeera|Al[-_ ]?Arabiya|Al[-_ ]?Hadath|Al[-_ ]?Sharq|Asharq|Al[-_ ]?Mayadeen|Al[-_ ]?Araby|Al[-_ ]?Hurra|Sky News(?: Arabia)?|CNN|BBC|Reuters|AFP|AP|NBC"
    r"|ABC|CBS|Fox News|France 24|Axios|Politico|Haaretz|Maariv|Channel \d+|(?:New York|Financial) Times|Washington Post|Wall Street Journal|Guardian|Anadolu|DW|[Ee]vent)(?: (?:TV|channel|newspaper))?"
)


class SpeakerToOutlet(Pattern):
    """A headline whose speaker stands before "to" and the outlet: "A Hamas official to Al Jazeera: We will go on".

    Cause: Arabic headlines name speaker and hearer without a verb ("qiyadi li-l-Jazira:").
    Repair: tells.
    Native English: letters: "From the Editor to Reuters:".
    """

    message = "Arabic headlines leave the verb out between speaker and outlet; English has “tells”."
    category = "calque"
    anchors = (":",)
    pattern = rf"(?:\A|(?<=\n)|(?<=[|•.🔴🔵]\s)|(?<=[|🔴🔵])) ?[“\"]?(?P<who>#?[A-Z][^.:|\n“”\"]{{3,90}}?) (?P<mark>to) (?P<outlet>{_OUTLET})(?=[”\"]? ?:)"
    examples = """
        Commander of the guard {to => tells} Reuters: We hold the bridge
        Two senior officials of the guild {to => tell} Al Jazeera: The strike goes on
        Urgent | Salem Nasser {to => tells} CNN: There is no truce
        Salem told Reuters: We hold the bridge.
        From the mill to Channel 4: a walk along the coast
        He said to Reuters: We hold the bridge.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """No verb and no journey before it."""
        return not re.search(
            r"\b(?:said|says|told|tells|spoke|speaks|confirm\w*|reveal\w*|statements?|interview|from|From|From|is|are|was|were|goes|went|close|due|according|comes?)\b",
            match["who"],
        )

    def suggest(self, match: re.Match[str], document: Document) -> Iterable[str]:
        """The verb in the number of the head noun."""
        many = re.search(
            r"^(?:[A-Z#]?[\w’'-]+ ){0,3}?(?:officials|sources|experts|leaders|analysts|ministers|witnesses|officers)\b",
            match["who"],
        )
        return ["tell" if many else "tells"]
