"""What a name keeps on its way from one script to another: its consonants, those that scripts confuse taken as one."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

_LATIN_PAIRS = {
    "sh": "s",
    "ch": "s",
    "kh": "k",
    "gh": "g",
    "th": "t",
    "dh": "d",
    "ph": "f",
    "ck": "k",
    "tz": "s",
    "zh": "s",
}
_LATIN = {
    **dict.fromkeys("bp", "b"), **dict.fromkeys("fv", "f"), **dict.fromkeys("ckqgjx", "k"),
    **dict.fromkeys("sz", "s"), **dict.fromkeys("td", "t"), "r": "r", "l": "l", "m": "m", "n": "n",
}  # fmt: skip
_ARABIC = {
    **dict.fromkeys("بپ", "b"), **dict.fromkeys("فڤ", "f"), **dict.fromkeys("كقغجخگ", "k"), **dict.fromkeys("سصزشچ", "s"),
    **dict.fromkeys("تطدضثذظ", "t"), "ر": "r", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
_EMPHATIC = str.maketrans("ثذضظ", "سسسس")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 16)
def skeletons(word: str) -> frozenset[str]:
    """The skeletons a word may have; none where it has no consonants or its script is unknown.

    Args:
        word: in Latin or in plain Arabic letters, without its article.
    """
    small = "".join(letter for letter in normalize("NFD", word.lower()) if not combining(letter))
    if "\u0621" <= small[:1] <= "\u06d3":
        found = {"".join(_ARABIC.get(letter, "") for letter in word) for word in (small, small.translate(_EMPHATIC))}
        return frozenset(found | {_short(key) for key in found}) - {""}
    readings = [re.sub("[sckgtdpz][hkz]", _pair, small), *([f"{small[:-1]}ts"] if small.endswith("ic") else ())]
    if re.search("c[eiyh]|g[eiy]|j|x|th|w", small):
        loose = re.sub("c(?=[eiy])|x", "s", re.sub("ch", "k", re.sub("th", "t", small)))
        readings += (
            re.sub("[sckgtdpz][hkz]", _pair, loose),
            small.replace("th", "s").replace("w", "f").replace("x", "ks"),
        )
    found = {key for reading in readings for key in (_consonants(reading), _short(_consonants(reading)))}
    return frozenset(found - {""})


def _consonants(latin: str) -> str:
    """The consonants of a word; those with nothing between them are one where scripts confuse them."""
    return _short("".join(_LATIN.get(letter, " ") for letter in latin)).replace(" ", "")


def _pair(match: re.Match[str]) -> str:
    return _LATIN_PAIRS.get(match.group(), match.group())


def _short(consonants: str) -> str:
    return _DOUBLED.sub(r"\1", consonants)
