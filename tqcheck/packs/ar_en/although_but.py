from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern


class AlthoughBut(Pattern):
    """A concession made twice: "Although it rained, but the match went on".

    Cause: "raghma ... illa anna" and "ma'a anna ... lakin" answer the first word with a second.
    Repair: drop the second.
    Native English: "Although small, the town is lively, but it is poor", where "but" opens a third clause.
    """

    message = "Arabic answers “although” with “but”; English says one of the two."
    category = "grammar"
    anchors = ("although", "though", "despite", "spite", "notwithstanding", "regardless")
    pattern = (
        r"\b(?:Although|Though|Even though|Despite|In spite of|Notwithstanding|Regardless of)\b[^.;:!?\n“”\"(–—]{8,160}?"
        r"(?P<mark>, (?:but|however,?|yet|except that|nevertheless,?|nonetheless,?|only that))"
        r"(?= (?:the|this|that|he|she|it|they|we|there|these|his|her|its|their|no|some|[A-Z])\b)"
    )
    examples = """
        Although the rain did not stop{, but => ,} the match went on to the end.
        Despite the losses of last year{, however, => ,} the firm opened two shops.
        In spite of the siege of the town{, except that => ,} the bakers kept working.
        The road is long, but it is safe.
        Although it is small, the town is lively.
        However long it takes, the bridge will be built.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """The first word must open a sentence, and its clause hold no other main clause."""
        return document.begins_sentence(match.start()) and match.group().count(",") < 3

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The comma alone."""
        return [","]
