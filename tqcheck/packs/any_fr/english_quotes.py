from __future__ import annotations

import re

from tqcheck.packs.any_fr._marks import FrenchMark
from tqcheck.rules import Document


class EnglishQuotes(FrenchMark):
    """English quotation marks in a text that has guillemets too.

    Cause: the machine kept the marks of the source or went by way of English.
    Repair: guillemets with narrow no-break spaces.
    Native writing: a quotation inside guillemets; texts that use English marks throughout.
    """

    message = "This quotation stands in English marks, others of the text in guillemets."
    sign = "“"
    pattern = r"“(?P<said>[^“”«»\n]{1,400})”"
    examples = """
        Il a dit « oui ». Elle parle d’un {“grand jour” => «\u202fgrand jour\u202f»}.
        Le mot « paix » revient. {“Assez” => «\u202fAssez\u202f»}, dit-elle.
        Le titre est {“La Rive” => «\u202fLa Rive\u202f»}, non « Le Port ».
        Il a dit “oui”. Elle parle d’un “grand jour”.
        Il a dit « elle m’a répondu “non” hier ».
        Il a dit « oui ».
        The mill « La Rive » is shut. He says it was for “the few”.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not inside guillemets, and only where the text has some."""
        before = document.prose[max(0, match.start() - 600) : match.start()]
        outside = before.rfind("«") <= before.rfind("»")
        return "«" in document.prose and outside and super().accept(match, document)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The same words in guillemets."""
        return [f"«\u202f{match['said'].strip()}\u202f»"]
