from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS, OFFICES
from tqcheck.rules import Document, Pattern, Severity

_NAME = r"[A-Z][\w’'-]+(?: (?:al-|bin |ibn |van |von |de )?[A-Z][\w’'-]+){1,2}"
_NOT_A_NAME = re.compile(
    rf"{OFFICES}|Foreign|Defen[cs]e|Interior|Prime|Deputy|Vice|Ministry|Army|Embassy|National|Air|Football|Supreme"
)


class BareName(Pattern):
    """A nationality before a name where the office was left out: "President X and Russian Y".

    Cause: Arabic says the office once and gives the second man only his nationality, "al-ra'isan al-amriki ... wa-l-rusi".
    Repair: say the office again.
    Native English: sport gives a nationality alone, with no office before it.
    """

    message = "Arabic names the office once for both; English repeats it before the second name."
    category = "name"
    severity = Severity.MAJOR
    anchors = tuple(
        sorted({word.casefold() for office in OFFICES.split("|") for word in office.split()[-1:]} | {"general"})
    )
    pattern = (
        rf"\b(?P<office>{OFFICES}),? (?:{_NAME}),? and (?:his |her |the )?(?:[a-z]+ )?"
        rf"(?P<mark>(?P<people>{'|'.join(sorted(DEMONYMS))}) (?P<name>{_NAME}))"
    )
    examples = """
        The summit brought together French President Jean Morel and {Spanish Carlos Ruiz => Spanish President Carlos Ruiz}.
        Prime Minister Adam Nagy and his {Polish Jan Kowal => Polish Prime Minister Jan Kowal} signed the accord.
        Foreign Minister Omar Saleh and {Turkish Mehmet Aslan => Turkish Foreign Minister Mehmet Aslan} met in Oman.
        President Jean Morel and Spanish Prime Minister Carlos Ruiz met.
        Andy Hill beat Spanish Carlos Ruiz in three sets.
        President Jean Morel and Spanish Foreign Ministry officials met.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """What follows the nationality must be a person's name."""
        return not _NOT_A_NAME.match(match["name"])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The office between nationality and name."""
        return [f"{match['people']} {match['office']} {match['name']}"]
