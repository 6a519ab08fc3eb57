"""The program as its users meet it."""

from __future__ import annotations

import json
import os
import pty
import signal
import stat
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

RUN = [sys.executable, "-m", "tqcheck"]
BAD = "They sat in the the hall.\n"
RULE = ["--select", "any-any/doubled-word", "--lm", "off"]


def tqcheck(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*RUN, *map(str, arguments)], input=stdin, capture_output=True, check=False, env={**os.environ, **environment}
    )


def complaint(result: subprocess.CompletedProcess[bytes]) -> str:
    (line,) = result.stderr.decode().splitlines()
    assert result.returncode == 2
    assert line.startswith("tqcheck: ")
    return line


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.txt"
    path.write_text(BAD)
    return path


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 1),
        (["--fail-on", "minor"], 1),
        (["--fail-on", "critical"], 0),
        (["--fail-on", "never"], 0),
        (["--exit-zero"], 0),
        (["--ignore", "any-any/doubled-word"], 0),
    ],
)
def test_exit_code(bad: Path, options: list[str], code: int) -> None:
    result = tqcheck("check", bad, *RULE, *options)
    assert (result.returncode, result.stderr) == (code, b"")


def test_clean_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They sat in the hall.\n")
    result = tqcheck("check", tmp_path, *RULE)
    assert result.returncode == 0
    assert b"no findings in 5 words" in result.stdout


def test_a_bad_input_does_not_stop_the_others(bad: Path) -> None:
    result = tqcheck("check", bad.parent / "none.txt", bad, *RULE)
    assert "none.txt: no such file" in complaint(result)
    assert f"{bad}:1:13  minor  any-any/doubled-word".encode() in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "-", "--from", "xx"], "no language is called 'xx'; there are"),
        (["check", "-", "--select", "any-any/doubled-wrod"], "did you mean any-any/doubled-word"),
        (["explain", "doubled-wrod"], "doubled-word"),
        (["check", "-", "--lm", "/no/such/model"], "/no/such/model"),
        (["score", "-", "--lm", "off"], "needs a language model"),
        (["fix", "-", "--write"], "--write changes the files themselves"),
        (["check", "-", "--lm", "off", "--format", "sarf"], "did you mean sarif?"),
        (["check", "-", "--lm", "off", "--format", "json=a", "--format", "sarif=a"], "two formats would be written"),
        (["check", "-", "--lm", "off", "--format", "json=a", "--output", "b"], "leave out --output"),
        (["check", "-", "--lm", "off", "--job-summary"], "GITHUB_STEP_SUMMARY"),
        (["check", "-", "--lm", "off", "--output", "/no/such/folder/x"], "/no/such/folder/x: cannot be written"),
    ],
)
def test_a_complaint_is_one_line(arguments: list[str], said: str) -> None:
    assert said in complaint(tqcheck(*arguments, stdin=BAD.encode()))


def test_usage_error() -> None:
    result = tqcheck("check")
    assert result.returncode == 2
    assert b"PATHS" in result.stderr


def test_standard_input_and_json() -> None:
    result = tqcheck("check", "-", "--stdin-name", "desk.txt", "--format", "json", *RULE, stdin=BAD.encode())
    value = json.loads(result.stdout)
    jsonschema.validate(
        value, json.loads(files("tqcheck.reports.formats").joinpath("schema-1.json").read_text("utf-8"))
    )
    (document,) = value["documents"]
    assert (document["path"], document["words"]) == ("desk.txt", 6)
    (finding,) = document["findings"]
    assert BAD[finding["start"] : finding["end"]] == finding["text"]


def test_output_goes_to_the_file_alone(bad: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    out.write_text("old")
    out.chmod(0o600)
    result = tqcheck("check", bad, "--format", "json", "--output", out, *RULE)
    assert (result.returncode, result.stdout) == (1, b"")
    assert json.loads(out.read_text("utf-8"))["summary"]["findings"] == 1
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


def test_fix_shows_and_writes_only_when_asked(bad: Path) -> None:
    shown = tqcheck("fix", bad, "--suggested", *RULE)
    assert shown.returncode == 0
    assert b"-They sat in the the hall.\n+They sat in the hall.\n" in shown.stdout
    assert bad.read_text() == BAD
    assert tqcheck("fix", bad, "--suggested", "--write", *RULE).returncode == 0
    assert bad.read_text() == "They sat in the hall.\n"


def test_fix_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text":"Good."}\n' + json.dumps({"id": 1, "text": BAD}) + "\n{broken\n")
    result = tqcheck("fix", path, "--suggested", "--write", *RULE)
    assert f"{path}:3: not JSON" in complaint(result)
    first, second, third = path.read_text().splitlines()
    assert (first, third) == ('{"text":"Good."}', "{broken")
    assert json.loads(second) == {"id": 1, "text": "They sat in the hall.\n"}


def test_hostile_names_are_shown_not_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m\n\u202e.jsonl"
    path.write_text(json.dumps({"id": "\x1b]0;x\x07", "text": BAD + "\x9b31m the the"}) + "\n{\x1b[2J\n")
    result = tqcheck("check", tmp_path, *RULE)
    shown = (result.stdout + result.stderr).decode()
    assert not set(shown) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert "a\\u001b[31m\\u000a\\u202e.jsonl:1 (\\u001b]0;x\\u0007)" in shown
    assert complaint(result)


def test_rules_and_explain() -> None:
    listed = json.loads(tqcheck("rules", "--format", "json").stdout)
    assert {"id", "summary", "examples", "gate"} <= set(listed[0])
    assert listed[0]["id"] in tqcheck("rules").stdout.decode()
    explained = tqcheck("explain", "any-any/doubled-word").stdout.decode()
    assert "What it changes\n    - " in explained
    assert "--ignore any-any/doubled-word" in explained


def test_model_and_version() -> None:
    from tqcheck import __version__

    assert b"Gemma Terms of Use" in tqcheck("model").stdout
    assert json.loads(tqcheck("model", "--format", "json").stdout)["licence"] == "Gemma Terms of Use"
    assert tqcheck("--version").stdout.decode() == f"tqcheck {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["check", "-", "--lm", "off"], ["model"], ["rules"]])
def test_torch_is_not_imported_without_need(arguments: list[str]) -> None:
    program = f"import sys, tqcheck.cli as c\nsys.argv[1:] = {arguments}\ntry: c.main()\nfinally: print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", program], input=BAD.encode(), capture_output=True, check=False)
    assert result.stdout.splitlines()[-1] == b"False"


