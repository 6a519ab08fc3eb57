from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity, cased_like

_ADMIT = {"annex": "admit", "annexes": "admits", "annexed": "admitted", "annexing": "admitting"}
_CLUB = (
    r"(?:NATO|the (?:EU|UN|European Union|United Nations|Arab League|African Union|G20|G7|Gulf Cooperation Council|GCC)\b|BRICS|OPEC\+?"
    r"|the (?:[\w’'-]+ ){0,3}(?:alliance|bloc|union|league|club|team|squad|organi[sz]ation|council|coalition|agreement|treaty|list|committee))"
)
_WHOM = r"(?:[\w’'-]+,? ){1,6}?"


class AnnexForAdmit(Pattern):
    """Members "annexed" to an alliance that admits them.

    Cause: "damma" is both to admit a member and to annex land.
    Repair: admit, admission.
    Native English: land is annexed, and annexed by a state or to its territory.
    """

    message = "Arabic damma means both to admit a member and to annex land; an alliance admits its members."
    category = "calque"
    severity = Severity.MAJOR
    anchors = ("annex", "annexes", "annexed", "annexing", "annexation")
    pattern = rf"(?P<mark>\b(?P<verb>annex(?:es|ed|ing)?)\b (?P<whom>{_WHOM})(?:in)?to|\b(?P<noun>annexation)(?P<of> of {_WHOM})(?:in)?to) (?={_CLUB})"
    flags = re.IGNORECASE
    examples = """
        The members refused {annexing Georgia to => admitting Georgia to} NATO.
        The vote on the {annexation of the island to => admission of the island to} the European Union is in May.
        The coach {annexed two young players to => admitted two young players to} the first team.
        The empire annexed the province in 1908.
        The annexation of the province to Russia was condemned.
        He read the annex to the treaty.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The same phrase with "admit"."""
        if match["noun"]:
            return [f"{cased_like(match['noun'], 'admission')}{match['of']}to"]
        return [f"{cased_like(match['verb'], _ADMIT[match['verb'].casefold()])} {match['whom']}to"]
