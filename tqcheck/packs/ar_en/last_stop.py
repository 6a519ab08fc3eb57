from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.rules import Document, Edit, Finding, Gate, Kind, Rule, Span

_WORDS = 20


class LastStop(Rule):
    """A report whose last paragraph ends without a mark.

    Cause: Arabic notices often end without a mark, and the machine adds none.
    Repair: a full stop.
    Native English: captions, signatures, lists of names and posts that end in tags.
    """

    message = "The last paragraph ends without a full stop."
    category = "orthography"
    gate = Gate.CONTEXT
    examples = r"""
        A long day\n\nThe guild held a fair for the children of the old town on Sunday in the park behind the station, and the mayor came with {his family => his family.}
        A long day\n\nThe guild held a fair for the children of the old town on Sunday in the park behind the station, under the eye of {Omar Haddad => Omar Haddad.}
        A fair\n\nThe guild met. The guild held a fair for the children of the old town on Sunday in the park behind the station, with {the mayor => the mayor.}
        A long day\n\nThe guild held a fair for the children of the old town on Sunday in the park behind the station, and the mayor came.
        A long day\n\nThe guild met in the park on Sunday.\n\nIn the great hall of the old town house behind the station of the market square, Department of Bread and Salt, guild of the bakers of Aden
        A long day\n\nThe guild met.\n\nOmar Haddad, clerk of the guild of Salt
        The guild held a fair for the children of the old town on Sunday in the park behind the station, and the mayor came with his family
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """The last paragraph, where it is prose under a heading and ends in a word."""
        *others, block = document.paragraphs or (None,)
        if block is None or not others or block.kind is not Kind.PROSE:
            return
        text = block.span.of(document.prose)
        end = re.search(r"(?<![\w’'#@_./-])[A-Za-z][\w’'-]* [A-Za-z][\w’'-]*[a-z]{2}\Z", text)
        if end and len(text.split()) > _WORDS and finite(text) and not re.search(r"#\w+|[|…]|\.\.|\d{3}-", text):
            yield self.finding(
                Span(block.span.start + end.start(), block.span.end), [Edit(Span(block.span.end, block.span.end), ".")]
            )
