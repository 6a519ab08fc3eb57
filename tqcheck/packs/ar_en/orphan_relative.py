from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Gate, Rule, Severity, Span, compiled

_INDEFINITE = r"\b(?P<open>any|no|some|every|each|another)?(?(open)|\b(?:an?|several|many|certain|other|two|three))(?: [\w’'-]+){0,4}? (?P<noun>[a-z][\w’'-]+)\Z"
_PRONOUN = r"(?P<pronoun>It|They|He|She|We)(?: (?P<verb>[a-z]+(?:n’t|n't)?))\b"
_POSSESSIVE = r"(?P<possessive>Its|Their|His|Her) (?P<owned>[a-z][\w’'-]+)(?= (?:[a-z]+ ){0,3}?(?:is|was|are|were|has|had|have|will|would|can|could|may|did|does|[a-z]{3,}ed)\b)"
_OBJECT = r"(?P<subject>I|We|They|He|She|You|People) (?P<verb>(?:have |had |will |can |could |should |must )?[a-z]+) (?P<object>it|him|her|them)\b(?! (?:is|was|to|that)\b)"
_MODALS = frozenset("may can could might must would will should".split())
_PERSON = frozenset({"He", "She"})
_HUMAN = (
    r".+(?:[^w]er|or|ist|man|woman|ian|ee|ant)|source|child|boy|girl|friend|person|people|guest|chief|student|president|colonel|general"
    r"|king|prince|princess|guard|cleric|citizen|expert|activist|journalist|relative|brother|sister|son|father|mother|wife|husband|resident|youth|captive|hostage|detainee|martyr|men|women|spokesperson|client|patient|witness|pilot|saint|judge|doctor|poet|artist|nurse|thief|hero|pupil|bride|groom|refugee|migrant|suspect"
)


class OrphanRelative(Rule):
    """A relative clause cut off as a sentence of its own.

    Cause: Arabic gives an indefinite noun a relative clause with no word for "that", only a pronoun that points back.
    The translation took the pronoun for the subject of a new sentence.
    Repair: join the two with "that", "which", "who" or "whose"; the pronoun that points back goes.
    Native English: a sentence may begin with "It" when the one before is complete; the model tells the two apart.
    """

    message = (
        "This sentence is a relative clause that was cut off: Arabic needs no “that” after an indefinite noun, "
        "and the translation began a new sentence with the pronoun."
    )
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.CONFIRM
    anchors = ("it", "they", "he", "she", "we", "i", "you", "people", "its", "their", "his", "her")
    examples = """
        The ministry will not sign any {treaty. It may => treaty that may | treaty which may | treaty, which may} harm the farmers of the delta.
        The company is looking for a {partner. It can => partner that can | partner which can | partner, which can} finance the second phase of the port.
        The court heard a {witness. He said => witness who said | witness, who said} the gate had been left open all night.
        The police freed a {man. His father => man whose father | man, whose father} was the head of the guild.
        The club found a {method. We used it => method that we used | method we used} in the old town.
        The minister signed the agreement. It may be published next week.
        He bought a car. The price was high.
        “We need a deal.” It may take years, the envoy said.
        Is there a plan? It may help the farmers.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Sentences that open with a pronoun after one that ends in an indefinite noun."""
        for boundary in document.boundaries:
            if boundary.suspicious or boundary.stop.of(document.prose) != ".":
                continue
            before = compiled(_INDEFINITE).search(document.prose, max(0, boundary.stop.start - 80), boundary.stop.start)
            if before is None:
                continue
            after = compiled(_OBJECT).match(document.prose, boundary.next)
            if after:
                yield self.finding(
                    Span(before.start("noun"), after.end()), self._taken_up(before["noun"], after), gate=Gate.STRICT
                )
                continue
            after = compiled(_POSSESSIVE).match(document.prose, boundary.next)
            if after:
                owned = [f"{before['noun']}{joint} whose {after['owned']}" for joint in ("", ",")]
                yield self.finding(Span(before.start("noun"), after.end()), owned, gate=Gate.STRICT)
                continue
            after = compiled(_PRONOUN).match(document.prose, boundary.next)
            if after and (after["pronoun"] not in _PERSON or re.fullmatch(_HUMAN, before["noun"])):
                span = Span(before.start("noun"), after.end())
                strong = before["open"] and after["verb"] in _MODALS
                yield self.finding(
                    span, self._joined(before["noun"], after), gate=Gate.CONFIRM if strong else Gate.STRICT
                )

    def _taken_up(self, noun: str, after: re.Match[str]) -> list[str]:
        subject = after["subject"] if after["subject"] == "I" else after["subject"].lower()
        return [f"{noun} {word}{subject} {after['verb']}" for word in ("that ", "")]

    def _joined(self, noun: str, after: re.Match[str]) -> list[str]:
        if after["pronoun"] == "We":
            return [f"{noun} that we {after['verb']}", f"{noun}, which we {after['verb']}"]
        words = ("who",) if after["pronoun"] in _PERSON else ("that", "which")
        return [f"{noun} {word} {after['verb']}" for word in words] + [f"{noun}, {words[-1]} {after['verb']}"]
