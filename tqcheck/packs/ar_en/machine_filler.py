from __future__ import annotations

from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Rule, Severity, Span, compiled

_COUNT = r"(?:\d{1,2} (?:days?|weeks?|months?)(?: (?:ago|a (?:week|month)))?,? ?){0,3}"
_FILLER = (
    rf"{_COUNT}Please (?:do not hesitate to |don[’']t hesitate to |feel free to )?contact us(?: (?:at|on|for|in) [\d:.]{{1,6}}(?: (?:days|[ap]\.m\.))?(?: for the first time)?)?[.!]?"
    r"|(?:Yes, )?[Pp]lease,? please[.!]?|Please don[’']t (?:worry|forget)(?: about it)?(?: now)?(?:[.!]|\.\.\.)?|Why are you here\?|I[’']m sorry(?:, I[’']m sorry)+[.!]?"
)
_LEAST = 2


class MachineFiller(Rule):
    """Stock sentences a machine makes of words it cannot read: "Please contact us at 53. Please feel free to contact us!".

    Cause: the Arabic text holds lines of a third language or a song; a machine asked for English writes what it has
    seen most.
    Repair: go back to the source; nothing can be saved.
    Native English: one such sentence on a page of a firm.
    """

    message = (
        "These sentences say nothing that the source can have said: the machine filled a stretch it could not read."
    )
    category = "other"
    severity = Severity.MAJOR
    examples = """
        {Please contact us at 53.} {Please feel free to contact us!} The family left at dawn.
        {I'm sorry, I'm sorry, I'm sorry.} {Please contact us at 7:00 p.m. for the first time.} The family left.
        {Please don't worry about it now!} The boat left. {Please do not hesitate to contact us.}
        Please contact us at noon.
        Please do not hesitate to call the ward.
        I'm sorry, the boat left.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Two or more such sentences, one of them an invitation to write."""
        if "contact us" not in document.prose:
            return
        found = list(compiled(_FILLER).finditer(document.prose))
        if len(found) >= _LEAST and any("contact us" in match.group() for match in found):
            for match in found:
                yield self.finding(Span(match.start(), match.start() + len(match.group().rstrip())))
