"""What denies in Arabic; forms as ``ar.plain`` writes them."""

from __future__ import annotations

import re

_HARMLESS = re.compile(
    r"(?<!\w)[وف]?(?:لا (?:[يتنا])?زال\w*|(?:ما|لم) (?:زال\w*|تزل|يزل|دام\w*)|لا سيما|لاسيما|لا بد|لا شك|لا ريب|لا مناص|لا محاله|لا غني|لا يخفي|لا مفر|لا باس|لا غرو|او لا|ام لا"
    r"|ليس فقط|ليس فحسب|لا فقط|لا غير|(?:لم|لن|لا|ليس\w?) (?:[^\s،.]+ ){1,6}?(?:الا|سوي|فحسب|فقط)(?!\w)|لا [يت]قل\w*|لا [يت]عدو|لا [يت]تجاوز\w*|لا [يت]زيد|لا [يت]لبث|لم [يت]لبث|لا [يت]سع\w+ الا)"
)
_SURE = re.compile(r"(?<!\w)[وفا]?(?:لم|لن|ليس|ليست|ليسوا|لسنا|لست|لا [يتنا]\w{2,})(?!\w)")
_POSSIBLE = re.compile(
    r"(?<!\w)[وفبكال]?(?:لم|لن|لا|الا|ليس\w*|لسنا|لست\w*|غير|دون|بدون|عدم|انعدام|بلا|سوي|نفي|نفت|نافي\w*|[يت]نفي|رفض\w*|[يت]رفض\w*|فشل\w*|[يت]خلو|خال\w?|افتقار"
    r"|[يت]فتقر|[يت]فتقد|نادر\w*|بالكاد|مستحيل|[يت]ستحيل|عجز\w*|[يت]*عجز|تعذر|[يت]تعذر|امتن\w+|انكر\w*|[يت]نكر\w*|لئلا|لييلا|كيلا|نقص|غياب|مجهول\w*|لاي\w+)(?!\w)"
    r"|(?<!\w)[وف]?ما (?:كان\w*|زال\w*|عاد\w*|من|لم|هو|هي)(?!\w)"
)


def sure(text: str) -> list[re.Match[str]]:
    """Where a text surely denies something."""
    return list(_SURE.finditer(_HARMLESS.sub(lambda match: " " * len(match.group()), text)))


def possible(text: str) -> int:
    """How many words of a text may deny."""
    return sum(1 for _ in _POSSIBLE.finditer(text))
