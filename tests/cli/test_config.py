"""Settings from a file, as commands obey them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from desk import BAD, DOUBLED, Run

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def test_a_run_obeys_the_nearest_file(tqcheck: Run, desk: Path) -> None:
    assert tqcheck("check", ".").returncode == 1
    (desk / "tqcheck.toml").write_text(DOUBLED + 'fail-on = "major"\n')
    assert tqcheck("check", ".").returncode == 0
    assert tqcheck("check", ".", "--fail-on", "minor").returncode == 1
    assert tqcheck("check", ".", "--select", "ar-any").stdout.count("doubled-word") == 0
    (desk / "tqcheck.toml").write_text(
        DOUBLED + 'fail-on = "major"\n[severity]\ngrammar = "minor"\nany-any = "major"\n'
    )
    assert "major  any-any/doubled-word" in tqcheck("check", ".").stdout


def test_files_left_out(tqcheck: Run, desk: Path) -> None:
    for name in ("drafts/a.txt", "wire/b.txt", "built/c.txt"):
        (desk / name).parent.mkdir()
        (desk / name).write_text(BAD)
    (desk / ".gitignore").write_text("built/\n")
    (desk / "tqcheck.toml").write_text(
        DOUBLED + 'exclude = ["drafts/"]\n[per-file-ignores]\n"wire/**" = ["doubled-word"]\n'
    )
    shown = tqcheck("check", ".").stdout
    assert "bad.txt:1:13" in shown
    assert "wire/b.txt  no findings" in shown
    assert "drafts" not in shown
    assert "built" not in shown
    assert "drafts/a.txt:1:13" in tqcheck("check", "drafts/a.txt").stdout


def test_reports_speak_the_language_of_the_settings(tqcheck: Run, desk: Path) -> None:
    (desk / "tqcheck.toml").write_text(DOUBLED + 'ui-lang = "ar"\n')
    for command in (["check", "."], ["explain", "doubled-word"], ["rules"]):
        assert "طفيفة" in tqcheck(*command).stdout
        assert "طفيفة" not in tqcheck(*command, "--ui-lang", "en").stdout
    assert "تكررت الكلمة" not in tqcheck("check", ".", "--format", "json").stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('ui-lang = "arabic"\n', "tqcheck.toml:1: ui-lang is not one of auto, en, ar"),
        ('selec = ["x"]\n', "tqcheck.toml:1: unknown key 'selec'; did you mean 'select'?"),
        ('lm = "off"\nignore = ["calc"]\n', "tqcheck.toml:2: no rule is called 'calc'"),
        ('[severity]\n"any-any/doubled-wrod" = "major"\n', "tqcheck.toml:2: no rule is called 'any-any/doubled-wrod'"),
        ('[per-file-ignores]\n"*.md" = ["calc"]\n', "tqcheck.toml:2: no rule is called 'calc'"),
    ],
)
def test_a_wrong_file_is_one_line(tqcheck: Run, desk: Path, content: str, said: str) -> None:
    (desk / "tqcheck.toml").write_text(content)
    result = tqcheck("check", ".")
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert said in line


def test_config_show_tells_where_each_setting_comes_from(tqcheck: Run, desk: Path) -> None:
    (desk / "tqcheck.toml").write_text(
        DOUBLED + '[margins]\n"any-any/doubled-word" = 2.5\n[severity]\ngrammar = "major"\n'
    )
    shown = tqcheck("config", "show", "--fail-on", "major", "--from", "any").stdout
    values = tomllib.loads(shown)
    assert values["pair"] == "any-en"
    assert values["fail-on"] == "major"
    assert values["margins"] == {"any-any/doubled-word": 2.5}
    assert values["severity"] == {"grammar": "major"}
    origins = {line.split(" = ")[0]: line.rpartition("  # ")[2] for line in shown.splitlines()}
    assert origins["pair"] == origins["fail-on"] == "command line"
    assert origins["lm"] == f"{desk / 'tqcheck.toml'}:2"
    assert origins["margins"] == f"{desk / 'tqcheck.toml'}:3"
    assert origins["exclude"] == "default"


def test_gitignore_is_read_as_git_reads_it(tqcheck: Run, desk: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=desk, check=True)
    names = ["a/x.txt", "a/keep.txt", "b/x.txt", "b/c/x.txt", "x.txt"]
    for name in names:
        (desk / name).parent.mkdir(exist_ok=True, parents=True)
        (desk / name).write_text(BAD)
    (desk / ".gitignore").write_text("/x.txt\na/*\n!a/keep.txt\nc/\n")
    (desk / "b" / ".gitignore").write_text("!c/\n")
    ignored = subprocess.run(["git", "check-ignore", *names], cwd=desk, capture_output=True, text=True, check=False)
    shown = tqcheck("check", ".").stdout
    checked = {line.partition(":")[0] for line in shown.splitlines() if ":1:13" in line} - {"bad.txt"}
    assert checked == set(names) - set(ignored.stdout.splitlines())
    assert checked == {"a/keep.txt", "b/x.txt", "b/c/x.txt"}


def test_a_text_beside_its_original(tqcheck: Run, desk: Path) -> None:
    (desk / "bridge.en.txt").write_text("The town spent 54 million dinars on the bridge.\n")
    (desk / "bridge.ar.txt").write_text("أنفقت المدينة 45 مليون دينار على الجسر.\n", encoding="utf-8")
    chosen = ("--lm", "off", "--select", "any-any/source-number")
    assert tqcheck("check", "bridge.en.txt", *chosen).returncode == 0
    told = tqcheck("check", "bridge.en.txt", *chosen, "--source", "bridge.ar.txt")
    assert "bridge.en.txt:1:16" in told.stdout
    assert (
        "spent 45 million"
        in tqcheck(
            "fix", "bridge.en.txt", *chosen[2:], "--lm", "off", "--suggested", "--source", "bridge.ar.txt"
        ).stdout
    )
    (desk / "tqcheck.toml").write_text('[sources]\n"*.en.txt" = "*.ar.txt"\n')
    shown = tqcheck("check", ".", *chosen).stdout
    assert "bridge.en.txt:1:16" in shown
    assert "bridge.ar.txt" not in shown
    (desk / "tqcheck.toml").write_text('[sources]\n"en.txt" = "ar.txt"\n')
    assert "tqcheck.toml:1: sources is not a table of file names with one star each" in tqcheck("check", ".").stderr
