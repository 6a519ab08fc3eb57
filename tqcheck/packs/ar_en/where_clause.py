from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Finding, Gate, Rule, Span, compiled

_DEED = "saw|learned|watched|discussed|received|talked|spoke|listened|presented|toured|visited|reviewed|included|began|won|gave|managed|succeeded"
_CLAUSE = (
    r"(?P<last>[\w’'”\"-]+)(?P<mark>, where (?P<subject>it|he|she|they|this|these|several|the (?:[\w-]+ ){0,2}?[\w-]+))(?="
    r"(?P<seen>(?<=\bit) was (?:observed|noted|found|noticed|reported|announced|confirmed|revealed|decided|agreed|emphasi[sz]ed|stressed|indicated|shown) that\b)"
    rf"| (?:also )?{REPORTING}\b(?! (?:back|by)\b)| (?:{_DEED}|[a-z]{{3,}}ed)\b)"
)
_PLACE = (
    r"(?:city|town|village|capital|country|countries|state|states|province|region|area|areas|district|camp|camps|hospital|hospitals|school|schools|university|college|house|home|homes|palace|hotel|office|offices"
    r"|court|parliament|church|mosque|building|hall|room|street|square|station|airport|port|border|prison|site|sites|place|places|stadium|club|conference|meeting|summit|session|interview|forum|event|ceremony|rally|hearing|speech"
    r"|centre|center|headquarters|base|museum|park|market|farm|factory|neighbourhood|neighborhood|residence|embassy|ministry|island|valley|north|south|east|west|point|stage|situation|case|cases|cell|jail|here|there)"
)


class WhereClause(Rule):
    """A statement hung on with ", where" although no place comes before it: ", where the minister stressed".

    Cause: "haythu" links any two sentences; the translation took it for a place.
    Repair: a new sentence.
    Native English: ", where he said" after a city, a hall or a conference.
    """

    message = "Arabic haythu joins two statements; English “where” needs a place before it. Begin a new sentence."
    category = "run-on"
    gate = Gate.STRICT
    anchors = ("where",)
    examples = """
        The pilots fired at the lorry{, where it => . It} was observed that the shell had hit.
        The council praised the plan{, where the minister => . The minister} stressed that wages would rise.
        The guide spoke of the Coptic drawings{, where the students => . The students} saw the oldest of them.
        He flew to Cairo, where he said that talks would go on.
        She came to the conference, where the minister stressed the need for rest.
        The men left the village, where it was noted that rain had fallen.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Clauses after a word that names no place."""
        for paragraph in document.paragraphs_with(self.anchors):
            for match in compiled(_CLAUSE).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                before = document.prose[max(paragraph.span.start, match.start("mark") - 40) : match.start("mark")]
                words = re.findall(r"[\w’'-]+", before)[-3:]
                if words[-1][0].isupper() or any(re.fullmatch(_PLACE, word) for word in words):
                    continue
                clause = re.sub(r", where\s+", "", match["mark"])
                gate = Gate.NONE if match["seen"] else None
                yield self.finding(Span(*match.span("mark")), [f". {clause[0].upper()}{clause[1:]}"], gate=gate)
