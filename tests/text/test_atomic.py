"""Files are written wholly or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tqcheck.text import OutputError
from tqcheck.text.atomic import write


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_mode_and_link_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write(link, b"new")
    assert target.read_bytes() == b"new"
    assert link.is_symlink()
    assert mode(target) == 0o640


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    write(tmp_path / "new", b"")
    assert mode(tmp_path / "new") == mode(usual)


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"a\.txt: cannot be written \(No space left on device\)"):
        write(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_device_stays_a_device() -> None:
    write(Path(os.devnull), b"gone")
    assert not Path(os.devnull).is_file()
