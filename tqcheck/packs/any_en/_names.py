"""Names as they stand in a text, and how alike two spellings are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from tqcheck.rules import Document, Span, compiled

_ARTICLE = r"(?:(?<=[Aa])(?:l|n|s|sh|r|t|d)[-‑]|(?<=[Ee])l[-‑]|(?<=[AE])l )[A-Z]|(?<=[A-Z])"
_TOKEN = rf"[A-Zae](?:{_ARTICLE})[^\W\d_]+(?:[’'‘`ʼ][^\W\d_]+)*"
_PREFIX = re.compile(r"\A(?:al|el|ul|an|as|ash|ar|at|ad)[- ](?=\w{3})")
_FOLDS = [
    (re.compile(pattern), text)
    for pattern, text in (
        (r"['’‘`ʼ-]|\s", ""),
        (r"ph", "f"),
        (r"tch|tsh", "c"),
        (r"[sc]h", "c"),
        (r"th", "t"),
        (r"dh", "z"),
        (r"kh|ck|q|g(?=h)|c(?=[aouklrt]|\Z)", "k"),
        (r"c(?=[ei])", "s"),
        (r"x", "ks"),
        (r"p", "b"),
        (r"v", "f"),
        (r"j", "g"),
        (r"(?<=\w)h", ""),
        (r"(\w)\1+", r"\1"),
    )
]


@lru_cache(maxsize=65536)
def folded(name: str) -> str:
    """The name in plain lower-case letters, its article left out and its sounds brought to one spelling."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    plain = _PREFIX.sub("", plain)
    for pattern, text in _FOLDS:
        plain = pattern.sub(text, plain)
    return plain


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """Consonants of a name by sound, with a mark for a vowel in front."""
    sound = folded(name)
    bare = re.sub(r"(\w)\1+", r"\1", re.sub(r"[aeiouyw]", "", sound[1:]))
    return ("a" if sound[:1] in "aeiou" else sound[:1]) + bare


@lru_cache(maxsize=65536)
def distance(one: str, other: str, limit: int = 3) -> int:
    """Letters to change, add or drop to make one word the other; the limit when it is that or more."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

    return Levenshtein.distance(one, other, score_cutoff=limit - 1)


def capitalised(document: Document) -> Iterator[Span]:
    """Words with a capital, an Arabic article with its noun as one."""
    for match in compiled(_TOKEN).finditer(document.prose):
        yield Span(*match.span())
