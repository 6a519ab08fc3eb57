"""Formats of a report, found by the place they stand in: a file a format, with one function ``render(report)``.

Files that begin with an underscore are shared parts.
"""

from __future__ import annotations

import difflib
import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tqcheck.findings.report import Report


class FormatError(Exception):
    """No format has this name; the message names the nearest."""


def names() -> list[str]:
    """The name of every format, which is the name of its file."""
    return sorted(info.name for info in pkgutil.iter_modules(__path__) if not info.name.startswith("_"))


def renderer(name: str) -> Callable[[Report], str]:
    """What writes a report in one format.

    Args:
        name: name of the format.

    Raises:
        FormatError: no format has this name.
    """
    known = names()
    if name not in known:
        near = difflib.get_close_matches(name, known, 1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
        raise FormatError(f"no format is called {name!r}; {hint}")
    return cast("Callable[[Report], str]", import_module(f"{__name__}.{name}").render)
