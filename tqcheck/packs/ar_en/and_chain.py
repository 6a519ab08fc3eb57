from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Kind, Rule, Span, compiled

_VERB = r"(?:is|was|are|were|has|had|have|will|would|can|could|may|must|should|did|does|came|took|gave|made|went|said|called|won|[a-z]{3,}ed)"
_JOINT = rf"(?P<mark>, and (?P<head>he|she|they|it|we|I|there|this|these|the [a-z]+|[A-Z][\w’'-]+(?= (?!and\b))))(?= (?:also |then |now )?{_VERB}\b)"
_LONG, _MANY, _AT_MOST = 25, 2, 2
_QUOTE = '["“”]'
_CLAUSE = rf"\band (?:also )?(?:\w+ ){{0,6}}?{_VERB}\b"


class AndChain(Rule):
    """A long sentence in which "and" hangs clause on clause.

    Cause: "wa-" joins Arabic sentences without end.
    Repair: end the sentence before one "and".
    Native English: lists, and two clauses that belong together.
    """

    message = "Clause after clause hangs on “and”, as on Arabic wa-; end the sentence before one of them."
    category = "run-on"
    anchors = ("and",)
    examples = """
        The mayor opened the bridge over the river near the old town and thanked the men who had built it in the heat of the summer and praised the guild for the good work of the year{, and they => . They} also demanded that the road to the port be mended in the spring and that wages be paid before the feast of the town.
        The envoy met the heads of the guilds of the north in the old hall of the town and spoke of the harvest of the year and was told of the drought in the hills{, and he => . He} promised that the dams would be opened and that grain would be sent to the poor of the villages.
        The team won the first match of the year in the old town and moved to the head of the table for a week and lost the second match in the rain of the south{, and the coach => . The coach} was sent home and the club signed a new one from the coast on the last day of the month.
        The mayor opened the bridge, and they thanked him.
        He came and he went.
        Bread and milk and oil were sold.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Joints of long sentences, those nearest the middle first."""
        for sentence in document.sentences:
            span = sentence.span
            if len(span) < 4 * _LONG or document.paragraphs[sentence.paragraph].kind is Kind.HEADING:
                continue
            text = span.of(document.prose)
            words = len(text.split())
            if words < _LONG or re.search(_QUOTE, text) or len(compiled(_CLAUSE).findall(text)) < _MANY:
                continue
            joints = list(compiled(_JOINT).finditer(document.prose, span.start, span.end))
            middle = (span.start + span.end) / 2
            for match in sorted(joints, key=lambda m: abs(m.start() - middle))[:_AT_MOST]:
                head = match["head"]
                yield self.finding(Span(*match.span("mark")), [f". {head[0].upper()}{head[1:]}"])
