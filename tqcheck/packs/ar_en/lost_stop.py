from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Kind, Pattern, Severity

_OPENERS = (
    "Today|Yesterday|Tomorrow|Among|Amid|However|Meanwhile|Although|Despite|During|After|While|Through|Regarding|According|Under|These|Those|There"
    "|They|We|Our|In|On|When|Because|Since|Where|This|It|He|She|If|Its|His|Her|Their"
)


class LostStop(Pattern):
    """Two sentences run together with nothing but a capital between them: "in the Middle East Today members of the council".

    Cause: Arabic ends a line, not a sentence; the line end was lost on the way and no mark stood there.
    Repair: a full stop.
    Native English: names of works and programmes, such as USA Today.
    """

    message = "A new sentence begins here, and the mark before it was lost."
    category = "orthography"
    severity = Severity.MAJOR
    gate = Gate.CONTEXT
    kinds = (Kind.PROSE, Kind.ITEM)
    anchors = tuple(sorted({word.casefold() for word in _OPENERS.split("|")}))
    pattern = (
        r"(?<![\w’'#-])(?P<mark>(?P<last>(?:East|West|North|South|Strip|Bank|City|Council|Israel|Palestine|Egypt|Lebanon|Syria|Iran|Iraq|Yemen|Jordan|Hamas|Hezbollah|Gaza"
        rf"|Army|Ministry|Party|Movement|University|College|Hospital|Republic|Union|Court|State|States|Nations|Kingdom|League|Club|Street|Mosque)) (?P<next>{_OPENERS}))(?= [a-z]{{2,}}\b)"
    )
    examples = """
        The envoys spoke of the Middle {East Today => East. Today} members of the union agreed on a text, and they left.
        These are scenes from the Gaza {Strip Among => Strip. Among} the ruins the children play with what is left, and they sing.
        She studied at the old {University They => University. They} gave her a prize for her work in May, and she was glad.
        The envoys spoke of the Middle East. Today members of the union agreed on a text.
        Today members of the union agreed on a text, and the envoys left the town of Salt.
        The Middle East in May was quiet, and the envoys of the union left the town of Salt.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With a full stop."""
        return [f"{match['last']}. {match['next']}"]
