from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from tqcheck.rules import Document, Finding, Pattern, compiled

_MOST = 3


class CollapsedBullet(Pattern):
    """A hyphen after a full stop, the bullet of a line that was run into the paragraph.

    Cause: the lines of a list were joined before they were translated.
    Repair: drop the hyphen, or begin a new line.
    Native English: a dash after a quotation before its author; lists set in one line.
    """

    message = "A bullet stands inside the paragraph: the line of a list was run into the one before."
    category = "orthography"
    sign = r"[.!?][”\"]? - [A-Z]"
    pattern = r"(?<![\w.])(?P<mark>(?P<word>[\w’'%-]{1,40}[.!?][”\"]?) - (?P<next>[A-Z][a-z]+))"
    examples = """
        The party came to power in {2007. - At => 2007. At} the top of the list stood its leader.
        The army left the {town. - The => town. The} mayor came back on Sunday.
        The talks go on in {Oman! - He => Oman! He} will stay there.
        The party – it came to power in 2007 – lost the vote.
        First. - He came. - He saw. - He left. - He slept.
        He spoke - Salma listened - of the sea.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """One alone; two or three where no other stands; more are a list on purpose."""
        found = list(islice(super().find(document), _MOST + 1)) if " - " in document.prose else []
        if len(found) == 1 and len(compiled(r"[.!?:”\"] - (?=[A-Z][a-z])").findall(document.prose)) == 1:
            yield found[0]
        elif 1 < len(found) <= _MOST and len(compiled(r"\s[-–—]\s").findall(document.prose)) == len(found):
            yield from found

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The two without the hyphen."""
        return [f"{match['word']} {match['next']}"]
