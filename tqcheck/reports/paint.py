"""Colours of a terminal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Paint: TypeAlias = Callable[[str, str], str]
"""Takes a text and the name of its look, and returns it dressed or as it is."""

_LOOKS = {"critical": "1;31", "major": "31", "minor": "33", "rule": "36", "name": "1", "new": "32", "faint": "2"}


def coloured(text: str, look: str) -> str:
    """The text between the codes of its look."""
    return f"\x1b[{_LOOKS[look]}m{text}\x1b[0m" if text else text


def plain(text: str, look: str) -> str:
    """The text as it is."""
    return text
