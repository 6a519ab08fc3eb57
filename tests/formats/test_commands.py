"""The formats at the command line and in reports."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from samples import SAMPLES, put


def tqcheck(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    given = [*arguments, "--lm", "off", "--no-cache", "--select", "any-any/doubled-word"]
    return subprocess.run(
        [sys.executable, "-m", "tqcheck", *given], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in SAMPLES:
        put(tmp_path, name)
    return tmp_path


def test_a_folder_of_every_format_is_checked_and_repaired(folder: Path) -> None:
    report = json.loads(tqcheck(folder, "check", ".", "--format", "json").stdout)
    assert {document["path"] for document in report["documents"]} == set(SAMPLES)
    assert report["summary"]["findings"] == 2 * len(SAMPLES)
    assert tqcheck(folder, "fix", ".", "--suggested", "--write").returncode == 0
    after = tqcheck(folder, "check", ".")
    assert (after.returncode, after.stderr) == (0, "")
    before = {name: (folder / name).read_bytes() for name in SAMPLES}
    assert tqcheck(folder, "fix", ".", "--suggested", "--write").stdout == ""
    assert {name: (folder / name).read_bytes() for name in SAMPLES} == before


def test_a_bad_file_is_one_line_and_the_rest_is_checked(folder: Path) -> None:
    (folder / "bad.docx").write_bytes(b"bad")
    done = tqcheck(folder, "check", ".", "--exit-zero")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout.count("any-any/doubled-word") == 2 * len(SAMPLES)


def test_columns_are_named_by_option_or_setting(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Arabic,English\nماء,The the water.\n")
    assert "name it with --column text=NAME" in tqcheck(tmp_path, "check", "a.csv").stderr
    named = tqcheck(tmp_path, "check", "a.csv", "--column", "text=English")
    assert named.stdout.startswith("a.csv:2:5")
    assert "text, source and id" in tqcheck(tmp_path, "check", "a.csv", "--column", "English").stderr
    (tmp_path / "tqcheck.toml").write_text('columns = { text = "English", source = "Arabic" }\n')
    assert tqcheck(tmp_path, "check", "a.csv").stdout == named.stdout
    (tmp_path / "tqcheck.toml").write_text('columns = { txt = "English" }\n')
    assert "text, source and id" in tqcheck(tmp_path, "check", "a.csv").stderr


def test_the_difference_of_a_word_document_shows_its_text(tmp_path: Path) -> None:
    put(tmp_path, "docx.docx")
    assert "-The report was published by the the office." in tqcheck(tmp_path, "fix", "docx.docx", "--suggested").stdout


def test_a_word_document_can_be_muted_by_paragraph(tmp_path: Path) -> None:
    put(tmp_path, "docx.docx")
    muted = subprocess.run(
        [sys.executable, "-m", "tqcheck", "mute", "docx.docx", "any-any/doubled-word", "--line", "3"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert muted.returncode == 0, muted.stderr
    assert tqcheck(tmp_path, "check", "docx.docx").stdout.count("any-any/doubled-word") == 1


@pytest.mark.parametrize("name", [name for name in SAMPLES if not name.endswith(".docx")])
def test_fixes_in_sarif_are_written_as_the_file_writes(folder: Path, name: str) -> None:
    done = tqcheck(folder, "check", name, "--format", "sarif")
    lines = (folder / name).read_bytes().decode().split("\n")
    for result in reversed(json.loads(done.stdout)["runs"][0]["results"]):
        for place in reversed(result["fixes"][0]["artifactChanges"][0]["replacements"]):
            region, number = place["deletedRegion"], place["deletedRegion"]["startLine"] - 1
            assert region["endLine"] == region["startLine"]
            mark = int(number == 0 and lines[0].startswith("\ufeff"))
            line = lines[number]
            start, end = region["startColumn"] - 1 + mark, region["endColumn"] - 1 + mark
            lines[number] = line[:start] + place["insertedContent"]["text"] + line[end:]
    tqcheck(folder, "fix", name, "--suggested", "--write")
    assert (folder / name).read_bytes().decode() == "\n".join(lines)


def test_a_plain_text_needs_no_format(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Water.")
    program = (
        "import sys, tqcheck.cli as c\nsys.argv[1:] = ['check', 'a.txt', '--lm', 'off']\n"
        "try: c.main()\nfinally: print([m for m in sys.modules if m.startswith(('tqcheck.text.formats.', 'xml.'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.endswith("[]\n"), done.stderr
