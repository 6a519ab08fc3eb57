"""Which files globs fit, and which git ignores."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def matches(globs: tuple[str, ...], path: Path, folder: Path) -> bool:
    """Whether one of the globs fits a path, by the rules of ``.gitignore``.

    Args:
        globs: the patterns; a later one beginning with ``!`` takes back an earlier one.
        path: a file, or a folder that is there.
        folder: what the patterns are relative to; a path outside it fits none.
    """
    return bool(globs) and _told(_spec(globs), path, folder) is True


def ignored_by_git(path: Path) -> bool:
    """Whether a ``.gitignore`` in a folder above, inside the same repository, leaves a path out.

    Args:
        path: a file or folder that is there.
    """
    for folder in _places(path).parents:
        told = _told(_gitignore(folder), path, folder)
        if told is not None:
            return told
        if (folder / ".git").exists():
            return False
    return False


def _told(spec: GitIgnoreSpec | None, path: Path, folder: Path) -> bool | None:
    place, root = _places(path), _places(folder)
    if spec is None or not place.is_relative_to(root):
        return None
    name = place.relative_to(root).as_posix()
    return spec.check_file(f"{name}/" if path.is_dir() else name).include


def _places(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - a link keeps the place it stands in


@cache
def _gitignore(folder: Path) -> GitIgnoreSpec | None:
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return _spec(tuple(lines.splitlines()))


@cache
def _spec(globs: Iterable[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # noqa: PLC0415

    return GitIgnoreSpec.from_lines(globs)
