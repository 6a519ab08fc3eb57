from __future__ import annotations

from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Rule


class Mute(Rule):
    """A comment to tqcheck that does nothing: misspelt, without a rule, unused, or without the reason it must give.

    Cause: the text was mended and its mute stayed, or the mute was written in a hurry. A muted finding that never was
        hides the next one that is real.
    Repair: delete the comment, or write `off RULE reason`, `on RULE`, `next RULE reason` or `file off RULE reason`.
    Native writing: comments that do not begin with "tqcheck:" are nobody's business.
    """

    message = "This comment speaks to tqcheck but says nothing it knows: off, on, next or file off, then rules."
    category = "mute"
    examples = """
        {<!-- tqcheck: of split quoted -->} He came.
        {<!-- tqcheck: off -->} He came.
        He came. {<!-- tqcheck: -->} He left.
        {<!--tqcheck:file on split-->} He came.
        <!-- tqcheck: next split the pause is meant --> He came.
        <!-- tqcheck: file off all a sworn statement --> He came.
        <!-- as tqcheck says --> He came.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Comments that cannot be understood."""
        for comment in document.comments:
            if not comment.verb:
                yield self.finding(comment.span)
