from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.rules import Finding, Message, Span, compiled
from tqcheck.rules.beside import Beside, Passage

_MARKS = '"“”„«»‘’'
_QUOTED = r"[\"“„«](?P<words>[^\"“”„«»\n]{12,600})[\"”»]"
_SINGLE = r"(?<!\w)[‘'](?P<words>[^‘’'\n]{12,600})[’'](?!\w)"
_WORDS = 5


class SourceQuotation(Beside):
    """A quotation that the source does not have, or one of the source that lost its marks.

    Cause: guillemets dropped, or indirect speech set between quotation marks.
    Repair: quote what the source quotes.
    Native writing: marks round a name or a single word come and go; only quotations of five words or more are compared, and titles are not.
    """

    message = "The source quotes nothing here."
    category = "quotation"
    sure = 0.8
    examples = """
        قال المدير إن المدينة ستبني جسرا جديدا في الربيع. ||| The director said {“the town will build a new bridge in spring”}.
        قال المدير: «سنبني جسرا جديدا في الربيع القادم». ||| {The} director said that they would build a new bridge next spring.
        وقالت المعلمة: "المدرسة مفتوحة أمام أطفال القرية كلهم منذ أمس". ||| {The} teacher said the school had been open to all children of the village since yesterday.
        قال المدير: «سنبني جسرا جديدا في الربيع القادم». ||| The director said, “We will build a new bridge next spring.”
        زار الوفد مسرح "الأمل". ||| The delegation visited the Hope theatre.
        The director said “the town will build a new bridge in spring”.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Passages of which only one side quotes."""
        quoted = next(_quotations(passage.target), None)
        if quoted and not compiled(f"[{_MARKS}']").search(passage.source()):
            yield self.finding(passage.span(quoted))
        own = passage.source()
        if any(_quotations(own)) and not compiled(f"[{_MARKS}'`]").search(passage.target):
            told = Message("The source quotes here, and the marks are missing.")
            yield replace(self.finding(passage.first_word()), message=told)


def _quotations(text: str) -> Iterator[Span]:
    for expression in (_QUOTED, _SINGLE):
        for match in compiled(expression).finditer(text):
            words = match["words"].split()
            if len(words) >= _WORDS and sum(word[0].isupper() for word in words) < len(words) / 2:
                yield Span(*match.span())
