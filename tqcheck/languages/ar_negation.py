"""What denies in Arabic; forms as ``ar.plain`` writes them."""

from __future__ import annotations

import re
from collections import Counter

_HARMLESS = re.compile(
    r"(?<!\w)[وف]?(?:لا [يتنا]?زال\w*|لا [يت]زل\w*|(?:ما|لم) (?:زال\w*|تزل|يزل|دام\w*)|لا سيما|لاسيما|لا بد|لا شك|لا ريب|لا مناص|لا محاله|لا غني|لا [يت]تجزا\w*|لا (?:ال)?حصر|لا [يت]ستهان|لا انساني\w*|لم (?:ال)?شمل\w*|لا يخفي|لا مفر|لا باس|لا غرو|او لا|ام لا"
    r"|ليس فقط|ليس فحسب|لا فقط|لا غير|(?:لم|لن|لا|ليس\w?) (?:[^\s،.]+ ){1,6}?(?:الا|سوي|فحسب|فقط)(?!\w)|لا [يت]قل\w*|لا [يت]عدو|لا [يت]تجاوز\w*|لا [يت]زيد|لا [يت]لبث|لم [يت]لبث|لا [يت]سع\w+ الا)"
)
_IDIOMS = re.compile(
    r"(?<!\w)[وف]?(?:لا [يتنا]?زال\w*|لا [يت]زل\w*|(?:ما|لم) (?:زال\w*|تزل|يزل)|لا سيما|لاسيما|لا شك|لا ريب|ما لا [يت]قل\w*)"
)
_SURE = re.compile(
    r"(?<!\w)(?:[وف]?(?:لم|لن|ليس|ليست|ليسوا|لسنا|لست|لا (?!ان)[يتنا]\w{2,})|ا(?:لن|لم|ليس|لا [يتن]\w{2,}))(?!\w)"
)
_POSSIBLE = re.compile(
    r"(?<!\w)[وفبكال]?(?:لم|لن|لا|الا|ليس|ليست|ليسوا|ليسا|لسنا|لست\w*|غير|دون|بدون|عدم|انعدام|بلا|سوي|نفي|نفت|نافي\w*|[يت]نفي|رفض\w*|[يت]رفض\w*|فشل\w*|[يت]خلو|خال\w?|افتقار"
    r"|[يت]فتقر|[يت]فتقد|نادر\w*|بالكاد|مستحيل|[يت]ستحيل|عجز\w*|[يت]*عجز|تعذر|[يت]تعذر|امتن\w+|انكر\w*|[يت]نكر\w*|لئلا|لييلا|كيلا|نقص|غياب|مجهول\w*|مفقود\w*|اختف\w+|(?:ال)?افلات|توقف\w*|اوقف\w*|[يت]تجنب|تجنب|لا[يت](?:مكن|وجد|زال|جوز|نبغي|ستطيع|عتبر|ريد|عني|عرف|علم|قبل)\w*)(?!\w)"
    r"|(?<!\w)[وف]?ما (?:كان\w*|زال\w*|عاد\w*|من|لم)(?!\w)"
)

_KINDS = {
    "without": re.compile(r"[وبفكال]?(?:دون|بدون|بلا)"),
    "word": re.compile(r"[وبفكال]?(?:غير|عدم|انعدام|مجهول\w*|مفقود\w*|اختف\w+|(?:ال)?افلات|غياب|نقص|افتقار)"),
    "refuse": re.compile(
        r"[وبفكال]?(?:رفض\w*|[يت]رفض\w*|نفي|نفت|نافي\w*|[يت]نفي|انكر\w*|[يت]نكر\w*|فشل\w*|امتن\w+|توقف\w*|اوقف\w*|[يت]?تجنب)"
    ),
}


def sure(text: str) -> list[re.Match[str]]:
    """Where a text surely denies something."""
    return list(_SURE.finditer(_blank(_HARMLESS, text)))


def possible(text: str) -> Counter[str]:
    """How many words of a text may deny, by what they mean: ``without``, a ``word`` that denies, ``refuse``, or nothing else."""
    words = (match.group() for match in _POSSIBLE.finditer(_blank(_IDIOMS, text)))
    return Counter(next((kind for kind, known in _KINDS.items() if known.fullmatch(word)), "") for word in words)


def _blank(harmless: re.Pattern[str], text: str) -> str:
    return harmless.sub(lambda match: " " * len(match.group()), text)
