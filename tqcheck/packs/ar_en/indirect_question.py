from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_KNOW = (
    r"(?:know|knows|knew|known|learn|learned|learnt|explain|explains|explained|explaining|understand|clarify|clarified|show|shows|showed|discuss"
    r"|discussed|discussing|identify|identifies|identified|see|about|on|determine|define|asked|wondered|review|reviewed|reviewing|present|presented"
    r"|indicate|indicated|indicating|of|reveal|revealed|reveals|introduce|introduced|how to [\w ]{3,60}|[a-z]+ing [\w ]{3,60})"
)


class IndirectQuestion(Pattern):
    """A question put inside a statement with the order of a question: "he explained what are the best times".

    Cause: "ma hiya", "man huwa" and "kayfa" keep their order in Arabic wherever the question stands.
    Repair: drop "what are" before a noun; or move the verb behind the subject.
    Native English: direct questions, and quotations.
    """

    message = (
        "Arabic keeps the order of a question inside a statement; English turns it round or does without the question."
    )
    category = "grammar"
    anchors = ("what", "who", "how", "where")
    pattern = rf"\b{_KNOW},? (?:and )?(?P<mark>what (?:is|are|was|were) (?=(?:the|these|those|his|her|its|their) (?:\w+ ){{0,3}}[a-z]+))"
    flags = re.IGNORECASE
    examples = r"""
        The guide explained {what are\  => }the best times for a visit.
        She taught us how to write a letter and {what are\  => }the chief parts of it.
        The talk dealt with the causes and showed {what is\  => }the role of the farmer.
        What are the best times for a visit?
        He asked me: what is the matter with the lift?
        They know what the rules are.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The sentence must be a statement."""
        sentence = document.sentences[document.sentence_at(match.start("mark"))]
        rest = document.prose[match.end() : match.end() + 160]
        return not sentence.span.of(document.prose).rstrip('"”’) ').endswith("?") and "?" not in rest.split(".")[0]

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Without the question."""
        return [""]
