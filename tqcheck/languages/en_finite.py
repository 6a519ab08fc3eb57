"""Whether an English sentence holds a finite verb, as far as word forms tell."""

from __future__ import annotations

import re
from functools import lru_cache

AUXILIARIES = frozenset(
    """am is are was were has have had does do did will would can cannot could may might must shall should ought
    let's lets let isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
    mustn't shouldn't""".split()
)
PASTS = frozenset(
    """said says say went came took gave became began saw knew grew fell rose wrote spoke drew drove chose broke threw
    flew forgot froze got rode rang sang sank shook stole swore tore wore woke bore ate beat ran did arose awoke
    underwent undertook withdrew overthrew oversaw foresaw forbade hid bit blew led told thought felt kept lost meant
    stood sought brought taught understood won agreed appeared arrived belonged happened occurred remained seemed died
    fled lay lasted include includes means seems appears remains becomes comes goes gives takes makes shows believes
    wants needs hopes expects thinks knows sees feels feel know think believe want""".split()
)
SUBJECTS = frozenset("i he she we they you there who it".split())
_DETERMINERS = frozenset("the a an this that these those his her its their our my your some any no every each".split())
_AFTER_OBJECT = frozenset(
    "by in at from to with for on under as of into about through during against within between and or".split()
)
_IRREGULAR = frozenset(
    "made held found left met built sent paid put set hit cut heard sold bought caught fought hurt".split()
)
_PEOPLE = frozenset("people police men women children".split())
_NOT_PLURAL = frozenset(
    "customs sports arms sales news goods affairs series economics politics thus perhaps its his yes".split()
)
_OTHERS = frozenset(
    """but nor so like per off out up down over under above below across along around behind beyond since until after
    before because despite regarding concerning including while alone abroad ago away back elsewhere here there today
    tomorrow yesterday together too worth due such both more most less least next last""".split()
)
_NOT_PAST = frozenset(
    "need seed speed feed indeed hundred sacred naked wicked exceed proceed succeed breed bleed weed deed reed".split()
)
_TOKEN = re.compile(r"[\w]+(?:[’'-]\w+)*|[,;:()–—]")
_RELATIVE = re.compile(
    r"\b(?:which|whose|whom|who|that|where|when|if|because|although|as|than|what|how|why)\b[^,;:()–—.]*", re.I
)


@lru_cache(maxsize=1024)
def finite(sentence: str) -> bool:
    """Whether a main clause with a finite verb shows; relative and other subordinate clauses are left aside.

    A guess from word forms: "taxes rise" is missed, "rules agreed" taken for a clause.
    """
    words = [word for word in _TOKEN.findall(_RELATIVE.sub(" ", sentence).replace("’", "'")) if not _adverb(word)]
    lowered = [word.lower() for word in words]
    for number, word in enumerate(lowered):
        before = lowered[number - 1] if number else ""
        after = lowered[number + 1] if number + 1 < len(words) else ""
        if word in AUXILIARIES or word in PASTS or word.endswith(("n't", "'re", "'ve", "'ll", "'d", "'m")):
            return True
        if before in SUBJECTS and before != "it" and after:
            return True
        if _plural(before) and word.islower() and not _noun_like(word):
            return True
        if _past(word) and _subject(before, words[number - 1] if number else "") and after not in _AFTER_OBJECT:
            return True
        if _present(word) and before.isalpha() and before not in _DETERMINERS and after in _DETERMINERS | {"to"}:
            return True
    return False


def _adverb(word: str) -> bool:
    return word.endswith("ly") or word in (
        "also",
        "not",
        "never",
        "often",
        "still",
        "now",
        "then",
        "already",
        "once",
        "only",
    )


def _plural(word: str) -> bool:
    return word in _PEOPLE or (
        word not in _NOT_PLURAL and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and len(word) > 3
    )


def _noun_like(word: str) -> bool:
    return (
        word in _AFTER_OBJECT
        or word in _DETERMINERS
        or word in _OTHERS
        or not word.isalpha()
        or word.endswith(("ing", "ed", "s", "able", "ible", "al", "ive", "ous", "ic"))
    )


def _past(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST)


def _present(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3


def _subject(word: str, written: str) -> bool:
    return (
        word in SUBJECTS
        or word == ","
        or (word not in _DETERMINERS and word not in _AFTER_OBJECT and written.replace("-", "").isalnum())
    )
