"""The command ``cache``."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

_KEPT = {
    "outcomes": ("outcomes", "texts"),
    "scores": ("answers", "answers of the model"),
    "proposals": ("answers", "answers of a large language model"),
}


class Action(str, Enum):
    """What to do with what is kept from run to run."""

    SHOW = "show"
    CLEAR = "clear"


def cache(
    action: Annotated[
        Action, typer.Argument(help="show: where it is and how large; clear: delete it.", show_default=False)
    ],
) -> None:
    """Show or clear what is kept from run to run; the embedded model stays."""
    from tqcheck.cli.output import emit
    from tqcheck.engine.cache import rows
    from tqcheck.lm.embedded import cache_folder
    from tqcheck.text.visible import visible

    for name, (table, what) in _KEPT.items():
        path = cache_folder() / f"{name}.sqlite"
        space = path.stat().st_size / 1e6 if path.exists() else 0.0
        cleared = ", cleared" * (action is Action.CLEAR)
        emit(f"{visible(str(path))}  {rows(path, table):,} {what}, {space:.1f} MB{cleared}\n")
        if action is Action.CLEAR:
            path.unlink(missing_ok=True)
