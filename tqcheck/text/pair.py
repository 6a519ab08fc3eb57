"""Source and target language of a translation."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.languages.names import NAMES

ANY = "any"
AUTO = "auto"
CANDIDATES = "ar de en es fa fr he hi id it ja ko nl pl pt ru tr uk ur zh".split()


@dataclass(frozen=True, slots=True)
class Pair:
    """The languages a text was translated from and into.

    Args:
        source: language code, ``any``, or ``auto`` where it is yet to be told.
        target: the same.
    """

    source: str = ANY
    target: str = ANY

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"

    def candidates(self) -> tuple[Pair, ...]:
        """Every pair this may turn out to be: itself, unless a language is yet to be told."""
        sources, targets = ([*CANDIDATES, ANY] if code == AUTO else [code] for code in (self.source, self.target))
        return tuple(Pair(source, target) for source in sources for target in targets)

    def general_to_special(self) -> tuple[Pair, ...]:
        """Every pair whose rules apply to this one, the most general first."""
        chain = (Pair(), Pair(self.source, ANY), Pair(ANY, self.target), self)
        return tuple(dict.fromkeys(chain))


class LanguageError(Exception):
    """A language is not known; the message names those that are."""


def pair_of(source: str, target: str) -> Pair:
    """The pair of two languages as a user names them.

    Args:
        source: language code, ``any`` or ``auto``.
        target: the same.

    Raises:
        LanguageError: one of the codes is not known.
    """
    for code in (source, target):
        if code != AUTO and code not in NAMES:
            known = ", ".join(f"{known} ({NAMES[known]})" for known in ("ar", "en", "es", "fr", "he", ANY))
            raise LanguageError(f"no language is called {code!r}; there are the codes of ISO 639-1: {known} and so on")
    return Pair(source, target)
