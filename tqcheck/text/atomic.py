"""Writing a file wholly or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from secrets import token_hex

from tqcheck.text.errors import OutputError


def write(path: Path, data: bytes) -> None:
    """Put a file in place in one step; links are followed and the mode is kept.

    Args:
        path: the file to write; a pipe or a device is written to directly.
        data: all it shall hold.

    Raises:
        OutputError: the file cannot be written; what stood there before still stands.
    """
    try:
        _write(path.resolve(), data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(f"{path}: cannot be written ({reason}); check its folder and permissions") from None


def _write(target: Path, data: bytes) -> None:
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    temporary = target.with_name(f".tqcheck-{token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
