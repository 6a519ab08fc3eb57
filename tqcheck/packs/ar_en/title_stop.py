from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Edit, Finding, Rule, Span

_TITLE_WORDS, _BODY_WORDS = 16, 20


class TitleStop(Rule):
    """A title that ends in a full stop or in three stops.

    Cause: a title translated by itself is taken for a sentence; Arabic titles often trail off in stops.
    Repair: drop the stop.
    Native English: titles have none, but abbreviations keep theirs and a lone first sentence is no title.
    """

    message = "English titles end without a full stop."
    category = "orthography"
    examples = r"""
        Endowments office opens five {mosques. => mosques}\n\nThe office opened five mosques in the villages of the delta, the governor said on Friday, after four months of work on them.
        A workshop on “Care and {Speech”. => Speech”}\n\nThe college held a workshop for its students on Tuesday in the main hall, and the dean and forty of her guests took part in it.
        How the Lions will get over their {defeat... => defeat}\n\nThe senior players of the club met on Sunday evening to talk about the loss, and they asked the coach to let them rest for a day.
        Endowments office opens five mosques\n\nThe office opened five mosques in the villages of the delta, the governor said on Friday, after four months of work.
        The office opened five mosques. They are full.\n\nIt was a long day for the governor and for the men who came to pray in the five new houses of the delta.
        A trade pact with the U.S.\n\nThe office signed a pact with the union of growers on Friday, the governor said, after four months of talks in the old harbour town.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """The first paragraph, where it is a title."""
        if len(document.paragraphs) < 2:
            return
        title, body = (block.span for block in document.paragraphs[:2])
        text = title.of(document.prose)
        end = re.search(r"(?P<word>[^\W\d_]{2,}[\"”’)]*)(?P<stop>\.\.\.|…|\.)(?P<close>[\"”]?)\Z", text)
        if (
            end is None
            or len(text.split()) > _TITLE_WORDS
            or len(body.of(document.prose).split()) < _BODY_WORDS
            or re.search(r"[.!?:;,] |\A[“\"]|\b[A-Z]\.", text[: end.start("stop")])
        ):
            return
        yield self.finding(
            Span(title.start + end.start("word"), title.end),
            [Edit(Span(title.start + end.start("stop"), title.end), end["close"])],
        )
