"""Numbers as English writes them in words."""

from __future__ import annotations

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

CONNECTOR = "and"
UNITS_FIRST = False
SCALES = {
    "thousand": 1e3, "thousandth": 1e3, "million": 1e6, "millionth": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
}  # fmt: skip
WORDS: dict[str, float] = {
    **{word: value for words in (_ONES, _ORDINALS) for value, word in enumerate(words.split(), 1)},
    **{word: 10 * value for value, word in enumerate(_TENS.split(), 2)},
    **{f"{word[:-1]}ieth": 10 * value for value, word in enumerate(_TENS.split(), 2)},
    "hundred": 100,
    "hundredth": 100,
    "dozen": 12,
    "half": 0.5,
    "zero": 0,
}


def forms(word: str) -> tuple[str, ...]:
    """What a word may be in the tables."""
    return (word.lower(),)
