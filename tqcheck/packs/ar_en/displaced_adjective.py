from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS
from tqcheck.rules import Document, Pattern, Severity

_ADJECTIVE = (
    "Academic|Administrative|Affected|Agricultural|Armed|Besieged|Blessed|Civil|Coming|Competent|Concerned|Cultural|Current|Different|Digital|Economic|Educational|Environmental|Financial|Historical|Holy"
    "|Human|Humanitarian|Industrial|International|Legal|Local|Medical|Military|Modern|Moral|National|Necessary|Occupied|Official|Ongoing|Political|Previous|Psychological|Public|Recent|Regional|Relevant"
    "|Religious|Required|Scientific|Social|Strategic|Technical|Technological|Various"
)


class DisplacedAdjective(Pattern):
    """An adjective left behind its noun as a sentence of one word: "in the circumstances. Current."

    Cause: an Arabic adjective follows its noun; the translation ended the sentence between the two.
    Repair: the adjective before its noun.
    Native English: a one-word sentence that judges: "Brilliant."
    """

    message = "An Arabic adjective follows its noun; here a full stop came between them. In English it stands before the noun."
    category = "split"
    severity = Severity.MAJOR
    pattern = rf"(?<=[a-z]\s)(?P<mark>(?P<noun>[a-z]{{3,}})\. [“\"]?(?P<adjective>{_ADJECTIVE}|{'|'.join(sorted(DEMONYMS))})[”\"]?\.)(?= [A-Z“#]|\s*\Z|\n)"
    examples = """
        It was the right step in the {circumstances. Current. => current circumstances.} He added that the talks would go on.
        The guild will meet with the {parties. Concerned. => concerned parties.}
        He spoke to the {guests. Lebanese. => Lebanese guests.} The hall was full.
        The show was a hit. Brilliant. He went twice.
        He spoke to the press. Lebanese ministers came too.
        It was the right step in the current circumstances.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The adjective before its noun."""
        adjective = match["adjective"]
        return [f"{adjective if adjective in DEMONYMS else adjective.lower()} {match['noun']}."]
