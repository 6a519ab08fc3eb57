from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from tqcheck.packs.ar_en._dates import NUMERIC, WRITTEN
from tqcheck.packs.ar_en._wording import WEEKDAY
from tqcheck.rules import Document, Edit, Finding, Rule, Span, compiled

_MONTH = (
    r"(?:Muharram|Safar|Rabi[’'`]? ?[\w’'-]*|Jumada(?: [Aa]l-?[\w’'-]+| [IVX]+)?|Rajab|Sha[’'`]?ban|Ramadan|Shawwal"
    r"|Dh?[uh][uo]?l?[ -]?(?:[Aa]l-)?[QH]i?[\w’'-]+)"
)
_ERA = r"(?:AH|A\.H\.|H|Hijri)"
_HIJRI = (
    rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)?,? (?:of )?{_MONTH},? 1[34]\d\d\b(?: {_ERA}\b)?"
    rf"|\b{_MONTH} \d{{1,2}},? 1[34]\d\d\b(?: {_ERA}\b)?|\b1[34]\d\d {_ERA}\b)"
)

_DATED = rf"(?:{WEEKDAY}(?: (?:morning|evening|afternoon|night))?|\d{{1,4}}|{_ERA})\)?,? ?\(?\Z"


class CorrespondingDate(Rule):
    """Two calendars side by side: "Monday, corresponding to June 5, 2023", "3 Rajab 1445 AH".

    Cause: Arabic notices give the weekday or the Hijri date and then "al-muwafiq" with the other.
    Repair: the weekday and the date with a comma; a Hijri date without its counterpart is only pointed out.
    Native English: Hijri dates of history and religion, in brackets after the date.
    """

    message = "Arabic notices give a date twice, weekday or Hijri year and “corresponding to”; English gives one date."
    category = "date-number"
    anchors = ("corresponding", "coinciding", "ah", "h", "hijri")
    pattern: ClassVar[str] = (
        rf"(?P<words>(?:corresponding|coinciding) (?:to|with) (?:the )?(?:date of )?)(?=(?:{NUMERIC}|{WRITTEN}|{_HIJRI}))"
        rf"|(?P<hijri>{_HIJRI})"
    )
    examples = r"""
        The workshop was held on Tuesday{, corresponding to May 23, 2023 => , May 23, 2023}, in Irbid.
        The exam is on Saturday{\ corresponding to\  => ,\ }20/5/2023 in the hall.
        The feast falls on {10 Shawwal 1445 AH} in Jeddah.
        The prayer is on {Ramadan 17, 1445 AH} at dawn.
        Prices rose at a rate corresponding to May 2023 levels.
        The mosque was built in 359 AH, or 970 AD.
        Ramadan 2024 began in March.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Dates given twice, and Hijri dates by themselves."""
        for paragraph in document.paragraphs_with(self.anchors):
            end = -1
            for match in compiled(self.pattern).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                if match["words"]:
                    if not compiled(_DATED).search(document.prose, max(0, match.start() - 30), match.start()):
                        continue
                    end = match.end()
                    written = compiled(WRITTEN).match(document.prose, end)
                    shown = written.end() if written else len(match["words"].rstrip()) + match.start()
                    yield self.finding(Span(match.start(), shown), [self._joined(match, document)])
                elif match.start() != end:
                    yield self.finding(Span(*match.span()))

    def _joined(self, match: re.Match[str], document: Document) -> Edit:
        before = compiled(r",? \Z").search(document.prose, max(0, match.start() - 3), match.start())
        if before is None:
            return Edit(Span(*match.span()), "")
        return Edit(Span(before.start(), match.end()), ", ")
