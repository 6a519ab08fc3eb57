"""The command ``cache``."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer


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
    from tqcheck.engine.cache import place, size
    from tqcheck.text.visible import visible

    path = place()
    space = path.stat().st_size / 1e6 if path.exists() else 0.0
    emit(f"{visible(str(path))}  {size():,} texts, {space:.1f} MB{', cleared' * (action is Action.CLEAR)}\n")
    if action is Action.CLEAR:
        path.unlink(missing_ok=True)
