from __future__ import annotations

import re

from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Pattern

_WITH = (
    r"(?:in (?:cooperation|coordination|partnership|collaboration|conjunction) with|represented by|under the (?:patronage|supervision|auspices|direction|sponsorship) of"
    r"|headed by|led by|accompanied by|in the presence of)"
)
_DID = (
    r"(?:organi[sz]e[ds]|held|holds|launche[ds]|hosted|hosts|carried out|conducted|signed|signs|inaugurated|celebrated|celebrates|participated|discussed|received|honou?red"
    rf"|implemented|opened|published|visited|met|{REPORTING})"
)
_OFFICE = r"(?:[Pp]resident|[Dd]ean|[Hh]ead|[Dd]irector|[Mm]inister|[Gg]overnor|[Cc]hairman|[Uu]ndersecretary|[Ss]ecretary[ -][Gg]eneral|[Mm]ayor|[Cc]oordinator|[Rr]ector|[Cc]urator)"
_TITLE = r"(?:(?:Prof\.?|Dr\.?|Mr\.?|Eng\.?|Professor|Engineer|Major General|Brigadier General) ){0,2}"
_WORD = r"(?:(?!(?:who|that|which|when|where|he|she|they)\b)[\w’'&-]+|Dr\.|Prof\.|Mr\.|Eng\.)"


class OpenApposition(Pattern):
    """An insertion with a comma before it and none behind: "The dean, Dr. Adel Nour said", "The guild, led by Salma held a fair".

    Cause: Arabic sets one comma or none about an insertion.
    Repair: the second comma.
    Native English: a slip of the pen.
    """

    message = "An insertion that begins with a comma ends with one; Arabic needs neither."
    category = "orthography"
    anchors = tuple(
        "with represented patronage supervision auspices direction sponsorship headed led accompanied presence president dean head director minister"
        " governor chairman undersecretary general secretary-general mayor coordinator rector curator".split()
    )
    pattern = (
        rf"(?:(?:\A|(?<=[\n.!?]\s)|(?<=\n))(?:[Tt]he|An?) (?:{_WORD} ){{0,12}}{_WORD}, {_WITH} (?:{_WORD} ){{1,12}}?"
        rf"|\b{_OFFICE}(?: (?:of|for) {_WORD}(?: {_WORD}){{0,8}})?, {_TITLE}(?:[A-Z][\w’-]+ (?:(?:bin|ibn|al|el|abu) )?){{1,4}})"
        rf"(?P<mark>(?P<last>(?!(?:who|that|which)\b)[\w’-]+) (?P<did>{_DID}))(?= (?:an?|the|its|his|her|their|several|that|out|\d+)\b)"
    )
    examples = """
        The dean of the college, Dr. Adel {Nour said => Nour, said} that the hall was shut.
        The guild, in coordination with Dr. Salma {Adel organized => Adel, organized} a fair on Sunday.
        Minister of Trade, Adel {Nour told => Nour, told} the guild to wait.
        The dean, Dr. Adel Nour, said that the hall was shut.
        The guild, in coordination with Dr. Salma Adel, organized a fair.
        The plan, led by men who held the port, failed.
        Dean Adel Nour said that the hall was shut.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The comma behind it."""
        return [f"{match['last']}, {match['did']}"]
