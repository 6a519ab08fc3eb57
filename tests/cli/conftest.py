"""The program, run as its users run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk import BAD, DOUBLED, Run


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with one bad text and settings that look for one rule."""
    (tmp_path / "tqcheck.toml").write_text(DOUBLED)
    (tmp_path / "bad.txt").write_text(BAD)
    return tmp_path


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A cache of its own for the tests, so that they neither see nor leave anything in the user's."""
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def tqcheck(desk: Path, shared_cache: str) -> Run:
    """Run a command in the folder."""

    def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tqcheck", *map(str, arguments)],
            cwd=desk,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "TQCHECK_CACHE": shared_cache, **environment},
        )

    return run
