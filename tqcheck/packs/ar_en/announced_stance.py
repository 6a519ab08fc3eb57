from __future__ import annotations

import re

from tqcheck.languages.en_inflection import verb_forms
from tqcheck.rules import Document, Gate, Pattern

_STANCE = {
    "rejection": ("reject", "of"), "condemnation": ("condemn", "of"), "denunciation": ("denounce", "of"), "refusal": ("refuse", "to"),
    "opposition": ("oppose", "to"), "denial": ("deny", "of"), "rejecting": ("reject", ""), "adherence": ("stand by", "to"), "insistence": ("insist on", "on"),
}  # fmt: skip
_TOLD = "announce|express|affirm|confirm|declare|stress|renew|reiterate|emphasize|emphasise".split("|")
_FORM = {form: place for verb in _TOLD for place, form in enumerate(verb_forms(verb)) if place in (1, 2, 3)}


class AnnouncedStance(Pattern):
    """A stance announced as a noun: "announced its rejection of the plan", "expressed his refusal to leave".

    Cause: "a'lana rafdahu", "jaddada rafdahu", "a'raba an idanatihi": Arabic announces verbal nouns.
    Repair: the verb itself.
    Native English: support, thanks and regret are expressed.
    """

    message = "Arabic announces a stance as a verbal noun (a'lana rafdahu); English uses the verb."
    category = "grammar"
    gate = Gate.CONTEXT
    anchors = tuple(_FORM)
    pattern = rf"\b(?P<mark>(?P<told>{'|'.join(_FORM)}) (?:his|her|its|their) (?:(?P<manner>strong|firm|categorical|absolute|total|complete|utter) )?(?P<stance>{'|'.join(_STANCE)})(?: (?P<of>of|to|on|for))?) (?=\w|[“#])"
    examples = """
        The chancellor {announces his rejection of => rejects} a pause.
        The union {expressed its strong condemnation of => strongly condemned} the raid.
        The mayor {renewed his opposition to => opposed} the dam.
        The mayor expressed his support for the dam.
        The union stressed its role in the talks.
        The rejection of the plan was announced.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The noun with its own preposition."""
        return (match["of"] or "") == _STANCE[match["stance"]][1]

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The verb, with the manner as an adverb."""
        head, _, rest = _STANCE[match["stance"]][0].partition(" ")
        manner = {
            "absolute": "absolutely ",
            "total": "totally ",
            "complete": "completely ",
            "categorical": "categorically ",
        }
        adverb = manner.get(match["manner"] or "", f"{match['manner']}ly " if match["manner"] else "")
        particle = f" {rest}" if rest else " to" if match["stance"] == "refusal" else ""
        return [f"{adverb}{verb_forms(head)[_FORM[match['told']]]}{particle}"]
