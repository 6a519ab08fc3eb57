from __future__ import annotations

from collections.abc import Iterator

from tqcheck.rules import Finding, Severity
from tqcheck.rules.beside import Beside, Passage

_SHORTEST = 60
_LEAST, _MOST = 0.6, 2.0


class SourceLength(Beside):
    """A passage much shorter or longer than its source would make it.

    Cause: a clause dropped in the middle of a sentence, or one written twice.
    Repair: an editor compares the two.
    Native writing: titles and formulas that are long in one language and short in the other.
    """

    message = "This passage is much shorter or longer than its source; something may be missing or added."
    category = "omission"
    severity = Severity.MAJOR
    sure = 0.3
    gaps = True
    examples = """
        قال المدير إن المدينة ستبني جسرا جديدا فوق النهر، وإن العمل سيستمر ثلاث سنوات بمشاركة عشر شركات من البلاد كلها. ||| {The} director said so.
        زار الوفد المدرسة القديمة في البلدة، ثم انتقل إلى المستشفى حيث شكر الأطباء على عملهم طوال الشتاء، وغادر بعد ذلك. ||| {The} delegation visited the old school.
        وصل القارب أمس إلى الميناء، وكان على متنه عشرون بحارا من القرية، واستقبلهم أهلهم بالأغاني والخبز والتمر والحليب. ||| {The} boat arrived yesterday.
        وصل القارب أمس. ||| The boat arrived.
        زار الوفد المدرسة القديمة في البلدة، ثم انتقل إلى المستشفى حيث شكر الأطباء. ||| The delegation visited the old school in the town, then moved to the hospital, where it thanked the doctors.
        The director said so.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Passages, paired or left over on both sides, whose length is far from what text and languages let expect."""
        first, last = (passage.number, passage.number + 1) if passage.link.paired else passage.gap
        links, ratio = passage.alignment.links[first:last], passage.ratio(first, last)
        begins = passage.link is next((link for link in links if link.target), None)
        source = sum(len(link.source) for link in links if link.source)
        if begins and ratio and source >= _SHORTEST and not _LEAST <= ratio <= _MOST:
            yield self.finding(passage.first_word())
