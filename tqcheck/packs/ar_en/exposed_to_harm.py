from __future__ import annotations

import re

from tqcheck.languages.en_nominals import HARMS, MANNERS
from tqcheck.rules import Document, Pattern, cased_like

_NOUN = "|".join(HARMS)


class ExposedToHarm(Pattern):
    """Harm as a thing one is exposed to: "was exposed to an attack".

    Cause: "ta'arrada li-" with a verbal noun is the Arabic passive of harm.
    Repair: the plain passive: "was attacked".
    Native English: one is exposed to the sun, and subjected to an attack or to abuse that lasts.
    """

    message = "Arabic ta'arrada li- with a noun is a plain passive in English."
    category = "calque"
    anchors = ("exposed",)
    pattern = (
        r"(?P<mark>\b(?P<exposed>exposed) to (?:an? |the |several |many |repeated )?"
        rf"(?:(?P<how>{'|'.join(MANNERS)}|{'|'.join(HARMS)}|serious|armed|terrorist|non-stop|Israeli|minor|moderate) )??"
        rf"(?P<noun>{_NOUN})(?P<and> and (?P<second>{_NOUN}))?)\b(?! (?:attempt|of|from)\b|-|’|')"
    )
    flags = re.IGNORECASE
    examples = """
        The bus was {exposed to an attack => attacked} near the dam.
        The village has been {exposed to bombing and attacks => bombed and attacked} for a month.
        The singer was {exposed to a robbery => robbed} in the hotel.
        A van was {exposed to an attack => attacked} by wolves.
        They were subjected to an attack by wolves.
        The firm was subjected to a tax audit.
        He was exposed to the sun.
        They were subjected to abuse for years.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """One act, or harm that nobody is named for."""
        return " an " in match["mark"] or not match.string.startswith(" by ", match.end())

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The participle, with an adverb for an adjective that has one."""
        adverb = MANNERS.get((match["how"] or "").casefold(), "")
        second = f" and {HARMS[match['second'].casefold()]}" if match["second"] else ""
        return [cased_like(match["exposed"], f"{adverb} {HARMS[match['noun'].casefold()]}{second}".strip())]
