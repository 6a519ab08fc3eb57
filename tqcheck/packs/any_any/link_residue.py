from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Edit, Finding, Rule, Severity, Span, compiled

_LABEL = r"[^\W\d_]{4,20}: ?"
_EQUALS = r"(?<![<>!=~])==?"
_PIECE = r"[^\s%]{0,200}(?:%[0-9A-Fa-f]{2}|(?<![\w.])[0-9A-F]{2}%)\S{0,4000}"
_CODED = (
    rf"(?:{_LABEL})?(?:{_EQUALS}: ?)?(?:[-/]\s)?{_PIECE}(?:\s{{1,3}}(?:{_PIECE}|[0-9A-F]{{2}}-\S{{0,4000}})){{0,99}}"
)
_SLUG = rf"(?:{_LABEL})?{_EQUALS}:(?: /?[\w]+(?:-[\w]+){{3,30}}(?:\.html?)?/?)?"
_DOMAIN = r"(?<!\w)\.(?:com|net|org)(?:\.[a-z]{2})?/\S{2,80}"
_SIGN = r"[%=.](?:(?<=%)|(?<==):|(?<=\.)(?:com|net|org))"
_MIN_CODES = 4


class LinkResidue(Rule):
    """What is left of a link: percent-encoded letters, "==:", half an address.

    Cause: an address in any but Latin letters is written in percent codes; cleaning and translation cut it up and kept the pieces.
    Repair: delete it, or restore the link.
    Native writing: percentages, and whole addresses.
    """

    message = "These are the remains of a web address, cut up on the way; the reader can do nothing with them."
    category = "boilerplate"
    severity = Severity.MAJOR
    examples = r"""
        The envoy left on Sunday.{\ Details:  ==:  D8%AF%D8%A9-%D9%84%D8%A7-%D8% AA-123.html => } #News
        The vote is over.{\ %D9%84%D8%A7%D8%AA-%D8%AA => }
        The port reopened.{\ ==:  /port-opens-again-after-long-strike => }
        Prices rose by 15% to 20% in May.
        See https://example.org/%D9%84%D8%A7%D8%AA%D8%AA for the text.
        Growth was 3%, not 4%.
        The marks are <=: and >=: in the rule.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Encoded runs and link marks in the raw text."""
        text = document.text
        for match in _runs(text):
            if not self._residue(match.group()):
                continue
            start, end = match.span()
            while start and text[start - 1] in " \t\u00a0":
                start -= 1
            yield self.finding(Span(*match.span()), [Edit(Span(start, end), "")])

    def _residue(self, run: str) -> bool:
        if "://" in run or run.startswith("www."):
            return False
        coded = len(re.findall(r"%\s?[0-9A-Fa-f]{2}|[0-9A-F]{2}%", run))
        return coded >= _MIN_CODES or (not coded and (":" in run or run.startswith(".")))


def _runs(text: str) -> Iterator[re.Match[str]]:
    """Every match, tried only from the beginning of the third word before a sign."""
    expression = compiled(rf"{_CODED}|{_SLUG}|{_DOMAIN}")
    done = 0
    for sign in compiled(_SIGN).finditer(text):
        start = sign.start()
        for _ in range(4):
            while start > done and text[start - 1].isspace():
                start -= 1
            while start > done and not text[start - 1].isspace():
                start -= 1
        for place in range(max(start, done), sign.end()):
            if place >= done and (match := expression.match(text, place)):
                yield match
                done = match.end()
        done = max(done, sign.end())
