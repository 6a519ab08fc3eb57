"""Keeping outcomes, or not, from the command line."""

from __future__ import annotations

from pathlib import Path

from desk import BAD, Run


def test_show_clear_and_no_cache(tqcheck: Run, tmp_path: Path) -> None:
    mine = {"TQCHECK_CACHE": str(tmp_path / "cache")}
    first = tqcheck("check", ".", "--no-cache", **mine).stdout
    assert "  0 texts, 0.0 MB" in tqcheck("cache", "show", **mine).stdout
    assert tqcheck("check", ".", **mine).stdout == first
    assert tqcheck("check", ".", **mine).stdout == first
    assert "  1 texts, 0.0 MB\n" in tqcheck("cache", "show", **mine).stdout
    assert "cleared" in tqcheck("cache", "clear", **mine).stdout
    assert "  0 texts, 0.0 MB" in tqcheck("cache", "show", **mine).stdout


def test_jobs(tqcheck: Run, desk: Path) -> None:
    for number in range(5):
        (desk / f"{number}.txt").write_text(f"Number {number}. {BAD}")
    outputs = {tqcheck("check", ".", "--no-cache", "--jobs", str(jobs)).stdout for jobs in (0, 1, 2, 9)}
    assert len(outputs) == 1
    assert "6 texts" in outputs.pop()
