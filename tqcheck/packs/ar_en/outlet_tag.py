from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.rules import Document, Edit, Pattern, Span

_TAG = (
    r"(?:Special|Continuous|Extensive|Live|Exclusive|Comprehensive) coverage(?: (?:from|on|of) (?:the )?[#\w]{1,30})?|Refutation|Follow-up|Press review|Special bulletin"
    r"|Live from (?:the )?#?[\w-]{1,30}|Moment by moment|Today[’']s newspapers"
)


class OutletTag(Pattern):
    """The slug of a programme or desk set before the news with a bar: "Press coverage | ", "Special coverage from Al Arabiya | ".

    Cause: Arabic posts open with the slot they were made for, and a bar.
    Repair: delete it.
    Native English: "Live |" and "Video |" on pages of English outlets.
    """

    message = "This names the slot of the outlet the text was made for; it does not belong to the text."
    category = "boilerplate"
    pattern = rf"(?:\A|(?<=[\n])|(?<=[.!?]\s))(?P<mark>(?:{_TAG}) ?\| ?|(?:watched|Watched) (?=#?[A-Z“]))"
    examples = r"""
        {Live from Oman \|\  => }The envoy spoke to the union in Oman.
        {Special coverage from Dawn \|\  => }Boats set out from the old port.
        {watched\  => }The mayor: The bridge will stay shut.
        Press coverage of the trial was thin.
        He watched The Sea on Sunday.
        Live | Boats set out from the old port.
    """

    def suggest(self, match: re.Match[str], document: Document) -> Iterable[Edit]:
        """Delete it."""
        return [Edit(Span(*match.span("mark")), "")]
