from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.rules import Finding, Message, Severity, Span
from tqcheck.rules.beside import Beside, Passage
from tqcheck.rules.unmatched import unmatched

_SHORTEST, _SHOWN = 4, 60


class SourceOmission(Beside):
    """A sentence of the source that was not translated.

    Cause: a sentence skipped, or lost between two blocks of a page.
    Repair: translate it.
    Native writing: editors cut; then the passage is meant to be missing.
    """

    message = "A sentence of the source is missing after this."
    category = "omission"
    severity = Severity.MAJOR
    sure = 0.3
    gaps = True
    examples = """
        افتتح الوزير الجسر الجديد في مدينة مرجان يوم الأحد. وبلغت كلفة المشروع 45 مليون دينار دفعتها المدينة والشركات. وغادر الوفد إلى العاصمة قطر مساء الثلاثاء. ||| The minister opened the new bridge in the city of Murjan on {Sunday.} The delegation left for the capital of Qatar on Tuesday evening.
        زار الوفد المدرسة القديمة في بلدة مرجان يوم الأحد. وشكر المدير كريم الفاسي الأطباء على عملهم في المستشفى طوال الشتاء. وقال الملك إن الحرب انتهت في أبريل. ||| The delegation visited the old school in the town of Murjan on {Sunday.} The king said that the war had ended in April.
        قالت الشرطة إن حريقا وقع في السوق يوم الخميس. وباعت المصارف الثلاثة في الجزيرة سفنها إلى الملك منذ أبريل الماضي. وشكر الطبيب الجيش على عمله في المستشفى. ||| The police said that a fire broke out in the market on {Thursday.} The doctor thanked the army for its work in the hospital.
        زار الوفد المدرسة القديمة. ||| The delegation visited the old school.
        افتتح الوزير الجسر يوم الأحد. وغادر الوفد مساء الثلاثاء. ||| The minister opened the bridge on Sunday, and the delegation left on Tuesday evening.
        The delegation visited the old school in the town.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Sentences of the source with nothing beside them."""
        for sentence in unmatched(passage, added=False):
            words = sentence.of(passage.alignment.source.prose).split()
            if len(words) >= _SHORTEST:
                told = " ".join(words)
                shown = told if len(told) <= _SHOWN else f"{told[:_SHOWN].rsplit(' ', 1)[0]} …"
                message = Message("{message} {sentence}", message=self.message, sentence=shown)
                yield replace(self.finding(self._before(passage)), message=message)

    def _before(self, passage: Passage) -> Span:
        """The last word, with its stop, of what stands before the gap; the first word of the text where nothing does."""
        ends = [link.target.end for link in passage.alignment.links[: passage.number] if link.target]
        words = passage.document.words
        if not ends:
            return words[0] if words else Span(0, 0)
        last = max((word for word in words if word.start < ends[-1]), default=Span(0, 0))
        return Span(last.start, max(last.end, ends[-1]))