def on_a_terminal(path: Path, **environment: str) -> bytes:
    ours, theirs = pty.openpty()
    subprocess.run(
        [*RUN, "check", str(path), *RULE],
        stdout=theirs,
        check=False,
        env={**os.environ, "TERM": "xterm", **environment},
    )
    os.close(theirs)
    shown: Any = os.read(ours, 65536)
    os.close(ours)
    return bytes(shown)


def test_colours_on_a_terminal_unless_refused(bad: Path) -> None:
    assert b"\x1b[" in on_a_terminal(bad, NO_COLOR="")
    assert b"\x1b[" not in on_a_terminal(bad, NO_COLOR="1")
    assert b"\x1b[" not in tqcheck("check", bad, *RULE).stdout


def test_interrupt_is_quiet(tmp_path: Path) -> None:
    fifo = tmp_path / "p"
    os.mkfifo(fifo)
    command = [*RUN, "check", str(fifo), *RULE]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as waiting, fifo.open("wb"):
        time.sleep(0.1)
        waiting.send_signal(signal.SIGINT)
        _, said = waiting.communicate()
    assert (waiting.returncode, said) == (130, b"")


def test_a_closed_pipe_is_one_complaint(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BAD * 2000)
    command = [*RUN, "check", str(tmp_path / "a.txt"), *RULE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as writing:
        assert writing.stdout
        assert writing.stderr
        writing.stdout.close()
        said = writing.stderr.read()
    assert (writing.returncode, said) == (2, b"tqcheck: standard output: cut short (Broken pipe)\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_is_one_complaint(bad: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run([*RUN, "check", str(bad), *RULE], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (result.returncode, result.stderr) == (
        2, b"tqcheck: standard output: cut short (No space left on device)\n"
    )  # fmt: skip
    said = complaint(tqcheck("check", bad, "--format", "sarif=/dev/full", *RULE))
    assert "/dev/full: cannot be written (No space left on device)" in said


def test_a_full_disk_leaves_no_half_file(bad: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_text("old")
    program = (
        "import resource, signal, sys, tqcheck.cli as c\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "c.main()"
    )
    arguments = ["check", str(bad), f"--format=sarif={out}", *RULE]
    result = subprocess.run([sys.executable, "-B", "-c", program, *arguments], capture_output=True, check=False)
    assert "out.html: cannot be written (File too large)" in complaint(result)
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.txt", "out.html"]


def test_several_formats_at_once(bad: Path, tmp_path: Path) -> None:
    sarif, junit = tmp_path / "a.sarif", tmp_path / "a.xml"
    result = tqcheck("check", bad, f"--format=sarif={sarif}", f"--format=junit={junit}", "--format=github", *RULE)
    assert result.returncode == 1
    assert result.stdout.startswith(b"::notice file=")
    assert json.loads(sarif.read_text("utf-8"))["version"] == "2.1.0"
    assert junit.read_text("utf-8").startswith("<?xml")


def test_a_report_that_cannot_be_written_does_not_stop_the_others(bad: Path) -> None:
    result = tqcheck("check", bad, "--format=sarif=/no/such/folder/x", "--format=github", *RULE)
    assert "/no/such/folder/x: cannot be written" in complaint(result)
    assert result.stdout.startswith(b"::notice file=")


def test_job_summary_is_added_to_what_is_there(bad: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n")
    result = tqcheck("check", bad, "--job-summary", *RULE, GITHUB_STEP_SUMMARY=str(summary))
    assert b"any-any/doubled-word" in result.stdout
    assert summary.read_text().startswith("# Before\n# tqcheck: 1 finding (1 minor)\n")


def test_api() -> None:
    import tqcheck as package

    report = package.check(BAD, lm="off", select=["any-any/doubled-word"])
    assert [finding.span.of(BAD) for finding in report.findings] == ["the the"]
