"""Changed lines, as git tells them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tqcheck.text import Document, InputError, Origin, Pair, Span
from tqcheck.text.git import Changes, changed, parsed
from tqcheck.text.readers import read

Git = Callable[..., None]
LINES = "".join(f"Line {number}.\n" for number in range(1, 11))
ODD = 'a "b"\tc\né\\ d.txt'


@pytest.fixture
def repository(tmp_path: Path, git: Git) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    for name in ("a.txt", "b.txt", ODD, "gone.txt"):
        (tmp_path / name).write_text(LINES + name)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    git(tmp_path, "checkout", "-qb", "work")
    return tmp_path


def told(changes: Changes, folder: Path) -> dict[str, object]:
    return {os.path.relpath(path, os.path.realpath(folder)): lines for path, lines in changes.files.items()}


def test_since_the_merge_base(repository: Path, git: Git) -> None:
    (repository / "a.txt").write_text(LINES.replace("Line 3.", "New 3.\nNew 4.").replace("Line 9.\n", "") + "a.txt")
    git(repository, "commit", "-qam", "second")
    (repository / ODD).write_text("++ b/fake\n" + LINES + ODD)
    (repository / "gone.txt").unlink()
    (repository / "new.txt").write_text("x")
    git(repository, "mv", "b.txt", "moved.txt")
    (repository / "moved.txt").write_text(LINES + "b.txt changed")
    assert told(changed(folder=repository), repository) == {
        "a.txt": ((3, 4),),
        ODD: ((1, 1),),
        "moved.txt": ((11, 11),),
        "new.txt": None,
    }
    assert told(changed("HEAD", repository), repository).get("a.txt", ()) == ()


def test_settings_of_the_user_change_nothing(repository: Path, git: Git) -> None:
    for key, value in (
        ("diff.noprefix", "true"),
        ("color.ui", "always"),
        ("diff.interHunkContext", "9"),
        ("core.quotePath", "false"),
    ):
        git(repository, "config", key, value)
    (repository / ODD).write_text(LINES.replace("Line 2.", "2").replace("Line 5.", "5") + ODD)
    assert told(changed(folder=repository), repository) == {ODD: ((2, 2), (5, 5))}


def test_a_binary_file_is_wholly_new(repository: Path, git: Git) -> None:
    (repository / "a.txt").write_bytes("Line".encode("utf-16"))
    assert told(changed(folder=repository), repository) == {"a.txt": None}


@pytest.mark.parametrize("revision", ["no-such", "--output=x", "a\0b", "HEAD:a.txt"])
def test_no_such_revision(repository: Path, revision: str) -> None:
    with pytest.raises(InputError, match="git: "):
        changed(revision, repository)
    assert not (repository / "x").exists()


def test_no_repository_and_no_main_branch(
    tmp_path: Path, repository: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "branch", "-m", "main", "other")
    with pytest.raises(InputError, match="--since"):
        changed(folder=repository)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "none"))
    with pytest.raises(InputError, match="needs a repository"):
        changed(folder=repository)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InputError, match="not installed"):
        changed(folder=repository)


def test_content_that_looks_like_a_header() -> None:
    difference = b'diff --git a/x b/x\n--- a/x\n+++ "b/x\\303\\251"\n@@ -1,0 +2,2 @@\n+++ b/y\n+@@ -1 +1 @@\n@@ -9 +12 @@\n-a\n\\ No newline\n+b'
    assert list(parsed(difference)) == [("xé".encode(), ((2, 3), (12, 12)))]


def test_touch() -> None:
    text = "One.\nTwo.\nThree.\nFour.\n"
    path = os.path.realpath("a.txt")
    document = Document("a", text, origin=Origin("a.txt", text))
    changes = Changes({path: ((2, 2), (4, 9))})
    assert [changes.touch(document, Span(at, at + 3)) for at in (0, 5, 10, 17)] == [False, True, False, True]
    assert changes.touch(document, Span(2, 12))
    assert not changes.touch(document, Span(0, 5))
    assert not Changes({path: ()}).concern(document)
    assert Changes({path: None}).touch(document, Span(0, 1))
    assert not changes.concern(Document("b", text, origin=Origin("b.txt", text)))
    assert not changes.concern(Document("b", text))


def test_a_record_lies_on_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "One.\\nTwo."}\n{"text": "Three."}\n')
    one, two = read([str(path)], Pair("ar", "en")).documents
    changes = Changes({os.path.realpath(path): ((2, 2),)})
    assert (changes.concern(one), changes.concern(two)) == (False, True)
