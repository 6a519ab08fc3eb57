from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS
from tqcheck.rules import Document, Pattern

_WHOSE = rf"(?:{'|'.join(sorted(DEMONYMS))}|US|UN|UK|EU|UAE)"
_FIELD = (
    "Foreign Affairs|Defen[cs]e|(?:the )?Interior|Finance|Justice|Health|Energy|Education|Culture|Transport|Labou?r|Agriculture|Information|Trade|Tourism"
    "|Communications?|Environment|Housing|Planning|Economy|Electricity|Oil|Petroleum|Industry|Sports?|Youth|Heritage|Intelligence|Settlement|Infrastructure|(?:National|Internal|Homeland) Security"
    "|Foreign Trade|Social Affairs|Social Development|Higher Education|International Cooperation|Strategic Affairs|Public Works|Water|Media|Science|Religious Affairs|Awqaf"
)
_FORMS = {"Foreign Affairs": "Foreign", "the Interior": "Interior"}
_NAME = r"(?= #?(?:(?:Dr|Eng)\. )?(?!Affairs|Minister|Development|Research|Scientific)[A-Z][\w’'-]+ (?:al-|bin |ibn |Al-|El-)?[A-Z][\w’'-]+)"


class OfficeOrder(Pattern):
    """An office with its field behind it before a name: "Israeli Minister of Energy Yisrael Katz".

    Cause: Arabic puts the field after the office: "wazir al-taqa al-isra'ili".
    Repair: the field first: "Israeli Energy Minister".
    Native English: with an article and commas, "the minister of energy, Karim Saleh,".
    """

    message = "Before a name English puts the field first, “Energy Minister”; the Arabic order was kept."
    category = "name"
    anchors = ("minister", "ministers")
    pattern = rf"(?P<whose>\b{_WHOSE} )(?P<mark>(?P<rank>(?:Deputy |Acting |Former )?)Minister of (?P<field>(?:{_FIELD})(?:,? and (?:{_FIELD}))?)){_NAME}"
    examples = """
        Egyptian {Minister of Energy => Energy Minister} Karim Saleh renewed his vow.
        Jordanian {Minister of Foreign Affairs => Foreign Minister} Omar Haddad met the envoy.
        Israeli {Minister of Energy and Infrastructure => Energy and Infrastructure Minister} Adam Gold renewed his vow.
        The Egyptian minister of energy, Karim Saleh, renewed his vow.
        The Ministry of Energy renewed its vow.
        Egyptian Energy Minister Karim Saleh renewed his vow.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The field first."""
        field = _FORMS.get(match["field"], match["field"].removeprefix("the "))
        return [f"{match['rank']}{field} Minister"]
