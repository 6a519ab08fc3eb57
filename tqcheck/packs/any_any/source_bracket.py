from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.rules import Finding, Message, Span, compiled
from tqcheck.rules.beside import Beside, Passage

_BRACKETED = r"[(\[](?P<inside>[^()\[\]\n]{2,300})[)\]]"


class SourceBracket(Beside):
    """Words in brackets on one side and no bracket on the other.

    Cause: an aside dropped with its brackets, or an explanation that a model adds.
    Repair: bracket what the source brackets.
    Native writing: an abbreviation after a name, a converted amount, the original of a term.
    """

    message = "The source has no brackets here."
    category = "omission"
    sure = 0.8
    examples = """
        زار الوفد المدرسة القديمة في البلدة أمس. ||| The delegation visited the old school {(which is known for its garden)} in the town yesterday.
        زار الوفد المدرسة القديمة (وفيها خمسون طالبا) أمس. ||| {The} delegation visited the old school yesterday.
        غادر القارب الميناء (كان ذلك في الفجر) وعلى متنه البحارة. ||| {The} boat left the port with the sailors on board.
        زار الوفد المدرسة القديمة (وفيها خمسون طالبا) أمس. ||| The delegation visited the old school (which has fifty pupils) yesterday.
        زارت الوفود مقر منظمة الأمل. ||| The delegations visited the seat of the Hope Organisation (HO).
        The delegation visited the old school (which is known for its garden) yesterday.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Passages of which only one side has brackets."""
        added = next(_asides(passage.target), None)
        if added and not compiled(r"[()\[\]–—]").search(passage.source()):
            yield self.finding(passage.span(added))
        if any(_asides(passage.source())) and not compiled(r"[()\[\]–—]| - ").search(passage.target):
            told = Message("The source has words in brackets that are missing here.")
            yield replace(self.finding(passage.first_word()), message=told)


def _asides(text: str) -> Iterator[Span]:
    """Brackets with two words or more inside, in Latin script small letters among them."""
    for match in compiled(_BRACKETED).finditer(text):
        inside = match["inside"]
        if len(inside.split()) > 1 and (inside != inside.upper() or "\u0621" <= inside[0] <= "\u064a"):
            yield Span(*match.span())
