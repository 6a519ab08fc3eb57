"""Words of the source as rules write them, in Latin letters: "akkada ala"."""

from __future__ import annotations

import re
from functools import lru_cache

from tqcheck.alignment.anchors import plain
from tqcheck.alignment.skeleton import skeletons
from tqcheck.alignment.terms import forms_of

_WORD = re.compile(r"[^\W\d_]{2,}")
_ARTICLE = re.compile(r"\b(?:al|el|wa|fa|bi|li|ka|l)-")
_TELLING, _STEM = 2, 3


def stands_in(romanised: str, text: str, language: str) -> bool:
    """Whether the words of one of some romanised phrases stand in a text of the source.

    Args:
        romanised: phrases with commas or slashes between.
        text: a passage of the source.
        language: its language.
    """
    written = _skeletons(text, language)
    return any(_all_in(phrase, written) for phrase in re.split(r"[,/;]", romanised))


def _all_in(phrase: str, written: frozenset[str]) -> bool:
    words = [skeletons(word) for word in _WORD.findall(_ARTICLE.sub("", phrase))]
    telling = [keys for keys in words if any(len(key) >= _TELLING for key in keys)]
    return bool(telling) and all(any(_is_in(key, written) for key in keys) for keys in telling)


def _is_in(key: str, written: frozenset[str]) -> bool:
    return key in written or (len(key) >= _STEM and any(other.startswith(key) for other in written))


@lru_cache(maxsize=256)
def _skeletons(text: str, language: str) -> frozenset[str]:
    words = _WORD.findall(plain(text, language))
    return frozenset(key for word in words for form in forms_of(word, language) for key in skeletons(form))
