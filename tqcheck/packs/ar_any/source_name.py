from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from tqcheck.alignment.skeleton import skeletons
from tqcheck.alignment.terms import forms_of, is_term
from tqcheck.languages import part
from tqcheck.rules import Finding, Severity, Span, compiled
from tqcheck.rules.beside import Beside, Passage

_WORD = r"[^\W\d_]{2,}"
_TELLING, _SURE, _REACH = 2, 3, 3


class SourceName(Beside):
    """A person's name of which one part stands in the source and the other does not.

    Cause: a name the machine has seen more often, or one taken from a neighbouring sentence.
    Repair: the name of the source.
    Native writing: a short name for a long one; names that are translated rather than spelled.
    """

    message = "The source has another name here."
    category = "name"
    severity = Severity.MAJOR
    sure = 0.6
    examples = """
        التقى الوزير كريم الفاسي في الميناء. ||| The minister met Karim {Bennani} at the port.
        قالت سلمى بنجلون إن المدرسة مفتوحة. ||| The school is open, said Salma {Tazi}.
        زار السيد مرجان السوق أمس. ||| Yesterday Mr {Dupont} visited the market.
        التقى الوزير كريم الفاسي في الميناء. ||| The minister met Karim al-Fasi at the port.
        التقى الوزير كريم الفاسي في الميناء. ||| The minister met Karim Elfassi at the port.
        زار السيد مرجان السوق أمس. ||| Yesterday Mr Murjan visited the market.
        45 ||| Yesterday Mr Dupont visited the market.
        The minister met Karim Bennani at the port.
    """

    def compare(self, passage: Passage) -> Iterator[Finding]:
        """Last names that no word of the source spells, after a title or a first name that one does."""
        pair = passage.document.pair
        known = part(pair.target, "names")
        if known is None:
            return
        for match in compiled(known.PERSON).finditer(passage.target):
            first, last = match["first"], match["last"]
            if last in known.NOUNS or is_term(last, pair.target) or not any(map(_telling, skeletons(last))):
                continue
            words = _spelled(passage.source(1), pair.source)
            if any(skeletons(last) & word for word in words):
                continue
            around = words if first.rstrip(".") in known.TITLES else self._beside(first, words, pair.target)
            if around and not any(_near(key, other) for key in skeletons(last) for word in around for other in word):
                yield self.finding(passage.span(Span(*match.span("last"))))

    def _beside(self, first: str, words: Sequence[frozenset[str]], language: str) -> list[frozenset[str]]:
        """The words near each that spells a first name; none where none surely does."""
        told = frozenset() if is_term(first, language) else frozenset(filter(_telling, skeletons(first)))
        places = [place for place, word in enumerate(words) if told & word]
        return [word for place in places for word in words[max(0, place - _REACH) : place + _REACH + 1]]


def _telling(key: str) -> bool:
    return len(key) >= _TELLING


def _near(key: str, other: str) -> bool:
    """Whether two skeletons may be of one name: a consonant more or less, or a suffix."""
    shorter = min(len(key), len(other))
    alike = key.startswith(other) or other.startswith(key)
    apart = Levenshtein.distance(key, other, score_cutoff=1)
    return (shorter >= _TELLING and alike) or (
        apart <= 1 and shorter >= (_SURE if len(key) != len(other) else _SURE + 1)
    )


@lru_cache(maxsize=4)
def _spelled(text: str, language: str) -> tuple[frozenset[str], ...]:
    """For each word of a source the skeletons that it, or it and the next written together, may have."""
    words = compiled(_WORD).findall(text)
    return tuple(
        frozenset(key for form in (*forms_of(word, language), word + after) for key in skeletons(form))
        for word, after in itertools.pairwise([*words, ""])
    )
