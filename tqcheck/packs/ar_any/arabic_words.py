from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.ar import LETTERS
from tqcheck.rules import Document, Finding, Rule, Severity, Span, compiled

_RUN = rf"[{LETTERS}]*[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc][{LETTERS}]*(?:[\s،.-]+[{LETTERS}]+)*"
_BILINGUAL = 0.3


class ArabicWords(Rule):
    """Arabic words left untranslated.

    Cause: a name or a term the machine did not know was copied.
    Repair: translate it.
    Native writing: Arabic in brackets or quotation marks after its translation, and pages in two languages.
    """

    message = "Arabic words were left untranslated."
    category = "untranslated"
    severity = Severity.MAJOR
    examples = """
        The minister praised {التعاون} between the banks.
        The town of {دوما} was quiet.
        He spoke for the {حزب الفجر} in parliament.
        The word hope (أمل) is written on the wall.
        The sign reads “أمل” in red.
        The minister praised the bank.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Runs of Arabic words in a text that is mostly not Arabic."""
        letters = len(re.findall(rf"[{LETTERS}]", document.prose))
        if not letters or letters > _BILINGUAL * len(document.prose):
            return
        for match in compiled(_RUN).finditer(document.prose):
            around = document.prose[: match.start()].rstrip()[-1:] + document.prose[match.end() :].lstrip()[:1]
            if around not in ("()", "“”", '""', "«»", "[]", "‘’"):
                yield self.finding(Span(*match.span()))
