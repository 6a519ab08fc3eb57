from __future__ import annotations

from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Severity, Span, compiled

_ALWAYS = (
    r"(?P<opener>Which|Whose|Whom|Among whom|Among them (?=[A-Z])|Noting that|Adding that|Stressing (?:that|the)"
    r"|Pointing out|Indicating that|Explaining that|Including|Such as|So that|Led by|Where (?:he|she|it|they|the)"
    r"|In a (?:way|manner) that|In general and|As long as|And (?:by|from|on|at) (?!\w+ing\b))\b"
)
_WITHOUT_COMMA = (
    r"(?P<opener>Especially|Particularly|As well as|In addition to|Because|While|Whereas|Although|Since|Due to|Despite|For fear"
    r"|From the|With the|According to|After|Before|During|Until|In order to|Per|Through|To be)\b(?! (?:then|now|all)\b)"
)


class FragmentTail(Rule):
    """The tail of a sentence left standing alone.

    Cause: Arabic hangs circumstances, lists and second objects on a sentence by "and" or by nothing at all; the
    translation put a full stop before them.
    Repair: join the tail to its sentence, with a comma or without.
    Native English: an opener like "While" or "After" begins a whole sentence when a main clause follows its comma;
    questions, quotations and columnists' fragments stay as they are.
    """

    message = "This is the tail of the sentence before it and has no main verb of its own: Arabic goes on where the translation stopped."
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.CONFIRM
    kinds = (Kind.PROSE,)
    examples = """
        The museum reopened on {Sunday. Which => Sunday, which | Sunday which} led to long queues at the gate.
        The strike closed the {port. Especially => port, especially | port especially} the eastern docks.
        The court freed the {men. As long as => men, as long as | men as long as} they stay in the city.
        Especially in winter, the road is closed.
        Which road is open? Which bridge is closed?
        While the army withdrew, the talks went on. After the talks, the envoy left.
        The men left. After that they were seen in the city.
        He left. “Because of the rain,” she said.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Sentences that begin as a tail and hold no main clause."""
        for boundary in document.boundaries:
            if boundary.suspicious or boundary.stop.of(document.prose) != ".":
                continue
            if document.paragraphs[boundary.paragraph].kind not in self.kinds:
                continue
            sentence = document.sentences[document.sentence_at(boundary.next)].span.of(document.prose)
            before = compiled(r"[\w’'%-]+\Z").search(
                document.prose, max(0, boundary.stop.start - 40), boundary.stop.start
            )
            after = sure = compiled(_ALWAYS).match(sentence)
            if after is None and "," not in sentence:
                after = compiled(_WITHOUT_COMMA).match(sentence)
            if not before or not after or sentence.endswith("?") or self._whole(sentence[after.end() :]):
                continue
            span = Span(before.start(), boundary.next + after.end())
            tail = after.group()[0].lower() + after.group()[1:]
            yield self.finding(
                span, [f"{before.group()}{joint} {tail}" for joint in (",", "")], gate=None if sure else Gate.STRICT
            )

    def _whole(self, rest: str) -> bool:
        return bool(
            compiled(r"\A (?:that|this|which) (?:\w+ )?(?:is|are|was|were|has|have|had|will|\w+ed)\b").match(rest)
        )
