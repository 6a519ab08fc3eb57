"""What tests of several layers share."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def git() -> Callable[..., None]:
    """Run git in a folder, as somebody without settings of their own."""
    who = {f"GIT_{role}_{what}": "a@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

    def run(folder: Path, *arguments: str) -> None:
        environment = {**os.environ, **who, **quiet}
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=environment)

    return run
