from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from tqcheck.rules import Document, Finding, Message, Rule
from tqcheck.rules.beside import passages

_SHORTEST, _SURE = 4, 0.5


class SourceRepeated(Rule):
    """The same sentence of the source translated in two ways, or two sentences in the same.

    Cause: each sentence is translated by itself, and chance decides between near ways to say it.
    Repair: one wording for one sentence; an editor compares where two became one.
    Native writing: variety is meant in literature, not in refrains, captions and legal text.
    """

    message = "The same sentence of the source was translated differently before."
    category = "inconsistency"
    examples = """
        يبدأ العرض مساء في المسرح القديم. وغادر الوفد المدينة أمس. يبدأ العرض مساء في المسرح القديم. ||| The show begins in the old theatre in the evening. The delegation left the town yesterday. {The performance starts} tonight at the old theatre.
        الطريق إلى الميناء مغلق اليوم. الطريق إلى الميناء مغلق اليوم. ||| The road to the port is closed today. {The port road} is shut today.
        لا تفتح هذا الباب أبدا. وغادر الوفد المدينة أمس. لا تفتح هذا الباب أبدا. ||| Never open this door again. The delegation left the town yesterday. {Do not open} this door at any time.
        يبدأ العرض مساء في المسرح القديم. يبدأ العرض مساء في المسرح القديم. ||| The show begins in the old theatre in the evening. The show begins in the old theatre in the evening.
        شكرا جزيلا. وغادر الوفد المدينة أمس. شكرا جزيلا. ||| Thanks a lot. The delegation left the town yesterday. Thank you.
        The road to the port is closed today. The port road is shut today.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Passages that differ from the first of the same source, or repeat one of another."""
        before: defaultdict[str, set[str]] = defaultdict(set)
        sources: dict[str, str] = {}
        for passage in passages(document, _SURE):
            source, target = _folded(passage.source()), _folded(passage.target)
            if min(len(source.split()), len(target.split())) < _SHORTEST:
                continue
            if before[source] and target not in before[source]:
                yield self.finding(passage.first_words(3))
            elif sources.setdefault(target, source) != source:
                told = Message("Another sentence of the source was translated by the same words.")
                yield replace(self.finding(passage.first_words(3)), message=told)
            before[source].add(target)


def _folded(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
