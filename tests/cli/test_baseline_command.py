"""The baseline, as a newsroom keeps it."""

from __future__ import annotations

from pathlib import Path

from desk import BAD, Run


def test_an_old_archive_passes_and_new_findings_fail(tqcheck: Run, desk: Path) -> None:
    assert "baseline write" in tqcheck("check", ".", "--baseline").stderr
    assert tqcheck("baseline", "write").stdout.endswith(".tqcheck-baseline.json  1 known findings\n")
    result = tqcheck("check", ".", "--baseline")
    assert result.returncode == 0
    assert "1 old finding not shown, 0 gone" in result.stdout
    (desk / "new.txt").write_text(BAD)
    result = tqcheck("check", ".", "--baseline")
    assert result.returncode == 1
    assert "new.txt:1:13" in result.stdout
    (desk / "bad.txt").write_text("They sat in the hall.\n")
    assert "0 old findings not shown, 1 gone" in tqcheck("check", "bad.txt", "--baseline").stdout
    assert tqcheck("baseline", "update").stdout.endswith("0 known findings, 1 gone\n")
    assert tqcheck("check", "new.txt", "--baseline").returncode == 1


def test_show_and_another_file(tqcheck: Run, desk: Path) -> None:
    assert tqcheck("baseline", "write", "bad.txt", "--baseline-file", "b.json").returncode == 0
    assert tqcheck("baseline", "show", "--baseline-file", "b.json").stdout == (
        "bad.txt  1\n       1  any-any/doubled-word\n1 known findings in 1 texts\n"
    )
    assert tqcheck("check", ".", "--baseline-file", "b.json").returncode == 0
    assert not (desk / ".tqcheck-baseline.json").exists()


def test_a_run_from_another_folder_knows_the_same_files(tqcheck: Run, desk: Path) -> None:
    (desk / "wire").mkdir()
    (desk / "bad.txt").rename(desk / "wire" / "bad.txt")
    tqcheck("baseline", "write")
    assert tqcheck("check", str(desk / "wire" / "bad.txt"), "--baseline").returncode == 0
