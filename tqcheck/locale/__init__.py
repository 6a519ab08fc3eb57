"""The language reports speak: English as it stands in the code, others by catalogues of gettext."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from gettext import NullTranslations, translation
from pathlib import Path

DOMAIN, HOME = "messages", Path(__file__).parent
AUTO, ENGLISH = "auto", "en"
_AS_WRITTEN = NullTranslations()
_spoken: ContextVar[NullTranslations] = ContextVar("spoken")


def languages() -> list[str]:
    """English, and every language there is a catalogue for."""
    return [ENGLISH, *sorted(path.parts[-3] for path in HOME.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let reports speak a language for as long as this is open.

    Args:
        language: its code, or ``auto`` for that of the environment.
    """
    wanted = None if language == AUTO else [language]
    token = _spoken.set(translation(DOMAIN, HOME, wanted, fallback=True) if language != ENGLISH else _AS_WRITTEN)
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> str:
    """The code of the language that reports speak now."""
    return _spoken.get(_AS_WRITTEN).info().get("language", ENGLISH)


def gettext(message: str) -> str:
    """A message in the language that reports speak now."""
    return _spoken.get(_AS_WRITTEN).gettext(message) if message else ""


def ngettext(one: str, many: str, count: int) -> str:
    """A message that depends on a count, in the language that reports speak now.

    Args:
        one: the message for one.
        many: the message for any other number.
        count: the number.
    """
    return _spoken.get(_AS_WRITTEN).ngettext(one, many, count)
