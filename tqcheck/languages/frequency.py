"""How rare words are."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from math import log

_RAREST = 1e-8
_OTHERS = ("de", "es", "fr")
_APART = 2.8


@lru_cache(maxsize=100_000)
def rarity(word: str, language: str) -> float | None:
    """The negative logarithm of a word's frequency, at most that of one in 100 million words.

    Args:
        word: without the marks around it.
        language: code of its language.

    Returns:
        Nats; None for a language whose words are not counted.
    """
    from wordfreq import available_languages, word_frequency  # noqa: PLC0415

    if language not in available_languages():
        return None
    return -log(word_frequency(word, language, minimum=_RAREST))


def travels(word: str, language: str) -> bool:
    """Whether a word is about as frequent in other languages, as names are and common words are not.

    Args:
        word: in Latin letters.
        language: code of the language it stands in.

    Returns:
        True too where no counts of words are installed.
    """
    if find_spec("wordfreq") is None:
        return True
    own = rarity(word, language)
    others = sorted(found for other in _OTHERS if other != language and (found := rarity(word, other)) is not None)
    return own is None or not others or others[len(others) // 2] - own < _APART
