from __future__ import annotations

import re
from collections.abc import Iterable

from tqcheck.rules import Document, Edit, Pattern, Severity, Span
from tqcheck.rules.pattern import marked

_SIGN = r"[\U0001F300-\U0001FAFF\u2190-\u2BFF\uFE0F\u200f]"
_LEAD = rf"(?:, ?(?=for more)|(?:{_SIGN}+ ?){{1,3}})?"
_END = rf"(?= ?(?:{_SIGN} ?){{0,3}}(?:#|\Z|\n))"
_LINK = r"(?:[\w-]{1,30}\.){1,3}[a-z]{2,4}/[\w/-]{2,60}"
_PLACE = r"(?:Google News|Facebook|Twitter|X|Telegram|YouTube|Instagram|WhatsApp|TikTok|Nabd)"
_CALL = (
    rf"[Ff]or more (?:details|information|news) ?\|"
    rf"|For more(?:(?:\.\.|,|:)? (?:[Pp]lease )?click (?:here|on (?:the )?[^#\n]{{0,80}}?)|:? {_LINK}|(?:details|information)?:?){_END}"
    rf"|[Ff]or (?:more|the latest|details)\b[^#.\n=]{{0,100}}?(?= ?==?:)"
    rf"|(?:(?:For )?(?:[Mm]ore|[Ff]ull|[Ff]urther|[Aa]ll) )?[Dd]etails (?:at|via|on|in|through) (?:the|this) link(?: (?:at|in|below|above|attached)[^#\n.]{{0,40}})?"
    rf"|(?:via|through|on) the (?:following )?link ?:?{_END}"
    rf"|(?:Details|More details|Full details) ?(?::|(?= ?{_SIGN})|with [A-Z]\w+(?: [A-Z][\w-]+){{1,3}}){_END}"
    rf"|(?:For the latest (?:news|developments), )?[Ff]ollow (?:us|live(?: coverage)?|the latest|the video|our page|our channel|our coverage)[^#\n.]{{0,110}}?(?:{_LINK})?\.?{_END}"
    rf"|(?:Follow (?:us|our (?:page|channel)) on {_PLACE} ?){{1,20}}"
    rf"|(?:Subscribe to|Join) our (?:channel|page|newsletter|group)(?: on {_PLACE})?"
    rf"|(?:Watch|Listen|Read more|Watch the video|Share) ?:{_END}"
    rf"|What (?:is|are) your (?:comments?|opinions?|thoughts?)\??{_END}|(?:Share|Tell us|Leave us) (?:with us )?your (?:opinion|comment|view)s?[^#\n.]{{0,40}}?[.!]?{_END}"
    rf"|(?:This is )?[Aa] report (?:presenting|reviewing|monitoring|summari[sz]ing|shedding light)[^.#\n]{{0,90}}\.?{_END}"
    rf"|(?:Learn|Find out|Read) (?:more )?about [^.#\n]{{0,160}}?(?:via|through|at|on) (?:the|this) (?:following )?link ?:?{_END}"
    rf"|(?:Learn|Find out|Read|Discover|Get to know) [^.#\n]{{0,120}}? ?(?:\.\.\.|…)? ?(?:(?:via|through|at|on) (?:the|this) (?:following )?link ?:?|(?:⤵|⬇|👇|📲)\ufe0f?(?: ?{_LINK}| ?\.[a-z]{{2,3}}(?:\.[a-z]{{2,3}})?/[\w/-]{{2,60}})?){_END}"
    rf"|(?:Image|Photo|Picture|Video) (?:source|credit) ?: ?[A-Z][\w/-]*(?: [A-Z][\w/-]*){{0,3}}\.?{_END}"
    rf"|To follow [^.#\n]{{0,80}}?please [^.#\n]{{0,60}}?link\b"
    rf"|(?<=\.\.\s)(?:Find out|Get to know|Learn) the (?:full )?details\b"
    rf"|We review (?:for you|with you)[^.\n]{{0,80}}?(?=[.:\n]|\Z)"
)


class SelfPromotion(Pattern):
    """A call to follow, watch or click, run into the text.

    Cause: posts and pages of Arabic outlets end with a line about the channel, and a link that did not survive.
    Repair: delete it.
    Native English: a sentence that tells readers where to turn, with the address there.
    """

    message = "This line advertises the outlet's channel or a link that is not there; it does not belong to the text."
    category = "boilerplate"
    severity = Severity.MAJOR
    anchors = (
        "more",
        "details",
        "follow",
        "page",
        "channel",
        "us",
        "subscribe",
        "join",
        "watch",
        "listen",
        "read",
        "share",
        "link",
        "review",
        "find",
        "get",
        "learn",
        "comment",
        "comments",
        "opinion",
        "opinions",
        "thoughts",
        "report",
        "discover",
        "image",
        "photo",
        "picture",
        "video",
    )
    flags = re.DOTALL
    pattern = rf"{_LEAD}(?P<call>(?<![\w-])(?:{_CALL})|(?<=[a-z])(?:Follow (?:us|our (?:page|channel)) on {_PLACE}){{1,20}})(?: ?{_SIGN}){{0,3}}"
    examples = r"""
        The army denied the report{, for more details \| => }
        The vote is over.{\ 📲 More details at the link at the top of the page => }
        The vote is over.{\ Follow us on Telegram => }
        The vote is over.{\ Follow the latest news live around the clock. => }
        The mayor left the hall at noon.{\ What is your comment? => }
        The road is open.{\ Details: => } #Road #News
        The road is open.{\ Image source: Reuters. => }
        The poet died in May.{\ Learn about the most important dates of his life... via the link: => }
        For more details, ask the clerk at the gate.
        The report gives more details in the third part.
        They follow us on foot. He read more.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A call begins after a stop, a sign, or as a broken-off "for more details |"."""
        before = document.prose[max(0, match.start("call") - 80) : match.start("call")]
        if match["call"].endswith(("|", " on")) or before[-1:].islower() or not before.strip():
            return True
        if re.search(r"updates,\s\Z", before):
            return False
        return not before.rstrip()[-1].isalnum() or re.search(r"#[\w-]+\s+\Z", before) is not None

    def suggest(self, match: re.Match[str], document: Document) -> Iterable[Edit]:
        """Delete it and the space before it."""
        span = marked(match)
        start, end = span.start, span.end
        while start and document.text[start - 1] in " \t":
            start -= 1
        return [Edit(Span(start, end), "")]
