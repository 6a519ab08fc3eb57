"""The program where newsrooms put it: pre-commit, a GitHub Action, a shell that completes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk import BAD, Run

from tqcheck.text.formats import endings

HOME = Path(__file__).parents[2]
Git = Callable[..., None]


def described(name: str) -> Any:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    return yaml.safe_load((HOME / name).read_text("utf-8"))


@pytest.fixture
def command(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with this very program as an executable, for the PATH."""
    folder = tmp_path_factory.mktemp("bin")
    (folder / "tqcheck").write_text(f'#!/bin/sh\nexec {sys.executable} -m tqcheck "$@"\n')
    (folder / "tqcheck").chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def test_what_the_hooks_say() -> None:
    rules, judged = described(".pre-commit-hooks.yaml")
    assert (rules["id"], judged["id"]) == ("tqcheck", "tqcheck-lm")
    assert "--lm off" in rules["entry"]
    assert "additional_dependencies" not in rules
    assert judged["require_serial"] is True
    unsaid = {ending for ending in endings() if not re.search(rules["files"], f"a{ending}")}
    assert unsaid == {".csv", ".tsv", ".wxr", ".xml"}
    assert judged["files"] == rules["files"]
    assert judged["additional_dependencies"] == [".[lm]"]


def test_the_hook_in_a_real_repository(
    desk: Path, git: Git, command: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    hook = {**described(".pre-commit-hooks.yaml")[0], "language": "system"}
    (desk / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [{"repo": "local", "hooks": [hook]}]}))
    (desk / "notes.py").write_text(BAD)
    git(desk, "init", "-q", "-b", "main")
    git(desk, "add", "-A")

    def commit() -> subprocess.CompletedProcess[str]:
        cache = str(tmp_path_factory.mktemp("pre-commit"))
        environment = {**os.environ, "PATH": command, "PRE_COMMIT_HOME": cache, "TQCHECK_CACHE": cache}
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run"],
            cwd=desk, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    result = commit()
    assert result.returncode == 1
    assert "bad.txt:1:13  minor  any-any/doubled-word" in result.stdout
    assert "notes.py" not in result.stdout
    (desk / "bad.txt").write_text("They sat in the hall.\n")
    git(desk, "add", "-A")
    result = commit()
    assert result.returncode == 0, result.stdout
    assert "Passed" in result.stdout


def test_the_action_runs(desk: Path, git: Git, command: str, shared_cache: str) -> None:
    action = described("action.yml")
    step = action["runs"]["steps"][-1]
    given = {name: action["inputs"][name]["default"] for name in action["inputs"]}
    (desk / "odd name; echo 1.txt").write_text("They sat there.\n")
    git(desk, "init", "-q", "-b", "main")
    git(desk, "add", "-A")
    git(desk, "commit", "-qm", "first")

    def run(**inputs: str) -> subprocess.CompletedProcess[str]:
        values = {**given, **{name.replace("_", "-"): value for name, value in inputs.items()}}
        wanted = {key: values[text.split("inputs.")[1].split(" ")[0]] for key, text in step["env"].items()}
        environment = {**os.environ, **wanted, "PATH": command, "GITHUB_STEP_SUMMARY": str(desk / "summary.md")}
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", step["run"]],
            cwd=desk, env={**environment, "TQCHECK_CACHE": shared_cache}, capture_output=True, text=True, check=False,
        )  # fmt: skip

    result = run(paths="bad.txt\nodd name; echo 1.txt\n", sarif="out.sarif")
    assert (result.returncode, result.stderr) == (1, "")
    assert "::notice file=bad.txt,line=1" in result.stdout or "::warning file=bad.txt,line=1" in result.stdout
    assert json.loads((desk / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert "doubled-word" in (desk / "summary.md").read_text("utf-8")
    assert run(paths="bad.txt", fail_on="major").returncode == 0
    assert run(paths="bad.txt", changed_since="HEAD").returncode == 0
    assert "baseline write" in run(paths="bad.txt", baseline="true").stderr


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("tqcheck ba", "baseline"), ("tqcheck check --select any-any/doubled-w", "any-any/doubled-word")],
)
def test_the_shell_completes(tqcheck: Run, typed: str, offered: str) -> None:
    count = str(len(typed.split()) - 1)
    result = tqcheck(_TQCHECK_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=count)
    assert result.stdout.split() == [offered]
