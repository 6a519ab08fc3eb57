"""Writing results and complaints."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.text.atomic import write
from tqcheck.text.visible import visible

if TYPE_CHECKING:
    from tqcheck.lm import Fluency, ModelCard


def emit(text: str, output: str = "") -> None:
    """Write a result to a file, or to standard output.

    Args:
        text: the result.
        output: the file; standard output when empty.

    Raises:
        OutputError: the file cannot be written.
    """
    if output:
        write(Path(output), text.encode("utf-8", "backslashreplace"))
    else:
        sys.stdout.write(text)
        sys.stdout.flush()


def complain(message: str) -> None:
    """One line on standard error."""
    print(f"tqcheck: {visible(message)}", file=sys.stderr)


def complain_of(errors: Iterable[Exception]) -> bool:
    """One line on standard error for each error.

    Args:
        errors: what could not be done.

    Returns:
        Whether there was any.
    """
    messages = [str(error) for error in errors]
    for message in messages:
        complain(message)
    return bool(messages)


def look(output: str) -> tuple[bool, int]:
    """Whether to use colours, and how many cells a line has.

    Args:
        output: the file a result goes to; standard output when empty.
    """
    terminal = not output and sys.stdout.isatty()
    color = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return color, max(60, min(140, shutil.get_terminal_size().columns)) if terminal else 100


@contextmanager
def opened(lm: str) -> Iterator[tuple[Fluency, ModelCard] | tuple[None, None]]:
    """The chosen language model, with a progress bar on a terminal while it is in use.

    Args:
        lm: ``auto``, ``off``, ``embedded``, a folder or a hub id.

    Raises:
        ModelError: the model cannot be used.
    """
    from tqcheck.lm import is_installed, open_model, progress_bar

    if lm == "off" or (lm == "auto" and not is_installed()):
        yield None, None
        return
    with progress_bar("language model") as progress:
        yield open_model(lm, progress, progress, later=True) or (None, None)
