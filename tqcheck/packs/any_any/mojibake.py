from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Rule, Safety, Severity, Span, compiled

_SIGN = r"[\u0080-\u00bf\u00c0-\u00f6\u00f8-\u00ff\u0152-\u0178\u017d\u017e\u2010-\u203a\u20ac\u2122]"
_WORD = r"[^\s\ufffc]*[^\x00-\x7f][^\s\ufffc]*(?: [^\s\ufffc\x00-\x7f]+){0,20}"
_LOST = r"\ufffd+"
_UNREAD = r"[À-ÖØ-öø-ÿ]{4,200}"
_DIFFERENT, _LONGEST = 3, 100


class Mojibake(Rule):
    """Letters read in the wrong encoding: "donâ€™t", "ÇáÓáÇã".

    Cause: a file in one encoding was opened in another on its way to or from the translation.
    Repair: the letters that were meant, where they can be told (by ftfy); otherwise the text must be fetched again.
    Native writing: accented letters and old marks, one or two in a word.
    """

    message = "These letters were read in the wrong encoding."
    category = "orthography"
    severity = Severity.MAJOR
    safety = Safety.SAFE
    examples = """
        They {donâ€™t => don’t} know the way.
        The {cafÃ© => café} is shut.
        He called it {dreamâ€\x9d => dream”} twice.
        The sign says {ÇáÓáÇã} in blue.
        The caf{\ufffd} is shut.
        The café is shut.
        Il a été élu à Nîmes, dès août.
        Er fährt über die Brücke – “schön”.
        The word أمل means hope.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Words that ftfy would mend, long runs of accented letters, and marks of letters that are lost."""
        prose = document.prose
        words = [*_suspected(prose)]
        if not words:
            return
        from ftfy import fix_encoding  # noqa: PLC0415
        from ftfy.badness import is_bad  # noqa: PLC0415

        for match in words:
            if is_bad(match.group()) and (mended := fix_encoding(match.group())) != match.group():
                yield self.finding(Span(*match.span()), [mended])
        for match in compiled(rf"{_UNREAD}|{_LOST}").finditer(prose):
            if "\ufffd" in match.group() or len(set(match.group())) >= _DIFFERENT:
                yield self.finding(Span(*match.span()))


def _suspected(prose: str) -> Iterator[re.Match[str]]:
    """Words with a letter or mark that a wrong encoding makes."""
    end = 0
    for sign in compiled(rf"{_SIGN}|{_LOST}").finditer(prose) if not prose.isascii() else ():
        if sign.start() >= end:
            start = compiled(r"[^\s\ufffc]*\Z").search(prose, max(end, sign.start() - _LONGEST), sign.start())
            match = start and compiled(_WORD.replace(" ", "[ ]")).match(prose, start.start())
            if match:
                end = match.end()
                yield match
