from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages import abbreviations, part
from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Severity, Span, compiled

_NAME = r"(?:al|el|ad|an|ar|as|at|az|bin|ibn|de|van|von|da|di|la|le)[- ’']|[a-z]+[A-Z0-9]|[\w-]{1,20}\.[a-z]{2,6}/"


class StopInsidePhrase(Rule):
    """A full stop in the middle of a phrase, with lower case after it.

    Cause: a long noun phrase ends in a genitive or a prepositional tail, as Arabic ones do; the translation took a pause
    before the tail for the end of the sentence.
    Repair: drop the stop, with the joint that reads best.
    Native writing: abbreviations, initials, ellipses, web addresses and names written small keep their lower case. Where
        the abbreviations of a language are not known a model must confirm.
    """

    message = (
        "A full stop stands inside a phrase and the sentence goes on in lower case: the tail of a phrase was cut off."
    )
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.CONFIRM
    examples = """
        Rain fell on the northern {coast. the => coast of the | coast in the | coast, the | coast the | coast; the} country, but the dams held.
        The plan covers the villages of the {valley. and => valley and | valley, and | valley; and} will take three years.
        The ministry opened the clinic in the old {town. in => town in | town, in | town; in} the presence of the governor.
        Prices rose, e.g. those of bread and oil.
        The gen. said the road was open.
        He waited... then he left.
        The factory belongs to Karim. al-Hadi bought it in May.
        The firm makes phones. iPhone sales fell.
        The port is open again. example.org/p7
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Stops that lower case follows after white space."""
        gate = None if abbreviations(document.pair.target) else Gate.STRICT
        for boundary in document.boundaries:
            if not boundary.suspicious or boundary.next == boundary.stop.end:
                continue
            if document.paragraphs[boundary.paragraph].kind is Kind.HEADING:
                continue
            before = compiled(r"[\w’'-]+\Z").search(
                document.prose, max(0, boundary.stop.start - 40), boundary.stop.start
            )
            after = compiled(r"[\w’'-]+").match(document.prose, boundary.next)
            if (
                before
                and after
                and not self._name(document, boundary.next)
                and len(after.group()) + len(before.group()) > 4
            ):
                span = Span(before.start(), after.end())
                yield self.finding(span, _joints(document.pair.target, before.group(), after.group()), gate=gate)

    def _name(self, document: Document, start: int) -> bool:
        return bool(re.match(_NAME, document.prose[start : start + 20]))


def _joints(language: str, before: str, after: str) -> list[str]:
    known: dict[str, tuple[str, ...]] = getattr(part(language), "JOINTS", {})
    return [before + joint + after for joint in known.get(after, (" ", ", ", "; "))]
