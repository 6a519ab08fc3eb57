"""What two sentences that translate each other share: numbers, names, terms, addresses and marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log

from tqcheck.alignment.figures import values
from tqcheck.alignment.skeleton import skeletons
from tqcheck.alignment.terms import KINDS, terms
from tqcheck.languages import part

Anchors = frozenset[str]
_WORD = re.compile(r"[^\W\d_]{2,}(?:[’'][^\W\d_]+)*")
_LATIN_RUN = re.compile(r"\b[A-Za-z][\w./@-]*[\w/]|\b\w*\d\w*[A-Za-z]\w*")
_MARKS = {"?": "?", "؟": "?", "!": "!", "(": "(", "[": "(", '"': '"', "“": '"', "«": '"', ":": ":", "؛": ";", ";": ";"}
_SMALL, _ENOUGH = 10, 3
_KEPT = {
    "MONTHS": 0.95,
    "WEEKDAYS": 0.95,
    "CURRENCIES": 0.9,
    "UNITS": 0.7,
    "PLACES": 0.8,
    "COMMON": 0.6,
    '"': 0.8,
    "?": 0.85,
}


def plain(text: str, language: str) -> str:
    """The text in the language's plain writing, which may be shorter; itself where the language has none."""
    write = getattr(part(language), "plain", None)
    return str(write(text)) if write else text


def anchors_of(text: str, language: str) -> Anchors:
    """What a sentence of either side may be recognised by.

    Args:
        text: in the language's plain writing.
        language: code of the language.
    """
    found = {f"#{value:g}" for value in values(text, language)}
    found.update(f"{kind}:{concept}" for kind in KINDS for concept, _ in terms(text, language, kind))
    found.update(mark for sign, mark in _MARKS.items() if sign in text)
    stems = getattr(part(language), "stems", None)
    for match in _WORD.finditer(text):
        for stem in stems(match.group()) if stems else (match.group(),):
            found.update(f"~{skeleton}" for skeleton in skeletons(stem) if len(skeleton) > 1)
    found.update(f"={run.group().lower()}" for run in _LATIN_RUN.finditer(text))
    return frozenset(found)


def shared(text: str, language: str, others: Iterable[tuple[str, str]]) -> float | None:
    """The largest share of a sentence's numbers and terms that one of some other passages has; None where it has too few to tell.

    Args:
        text: the sentence, in plain writing.
        language: its language.
        others: passages in plain writing, with their languages.
    """
    own = _told(text, language)
    return max((len(own & _told(*other)) / len(own) for other in others), default=0.0) if len(own) >= _ENOUGH else None


@lru_cache(maxsize=256)
def _told(text: str, language: str) -> Anchors:
    """Numbers and terms of a text, without names, marks and foreign words."""
    found = anchors_of(text, language)
    return frozenset(anchor for anchor in found if anchor[0] == "#" or anchor.partition(":")[0] in KINDS)


def weights(originals: Sequence[Anchors], translations: Sequence[Anchors]) -> dict[str, tuple[float, float]]:
    """What it says of two passages, in nats, that both have an anchor, and that one alone has it.

    Log-likelihood ratios of a translation against a chance pairing.

    Args:
        originals: anchors of the sentences of one side.
        translations: of the other.
    """
    counts = _counts(originals) + _counts(translations)
    sentences = len(originals) + len(translations)
    found = {}
    for anchor, count in counts.items():
        kept, chance = _kept(anchor), min(0.5, (count + 0.5) / (sentences + 1))
        found[anchor] = (
            max(0.0, log(kept / chance)),
            min(0.0, log((1 - kept) / (1 - chance))) if _telling(anchor) else 0.0,
        )
    return found


def _counts(sides: Iterable[Anchors]) -> Counter[str]:
    return Counter(anchor for side in sides for anchor in side)


def _kept(anchor: str) -> float:
    """How often a translation keeps an anchor of its source, or has one that its source has."""
    sign, rest = anchor[0], anchor[1:]
    if sign == "~":
        return 0.25 if len(rest) < 3 else 0.6
    if sign == "#":
        return 0.6 if float(rest) <= _SMALL else 0.9
    return _KEPT.get(anchor.partition(":")[0], 0.6)


def _telling(anchor: str) -> bool:
    return anchor[0] != "~"
