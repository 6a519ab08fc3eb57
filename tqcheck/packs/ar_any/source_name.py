from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from tqcheck.alignment.anchors import plain
from tqcheck.alignment.skeleton import skeletons
from tqcheck.alignment.terms import forms_of, is_term
from tqcheck.languages import part
from tqcheck.languages.frequency import travels
from tqcheck.rules import Finding, Severity, Span, compiled
from tqcheck.rules.beside import Beside, Passage

_WORD = r"[^\W\d_]{2,}"
_BEFORE = r"[A-Z][a-zà-ÿ]+(?= \Z)"
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
        قال كريم حداد إن الوزير زار كريمبلال أمس. ||| Karim Haddad said the minister saw Karim Bilal yesterday.
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
            if (
                last in known.NOUNS
                or last.endswith(known.NOUN_ENDINGS)
                or is_term(last, pair.target)
                or not any(map(_telling, skeletons(last)))
            ):
                continue
            words = _spelled(passage.source(1), pair.source)
            whole = _spelled(plain(passage.alignment.source.prose, pair.source), pair.source)
            sure = {key for name in (last, first + last) for key in skeletons(name) if len(key) >= _SURE}
            if any(skeletons(last) & word.keys for word in words) or any(sure & word.keys for word in whole):
                continue
            around = _titled(words) if first.rstrip(".") in known.TITLES else _beside(first, words, pair.target)
            if not around and (middle := compiled(_BEFORE).search(passage.target, 0, match.start())):
                around = _beside(middle.group(), words, pair.target)
            keys = {key for word in around for key in word.keys}
            if (
                keys
                and not any(_near(key, other) for key in skeletons(last) for other in keys)
                and travels(last, pair.target)
            ):
                yield self.finding(passage.span(Span(*match.span("last"))))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the source.

    Args:
        keys: the skeletons that it, or it and the next written together, may have.
        title: whether it stands before a name.
    """

    keys: frozenset[str]
    title: bool


def _titled(words: Sequence[_Word]) -> list[_Word]:
    """The words after each title; all of them where there is none."""
    places = [place for place, word in enumerate(words) if word.title]
    return [word for place in places for word in words[place + 1 : place + 1 + _REACH]] or list(words)


def _beside(first: str, words: Sequence[_Word], language: str) -> list[_Word]:
    """The words near each that spells a first name; none where none surely does."""
    told = frozenset() if is_term(first, language) else frozenset(filter(_telling, skeletons(first)))
    places = [place for place, word in enumerate(words) if told & word.keys]
    return [
        word
        for place in places
        for near, word in enumerate(words[max(0, place - _REACH) : place + _REACH + 1], max(0, place - _REACH))
        if near != place
    ]


def _telling(key: str) -> bool:
    return len(key) >= _TELLING


def _near(key: str, other: str) -> bool:
    """Whether two skeletons may be of one name: a consonant more or less, or one at an end of the other."""
    shorter, longer = sorted((key, other), key=len)
    apart = Levenshtein.distance(key, other, score_cutoff=1)
    alike = longer.startswith(shorter) or longer.endswith(shorter)
    return len(shorter) >= _SURE and (alike or (apart <= 1 and len(shorter) > _SURE and key[0] == other[0]))


@lru_cache(maxsize=4)
def _spelled(text: str, language: str) -> tuple[_Word, ...]:
    titles: frozenset[str] = getattr(part(language, "names"), "TITLES", frozenset())
    return tuple(
        _Word(
            frozenset(key for form in (*forms_of(word, language), word + after) for key in skeletons(form)),
            not titles.isdisjoint(forms_of(word, language)),
        )
        for word, after in itertools.pairwise([*compiled(_WORD).findall(text), ""])
    )
