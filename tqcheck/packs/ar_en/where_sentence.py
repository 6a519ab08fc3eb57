from __future__ import annotations

from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Severity, Span, compiled

_WHERE = r"(?P<where>Where) (?P<next>(?!to\b|is\b|are\b|was\b|were\b|do\b|does\b|did\b|has\b|have\b|can\b|could\b|will\b|would\b|should\b|else\b|possible\b|necessary\b|appropriate\b)\w+)(?= \w+)"
_LONG = 9


class WhereSentence(Rule):
    """A statement that opens with "Where": "Where he met the governor."

    Cause: "haythu", which links a sentence to the one before with no sense of place.
    Repair: drop it.
    Native English: questions, and "Where X, Y" with a main clause after the comma.
    """

    message = "Arabic haythu only links this sentence to the last one; “Where” at the beginning makes it a question or a torso."
    category = "split"
    severity = Severity.MAJOR
    anchors = ("where",)
    examples = r"""
        The club held its yearly fair.\n\n{Where he => He} met the governor and two of his aides on the old bridge.
        The club held its fair on Sunday. {Where the => The} first prize was won by a girl from the old town.
        The envoy came to the south. {Where several => Several} meetings were held with the guilds.
        The envoy came to the south. {Where several => Several} meetings were held with the guilds of the old town, and two talks were given.
        Where is the bridge?
        Where the road ends, the desert begins.
        Where China goes\n\nThe road was long.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Statements without a main clause of their own beside it."""
        for paragraph in document.paragraphs_with(self.anchors):
            if paragraph.kind is Kind.HEADING:
                continue
            for match in compiled(_WHERE).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                if not document.begins_sentence(match.start()):
                    continue
                number = document.sentence_at(match.start())
                sentence = document.sentences[number].span.of(document.prose)
                clause, comma, rest = sentence.partition(",")
                followed = bool(comma) and finite(rest)
                if number == 0 or sentence.endswith("?") or (followed and len(clause.split()) < _LONG):
                    continue
                word = match["next"]
                gate = Gate.CONTEXT if followed else Gate.STRICT if comma else Gate.NONE
                yield self.finding(Span(*match.span()), [word[0].upper() + word[1:]], gate=gate)
