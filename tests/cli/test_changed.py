"""Only what a writer touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk import BAD, Run

Git = Callable[..., None]


def test_changed_and_since(tqcheck: Run, desk: Path, git: Git) -> None:
    git(desk, "init", "-q", "-b", "main")
    (desk / "other.txt").write_text(BAD)
    git(desk, "add", "-A")
    git(desk, "commit", "-qm", "first")
    assert tqcheck("check", ".", "--changed").stdout == ""
    assert tqcheck("check", ".", "--changed").returncode == 0
    (desk / "bad.txt").write_text(BAD + "\nThey left by by train.\n")
    result = tqcheck("check", ".", "--changed")
    assert result.returncode == 1
    assert "bad.txt:3:" in result.stdout
    assert "bad.txt:1:" not in result.stdout
    assert "other.txt" not in result.stdout
    git(desk, "commit", "-qam", "second")
    assert tqcheck("check", ".", "--since", "HEAD").returncode == 0
    assert "bad.txt:3:" in tqcheck("check", ".", "--since", "HEAD~1").stdout
    assert "no such revision: none" in tqcheck("check", ".", "--since", "none").stderr


def test_with_a_baseline(tqcheck: Run, desk: Path, git: Git) -> None:
    git(desk, "init", "-q", "-b", "main")
    git(desk, "add", "-A")
    git(desk, "commit", "-qm", "first")
    tqcheck("baseline", "write")
    (desk / "bad.txt").write_text("First.\n" + BAD + "\nThey left by by train.\n")
    shown = tqcheck("check", ".", "--changed", "--baseline").stdout
    assert "bad.txt:4:" in shown
    assert "1 old finding not shown, 0 gone" in shown
