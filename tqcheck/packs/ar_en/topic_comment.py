from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Pattern, Span
from tqcheck.rules.pattern import matches


class TopicComment(Pattern):
    """A subject set out first and said again: "As for the army, it withdrew", "Whatever enters the port, it is searched".

    Cause: "amma ... fa-" and "ma ... fa-" set the topic before its sentence.
    Repair: the topic as the subject.
    Native English: "As for Italy, they are strong" in talk; "as for" with another subject.
    """

    message = "Arabic sets the topic out and takes it up with a pronoun; in English the topic is the subject."
    category = "grammar"
    anchors = ("as", "whatever", "anyone", "everyone")
    pattern = (
        r"(?P<mark>\bAs for (?P<topic>(?:the |its |his |their |our |her |[A-Z])[^,.;:\n“”\"?]{2,60}), (?:he|she|it|they) )(?=[a-z]+)"
        r"|\b(?:[Ww]hatever (?!happens|happened|comes|came|means|takes|goes)[a-z]{3,}(?:s|ed)|(?:Anyone|Everyone) who [a-z]+) [^,.;:\n“”\"?]{2,60}?"
        r"(?P<resumed>, (?:he|it) )(?=(?:is|was|will|must|should|has|does|can|cannot|would|may)\b)"
    )
    examples = r"""
        {As for the army, it\  => The army\ }withdrew to the coast.
        {As for Salem Adel, he\  => Salem Adel\ }said nothing.
        {As for the talks in Oslo, they\  => The talks in Oslo\ }are over.
        Whatever enters the port of food{, it\  => \ }is not enough for the town.
        Whatever happens in the port, it is not our war.
        As for the army, the plan is to wait.
        As for me, I am going home.
        It is as good as new.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Topics before "as for" and pronouns after a free relative clause."""
        for match in matches(document, self.pattern, self.flags, self.kinds, anchors=self.anchors):
            yield self.finding(Span(*match.span("mark" if match["mark"] else "resumed")), self.suggest(match, document))

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The topic as the subject."""
        return [f"{match['topic'][:1].upper()}{match['topic'][1:]} " if match["topic"] else " "]
