from __future__ import annotations

import itertools
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Rule, Severity, Span, compiled

_WORD = r"[^\W\d_]{2,}(?:[’'-][^\W\d_]+)*"
_LONGEST_GAP, _LEAST = 2, 4


class SourceCopied(Rule):
    """A stretch of the source passed through untranslated.

    Cause: a passage the machine did not know, or a segment that was skipped.
    Repair: translate it.
    Native writing: names, titles and quotations are copied, but rarely four words of them with small letters.
    """

    message = "These words stand in the source as they are: they were not translated."
    category = "untranslated"
    severity = Severity.MAJOR
    examples = """
        افتتح الوزير الجسر الجديد في المدينة ثم غادر. ||| The minister opened {الجسر الجديد في المدينة} and left.
        زار الوفد المدرسة القديمة في البلدة أمس. ||| {زار الوفد المدرسة القديمة في البلدة} yesterday.
        قال المدير إن العمل في الميناء مستمر. ||| The director said that {العمل في الميناء مستمر}.
        عزفت الفرقة أغنية Never on a Sunday again في الميناء. ||| The band played Never on a Sunday again in the port.
        افتتح الوزير الجسر الجديد (الجسر). ||| The minister opened the new bridge (الجسر).
        The minister opened the new bridge.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Runs of words that stand in the source, in its script, side by side as here."""
        if not document.source:
            return
        words = list(compiled(_WORD).finditer(document.prose))
        original = [word.group() for word in compiled(_WORD).finditer(document.source)]
        follow = set(itertools.pairwise(original))
        small = {
            word
            for word in original
            if word[0] == word[0].lower() and not (word.isascii() and not document.source[0].isascii())
        }
        begun = 0
        for number in range(1, len(words) + 1):
            joined = number < len(words) and (words[number - 1].group(), words[number].group()) in follow
            if joined:
                continue
            run = words[begun:number]
            if len(run) >= _LEAST and sum(word.group() in small for word in run) > len(run) / 2:
                yield self.finding(Span(run[0].start(), run[-1].end()))
            begun = number
