from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Span, compiled

_TIME = (
    r"(?:time|year|week|month|season|day|morning|evening|night|afternoon|summer|winter|spring|autumn|century|weekend)\b"
)
_VERB = r"(?:is|was|are|were|has|had|have|will|would|can|could|may|must|should|did|does|came|comes|began|became|took|gave|made|went|[a-z]{3,}ed)"
_SECOND = (
    rf", (?P<head>(?P<noun>(?:this|these|those) (?!{_TIME}|who\b)[a-z]+)(?= {_VERB}\b)|(?:it|they|we)(?= (?:also )?(?!{REPORTING}\b|(?:was|is|has been) (?:[a-z]+ed|said|known|told|learnt|understood)\b){_VERB}\b)"
    rf"|(?:he|she|I)(?= (?:also |then )?(?!{REPORTING}\b){_VERB}\b)|there(?= (?:is|are|was|were)\b))"
)
_DEPENDENT = r"\b(?:when|if|as|while|whilst|although|though|since|because|after|before|once|until|unless|with|where|whenever|whether|despite|given|like|for|but|so|even|what|who|which|than|according|that|said|says|how|why|no|not|rather|think|believe|course|fact|well|clear|unlike|from|by|to)\b"
_OPENER = (
    r"(?:In|On|At|By|For|From|To|With|Under|During|Of|Among|Amid|And|Or|Once|Now|Then|Here|Should|Had|Were|Whilst|Alongside|Not|Either|Every time|Whatever|No matter"
    r"|When|If|As|While|Although|Though|Since|Because|After|Before|Until|Unless|Whether|Despite|Given|Like|But|Unlike|Instead|Rather|[A-Z][a-z]+ing)\b"
)
_SUBORDINATE = r"\b(?:if|although|though|while|whereas|unless|until|despite|according)\b"
_SHORTEST = 6


class CommaSplice(Rule):
    """Two sentences with a comma between them.

    Cause: the Arabic comma separates full sentences.
    Repair: a full stop, or a semicolon.
    Native English: short clauses in a row, speech, and a main clause after "When ...," or "If ...,".
    """

    message = "A comma joins two full sentences, as in Arabic; English needs a full stop or a semicolon."
    category = "run-on"
    anchors = ("this", "these", "those", "it", "they", "we", "he", "she", "i", "there")
    examples = """
        The guide showed the oldest ways of drawing a horse{, this talk => . This talk | ; this talk} had a great effect on the pupils.
        The raid began in the old town at dawn{, it => . It | ; it} lasted two hours.
        The mayor opened the new bridge on the river{, there => . There | ; there} were many guests.
        When the raid began in the old town, it lasted two hours.
        The mayor opened the bridge in May, he said.
        In the old town of the north, this bridge was the first.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Commas after a main clause with nothing that makes it depend on what follows."""
        for paragraph in document.paragraphs_with(self.anchors):
            if paragraph.kind is not Kind.PROSE:
                continue
            spoken = re.search('["“”]', paragraph.span.of(document.prose))
            for match in compiled(_SECOND).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                start = document.sentences[document.sentence_at(match.start())].span.start
                first = document.prose[start : match.start()]
                if self._independent(first, bool(match["noun"])):
                    head = match["head"]
                    yield self.finding(
                        Span(*match.span()),
                        [f". {head[0].upper()}{head[1:]}", f"; {head}"],
                        gate=Gate.STRICT if spoken and not match["noun"] else None,
                    )

    def _independent(self, first: str, named: bool) -> bool:
        clause = re.split(r"[,;:–—]", first)[0]
        return (
            len(first.split()) >= _SHORTEST
            and not re.search(r"[\"“”]", first)
            and not compiled(_OPENER).match(first)
            and not compiled(_SUBORDINATE if named else _DEPENDENT, re.IGNORECASE).search(first)
            and finite(clause)
        )
