from __future__ import annotations

from collections.abc import Iterator

from tqcheck.rules import Finding, Severity, compiled
from tqcheck.rules.beside import Beside, Passage
from tqcheck.rules.unmatched import unmatched

_SHORTEST, _SHOWN = 5, 4
_WORD = r"(?<![%#@\w-])[^\W\d_]{2,}(?![\w%-])"


class SourceAddition(Beside):
    """A sentence that the source does not have.

    Cause: a model that writes on, or a caption and a link swept in from the page.
    Repair: delete it, or say where it comes from.
    Native writing: an editor's note or background that was added on purpose.
    """

    message = "The source has no such sentence."
    category = "addition"
    severity = Severity.MAJOR
    sure = 0.3
    gaps = True
    examples = """
        افتتح الوزير الجسر الجديد في مدينة مرجان يوم الأحد. وغادر الوفد إلى العاصمة قطر مساء الثلاثاء. ||| The minister opened the new bridge in the city of Murjan on Sunday. {The band played songs} that the children of the village had never heard before in March. The delegation left for the capital of Qatar on Tuesday evening.
        زار الوفد المدرسة القديمة في بلدة مرجان يوم الأحد. ||| The delegation visited the old school in the town of Murjan on Sunday. {The doctor thanked the} army for its work in the hospital during the winter of 1987.
        قالت الشرطة إن حريقا وقع في السوق يوم الخميس. ||| The police said that a fire broke out in the market on Thursday. {Three banks of the} island have sold their ships to the king since April.
        زار الوفد المدرسة القديمة. ||| The delegation visited the old school.
        افتتح الوزير الجسر يوم الأحد، وغادر الوفد مساء الثلاثاء. ||| The minister opened the bridge on Sunday. The delegation left on Tuesday evening.
        The delegation visited the old school in the town.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Sentences with nothing beside them in the source."""
        for sentence in unmatched(passage, added=True):
            if sum(1 for _ in compiled(_WORD).finditer(sentence.of(passage.document.prose))) >= _SHORTEST:
                yield self.finding(passage.words(sentence, _SHOWN))
