"""File formats, found by the place they stand in: a file that is named after the endings it reads.

``srt_vtt.py`` reads ``.srt`` and ``.vtt``. Each has one function ``read(given)`` that yields the texts of a file and, for
each part that cannot be read, an error. Files that begin with an underscore are shared parts.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.input import Input


class Format(Protocol):
    """How one kind of file is read."""

    def read(self, given: Input) -> Iterator[Document | InputError]:
        """The texts of a file.

        Args:
            given: the file.

        Raises:
            InputError: nothing of the file can be read.
        """


@cache
def endings() -> dict[str, str]:
    """Every ending, with its dot, and the name of the format that reads it; nothing of it is loaded."""
    names = (found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_"))
    return {f".{ending}": name for name in names for ending in name.split("_")}


def format_of(ending: str) -> Format:
    """The format that reads files with an ending."""
    return cast("Format", import_module(f"{__name__}.{endings()[ending]}"))
