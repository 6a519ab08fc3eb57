from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Pattern

_FRAMES = {
    "succeeded to": "succeeded in", "succeed to": "succeed in", "succeeds to": "succeeds in", "capable to": "capable of",
    "incapable to": "incapable of", "insisted to": "insisted on", "insists to": "insists on", "insist to": "insist on",
    "keen on to": "keen to", "looks forward to": "looks forward to", "look forward to": "look forward to",
    "looking forward to": "looking forward to", "looked forward to": "looked forward to", "contributes to": "contributes to",
    "contributed to": "contributed to", "contribute to": "contribute to", "responsible to": "responsible for",
    "with the aim to": "with the aim of", "accused to": "accused of", "specialized to": "specialized in",
    "objected to": "objected to", "prevented to": "prevented from", "dreams to": "dreams of", "dreamed to": "dreamed of",
    "thinks to": "thinks of", "apologized to": "apologized for", "suspected to": "suspected of",
}  # fmt: skip
_VERBS = (
    "achieve|attract|become|bring|build|capture|carry|change|complete|convince|create|defeat|destroy|develop|educate|enhance|enter|escape|establish|expand|find|form|free"
    "|get|give|hold|improve|increase|join|keep|learn|make|meet|obtain|open|organize|pass|persuade|preserve|prevent|produce|promote|protect|provide|push|raise|reach"
    "|receive|recover|reduce|release|remove|save|see|sign|solve|spread|stop|strengthen|support|take|transform|understand|visit|win|withdraw"
)


class GerundFrame(Pattern):
    """An infinitive where English has a gerund: "succeeded to reach", "contributes to raise".

    Cause: "an" with a verb, and the verbal noun, follow every Arabic verb alike: "najaha fi an", "sahama fi raf'".
    Repair: preposition and gerund.
    Native English: "succeeded to the throne", "contributed to this".
    """

    message = "This verb takes a preposition and a gerund in English, not an infinitive."
    category = "grammar"
    anchors = tuple(sorted({frame.split()[-2] for frame in _FRAMES}))
    pattern = rf"\b(?P<mark>(?P<frame>{'|'.join(_FRAMES)}) (?P<verb>{_VERBS}))\b"
    examples = """
        The crew {succeeded to reach => succeeded in reaching} the village.
        The new law {contributes to raise => contributes to raising} wages.
        The team is {capable to win => capable of winning} the cup.
        He succeeded to the throne.
        They contributed to change in the town.
        She looks forward to the match.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """An object must follow; a noun of the same form is not meant."""
        after = document.prose[match.end() : match.end() + 14]
        return bool(re.match(r"\s+(?:the|a|an|its|his|her|their|our|this|these|any|all|\w+s)\b", after))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Preposition and gerund."""
        frame = _FRAMES[" ".join(match["frame"].split())]
        return [f"{frame} {match['verb'] if frame.endswith('keen to') else verb_forms(match['verb'])[2]}"]
