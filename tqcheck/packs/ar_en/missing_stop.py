from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tqcheck.rules import Document, Edit, Finding, Kind, Rule, Span

_LONG, _NEXT = 25, 20
_OPENER = (
    r"(?:The|It|In|He|She|For|During|On|At|This|These|A|An|Dr|Prof|His|Her|They|As|After|According|Mr|While|Among)\b"
)


class MissingStop(Rule):
    """A paragraph of several sentences that ends without a full stop.

    Cause: Arabic paragraphs often end without a mark, and the machine adds none.
    Repair: a full stop.
    Native English: a line broken in two, a caption, a paragraph that leads into a list.
    """

    message = "The paragraph ends without a full stop."
    category = "orthography"
    examples = r"""
        A long day\n\nThe college held a workshop for its students on Tuesday in the main hall. The dean and forty of her guests took part in it, and they stayed until the evening with their {families => families.}\n\nThe head of the college said that the workshop would be held again in May, for all the students who had not been able to come.
        A long day\n\nThe club held a fair for the children of the town on Sunday on the old square. The mayor and many of his guests took part in it, and they stayed until midnight with their {friends => friends.}\n\nIt is the third fair that the club has held since May, and the mayor said that he hoped for a fourth in the autumn.
        A long day\n\nThe office opened five mosques in the villages of the delta. The governor came on Friday after four months of work on them, and he prayed with the men of the largest {village => village.}\n\nHe said that two more would be opened in the autumn, one of them beside the old station and one on the road to the sea.
        A long day\n\nThe college held a workshop for its students on Tuesday in the main hall. The dean and forty of her guests took part in it, and they stayed until the evening.\n\nIt was held for the third time.
        A long day\n\nThe college held a workshop\n\nIt was held for the third time, and the mayor said that he hoped for a fourth in the autumn, with the children of the town.
        We need milk\n\nWe need bread\n\nWe need oil
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Long paragraphs between others that end as they should."""
        blocks = document.paragraphs
        for block, following in pairwise(blocks[1:]):
            if block.kind is not Kind.PROSE or not document.prose[block.span.end - 1].islower():
                continue
            text, after = block.span.of(document.prose), following.span.of(document.prose)
            last = re.search(r"(?<![\w’'-])[A-Za-z][\w’'-]*[a-z]{2}\Z", text)
            if (
                last
                and len(text.split()) >= _LONG
                and re.search(r"[a-z]{2}[”\"]?\. [A-Z]", text)
                and len(after.split()) >= _NEXT
                and re.match(_OPENER, after)
                and after.endswith((".", "!", "?", "”", '"'))
                and text.count('"') % 2 == 0
            ):
                span = Span(block.span.start + last.start(), block.span.end)
                yield self.finding(span, [Edit(Span(span.end, span.end), ".")])
