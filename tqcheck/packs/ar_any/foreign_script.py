from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Rule, Severity, Span, compiled

_LETTER = r"\u0590-\u05ff\u0400-\u04ff\u0700-\u074f\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
_RUN = rf"[{_LETTER}](?:[^A-Za-z0-9#@\n]{{0,12}}[{_LETTER}]){{1,400}}[!?.]{{0,3}}"
_SHARE = 0.3


class ForeignScript(Rule):
    """Words in a third script left in: Hebrew, Cyrillic, Chinese.

    Cause: Arabic posts quote Hebrew and other languages, and a machine that translates from Arabic passes them through.
    Repair: translate or drop them.
    Native writing: a word in brackets or quotation marks after its translation, and pages in two languages.
    """

    message = "Words of a third language were passed through untranslated."
    category = "untranslated"
    severity = Severity.MAJOR
    examples = """
        The crowd sang {שיר של ים} until dawn.
        The sign at the gate says {Закрыто} today.
        He wrote {שלום לכם!!!} Then he left.
        The word peace (שלום) is on the wall.
        The sign reads “Закрыто” in red.
        The crowd sang until dawn.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Runs of letters that are neither Latin nor Arabic, in a text that is mostly Latin."""
        if document.prose.isascii():
            return
        letters = len(re.findall(rf"[{_LETTER}]", document.prose))
        if not letters or letters > _SHARE * len(document.prose):
            return
        for match in compiled(_RUN).finditer(document.prose):
            around = document.prose[: match.start()].rstrip()[-1:] + document.prose[match.end() :].lstrip()[:1]
            if around not in ("()", "“”", '""', "«»", "[]", "‘’"):
                yield self.finding(Span(*match.span()))
