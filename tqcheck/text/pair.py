"""Source and target language of a translation."""

from __future__ import annotations

from dataclasses import dataclass

from tqcheck.languages import NAMES

ANY = "any"


@dataclass(frozen=True, slots=True)
class Pair:
    """The languages a text was translated from and into.

    Args:
        source: language code, or ``any``.
        target: language code, or ``any``.
    """

    source: str = ANY
    target: str = ANY

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"

    def general_to_special(self) -> tuple[Pair, ...]:
        """Every pair whose rules apply to this one, the most general first."""
        chain = (Pair(), Pair(self.source, ANY), Pair(ANY, self.target), self)
        return tuple(dict.fromkeys(chain))


class LanguageError(Exception):
    """A language is not known; the message names those that are."""


def pair_of(source: str, target: str) -> Pair:
    """The pair of two languages as a user names them.

    Args:
        source: language code, or ``any``.
        target: language code, or ``any``.

    Raises:
        LanguageError: one of the codes is not known.
    """
    for code in (source, target):
        if code not in NAMES:
            known = ", ".join(f"{known} ({name})" for known, name in NAMES.items())
            raise LanguageError(f"no language is called {code!r}; there are {known}")
    return Pair(source, target)
