"""Mutes, as writers use them."""

from __future__ import annotations

from pathlib import Path

from desk import DOUBLED, Run

MUTED = DOUBLED.replace('"]', '", "mute"]')


def test_mute_writes_what_check_obeys(tqcheck: Run, desk: Path) -> None:
    (desk / "tqcheck.toml").write_text(MUTED)
    assert tqcheck("check", ".").returncode == 1
    assert tqcheck("mute", "bad.txt", "doubled-word", "--reason", "a stutter").stdout == (
        "bad.txt.tqcheck.toml  muted doubled-word\n"
    )
    assert tqcheck("check", ".").returncode == 0
    (desk / "bad.txt").write_text("They sat in the hall.\n")
    result = tqcheck("check", ".")
    assert result.returncode == 1
    assert "bad.txt.tqcheck.toml:1: Nothing here is muted by “doubled-word”" in result.stdout.replace("\n    ", " ")


def test_comments_in_markdown(tqcheck: Run, desk: Path) -> None:
    (desk / "tqcheck.toml").write_text(MUTED)
    text = "The the one.\n\nThe the two.\n"
    path = desk / "a.md"
    path.write_text(text)
    assert tqcheck("mute", "a.md", "grammar", "--line", "3", "--reason", "quoted").returncode == 0
    shown = tqcheck("check", "a.md").stdout
    assert "a.md:1:1" in shown
    assert "a.md:4:1" not in shown
    path.write_text("<!-- tqcheck: next doubled-wrod -->\nThe the one.\n\n<!-- tqcheck: next doubled-word -->\nTwo.\n")
    shown = tqcheck("check", "a.md").stdout
    assert "did you mean “doubled-word”?" in shown
    assert "Nothing here is muted by “doubled-word”; the mute can go." in shown
    tqcheck("fix", "a.md", "--write", "--suggested")
    assert path.read_text() == "<!-- tqcheck: next doubled-wrod -->\nThe one.\n\nTwo.\n"


def test_a_reason_can_be_required(tqcheck: Run, desk: Path) -> None:
    (desk / "tqcheck.toml").write_text(MUTED + "require-reason = true\n")
    (desk / "a.md").write_text("<!-- tqcheck: file off doubled-word -->\nThe the one.\n")
    assert "This mute gives no reason" in tqcheck("check", "a.md").stdout
    assert "give --reason" in tqcheck("mute", "a.md", "doubled-word").stderr
    (desk / "a.md").write_text("<!-- tqcheck: file off doubled-word a stutter -->\nThe the one.\n")
    assert tqcheck("check", "a.md").returncode == 0


def test_what_cannot_be_muted_is_said(tqcheck: Run, desk: Path) -> None:
    (desk / "a.jsonl").write_text('{"text": "One."}')
    for arguments, said in (
        (("none.txt", "grammar"), "no such file"),
        (("bad.txt", "gramar"), "no rule is called 'gramar'"),
        (("a.jsonl", "grammar"), "not a file of one text"),
        ((".", "grammar"), "holds 2 texts"),
    ):
        result = tqcheck("mute", *arguments)
        assert result.returncode == 2
        assert said in result.stderr
        assert len(result.stderr.splitlines()) == 1
