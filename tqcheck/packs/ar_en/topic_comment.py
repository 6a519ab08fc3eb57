from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern


class TopicComment(Pattern):
    """A subject set out with "as for" and said again: "As for the army, it withdrew".

    Cause: "amma ... fa-" sets the topic before its sentence.
    Repair: the topic as the subject.
    Native English: "As for Italy, they are strong" in talk; "as for" with another subject.
    """

    message = (
        "Arabic sets the topic out with “amma” and takes it up with a pronoun; in English the topic is the subject."
    )
    category = "grammar"
    anchors = ("as",)
    pattern = r"(?P<mark>\bAs for (?P<topic>(?:the |its |his |their |our |her |[A-Z])[^,.;:\n“”\"?]{2,60}), (?:he|she|it|they) )(?=[a-z]+)"
    examples = r"""
        {As for the army, it\  => The army\ }withdrew to the coast.
        {As for Salem Adel, he\  => Salem Adel\ }said nothing.
        {As for the talks in Oslo, they\  => The talks in Oslo\ }are over.
        As for the army, the plan is to wait.
        As for me, I am going home.
        It is as good as new.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The topic as the subject."""
        return [f"{match['topic'][:1].upper()}{match['topic'][1:]} "]
