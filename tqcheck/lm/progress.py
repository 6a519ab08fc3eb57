"""How far a long step has come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Called with the work done and the whole of it, in units of the step's own."""


def silent(done: int, total: int) -> None:
    """Take note of nothing."""


@contextmanager
def progress_bar(label: str) -> Iterator[Progress]:
    """A bar on standard error while the block lasts; nothing when that is no terminal.

    Args:
        label: what is being done.
    """
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    console = Console(stderr=True)
    if not console.is_terminal:
        yield silent
        return
    with Bar(console=console, transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
