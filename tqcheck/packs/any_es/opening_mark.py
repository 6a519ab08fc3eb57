from __future__ import annotations

from collections.abc import Iterator

from tqcheck.languages.es import OPENING_MARKS
from tqcheck.rules import Document, Edit, Finding, Rule, Span, compiled

_ASKS = r"\b(?:(?:a|de|en|por|para|con|desde|hasta|sobre) )?(?:qué|quién(?:es)?|cómo|cuándo|dónde|cuál(?:es)?|cuánt[oa]s?)\b"


class OpeningMark(Rule):
    """A question or exclamation without its opening mark: "Quién vino?".

    Cause: neither Arabic nor English has an opening mark for the machine to copy.
    Repair: the mark before the word that asks, or at the beginning of the sentence.
    Native writing: messages and posts written in haste.
    """

    message = "Spanish opens a question or exclamation with ¿ or ¡."
    category = "orthography"
    examples = """
        { => ¿}Quién abrió el puente?
        El alcalde habló. { => ¡}El puente está abierto!
        Si el puente está cerrado, { => ¿}qué haremos?
        ¿Quién abrió el puente?
        ¡El puente está abierto!
        El alcalde preguntó quién vino.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Sentences that close with such a mark and never open one."""
        for sentence in document.sentences:
            text = sentence.span.of(document.prose)
            mark = text.rstrip('"”»’)] ')[-1:]
            opening = OPENING_MARKS.get(mark)
            if opening is None or any(sign in text for sign in OPENING_MARKS.values()) or "…" in text:
                continue
            word = compiled(rf"(?<=,\s){_ASKS}").search(text) if mark == "?" else None
            begin = word or compiled(r"\w").search(text)
            if begin:
                start = sentence.span.start + begin.start()
                yield self.finding(Span(start, start), [Edit(Span(start, start), opening)])
