"""Arabic."""

from __future__ import annotations

import re
from unicodedata import normalize

LETTERS = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
DIGITS = {chr(0x0660 + value): str(value) for value in range(10)} | {
    chr(0x06F0 + value): str(value) for value in range(10)
}
PUNCTUATION = {"،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",", "۔": "."}

_MARKS = re.compile("[\u064b-\u0655\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]")
_FOLDED = str.maketrans({**dict.fromkeys("أإآٱ", "ا"), "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", **DIGITS})
_CLITICS = re.compile("(?:[وف]?(?:لل|[بلك]?ال)|[وف]?[بلكس]|[وف])(?=..)")

_SUFFIX = re.compile("(?<=...)(?:هما|ها|هم|هن|نا|ات|ين|ون|ان|يه|وا|ه|ي|ا|ت)\\Z")


def plain(text: str) -> str:
    """The text without vowel marks and joiners, variants of a letter written as one, digits as 0 to 9."""
    return _MARKS.sub("", normalize("NFKC", text)).translate(_FOLDED)


def stems(word: str) -> tuple[str, ...]:
    """A plain word, and what is left of it without conjunction, preposition and article.

    Args:
        word: as ``plain`` writes it.
    """
    clitic = _CLITICS.match(word)
    rest = (word[clitic.end() :],) if clitic else ()
    return (word, *rest, *((word[1:],) if word[:1] in "وف" and len(word) > 3 and rest != (word[1:],) else ()))


def bases(word: str) -> tuple[str, ...]:
    """A plain word in all the ways ``stems`` and a suffix less can leave it, the longest first."""
    found = stems(word)
    return tuple(dict.fromkeys((*found, *(_SUFFIX.sub("", stem) for stem in found))))
