"""Proposals as users ask for them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from server import Reply, chat, entry, findings, serving

pytest.importorskip("httpx")

Run = Callable[..., subprocess.CompletedProcess[str]]
TEXT = "The mayor and 12 men opened the dam on the pavement of the festivities.\n\nHe went home by boat.\n"
ANSWER = findings(entry("on the pavement of", "during"), entry("12 men", "14 men"))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "tqcheck.toml").write_text('lm = "off"\n')
    return tmp_path


@pytest.fixture
def tqcheck(desk: Path) -> Run:
    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tqcheck", *arguments],
            cwd=desk,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "TQCHECK_CACHE": str(desk / "cache"), **environment},
        )

    return run


def configure(desk: Path, **llm: Any) -> None:
    table = "".join(f"{key} = {json.dumps(value)}\n" for key, value in llm.items())
    (desk / "tqcheck.toml").write_text(f'lm = "off"\n[llm]\n{table}')


def say(body: dict[str, Any], _: int) -> Reply:
    return chat(ANSWER if "pavement" in json.loads(body["messages"][1]["content"])["paragraph"] else findings())


def found(result: subprocess.CompletedProcess[str]) -> list[str]:
    report = json.loads(result.stdout)
    return [one["text"] for one in report["documents"][0]["findings"] if one["rule"].startswith("llm/")]


def test_an_endpoint_is_asked_only_when_it_is_named(desk: Path, tqcheck: Run) -> None:
    with serving(say) as server:
        configure(desk, model="m", base_url=server.url)
        assert found(tqcheck("check", "a.txt", "--format", "json")) == []
        assert server.requests == []
        first = tqcheck("check", "a.txt", "--format", "json", "--propose", "llm")
        assert found(first) == ["on the pavement of"]
        assert first.returncode == 1
        assert len(server.requests) == 2
        second = tqcheck("check", "a.txt", "--format", "json", "--propose", "llm")
        assert len(server.requests) == 2
        spoken = tqcheck("check", "a.txt", "--propose", "llm", "--ui-lang", "ar", "--no-cache").stdout
    assert "خرج من هذا الجهاز إلى" in spoken
    assert "1 ضياع معلومة" in spoken
    assert found(second) == ["on the pavement of"]
    notes = json.loads(first.stdout)["notes"]
    assert any(server.url in note and "2 paragraphs of a.txt (2)" in note for note in notes)
    assert any("1 fact lost" in note for note in notes)
    assert any("nothing left this machine" in note for note in json.loads(second.stdout)["notes"])


def test_a_record_is_replayed_without_the_server(desk: Path, tqcheck: Run) -> None:
    with serving(say) as server:
        configure(desk, model="m", **{"base-url": server.url, "record": "answers.jsonl"})
        first = tqcheck("check", "a.txt", "--format", "json", "--propose", "llm")
    replayed = tqcheck("check", "a.txt", "--format", "json", "--propose", "replay:answers.jsonl")
    assert json.loads(first.stdout)["documents"] == json.loads(replayed.stdout)["documents"]
    assert found(replayed) == ["on the pavement of"]


def test_a_server_that_is_gone_is_one_line_and_the_rules_still_speak(desk: Path, tqcheck: Run) -> None:
    with serving(say) as server:
        pass
    (desk / "a.txt").write_text("They sat in the the hall.\n")
    configure(desk, model="m", base_url=server.url)
    result = tqcheck("check", "a.txt", "--format", "json", "--propose", "llm")
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"tqcheck: {server.url}: cannot be reached")
    assert "1 paragraphs of a.txt (1)" in line
    report = json.loads(result.stdout)
    assert f"nothing left this machine for {server.url}" in report["notes"]
    spoken = tqcheck("check", "a.txt", "--propose", "llm", "--ui-lang", "ar").stdout
    assert f"{server.url}: يتعذر الوصول إليه" in spoken
    assert "كل الأجوبة محفوظة" not in spoken
    (finding,) = report["documents"][0]["findings"]
    assert finding["rule"].endswith("/doubled-word")


def test_a_budget_that_is_spent_is_one_line(desk: Path, tqcheck: Run) -> None:
    with serving(say) as server:
        configure(desk, model="m", base_url=server.url, budget=100)
        result = tqcheck("check", "a.txt", "--propose", "llm")
    assert server.requests == []
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "the budget of 100 tokens is spent; raise budget" in line


def test_a_terminal_shows_how_far_the_asking_has_come(desk: Path) -> None:
    with serving(say) as server:
        configure(desk, model="m", base_url=server.url)
        command = [sys.executable, "-m", "tqcheck", "check", "a.txt", "--propose", "llm", "--no-cache"]
        shown, seen = b"", pty.openpty()
        with subprocess.Popen(command, cwd=desk, stdout=subprocess.DEVNULL, stderr=seen[1]):
            os.close(seen[1])
            with suppress(OSError):
                while piece := os.read(seen[0], 1024):
                    shown += piece
        os.close(seen[0])
    assert b"paragraphs" in shown
    assert b"100%" in shown


def test_what_a_run_cost_is_told(desk: Path, tqcheck: Run) -> None:
    with serving(lambda *_: chat(findings(), 1_000, 100)) as server:
        configure(desk, model="m", base_url=server.url, price_read=2.0, price_written=10.0)
        assert "this run cost 0.0060" in tqcheck("check", "a.txt", "--propose", "llm").stdout
        assert "this run cost" not in tqcheck("check", "a.txt", "--propose", "llm").stdout


def test_answers_are_shown_and_cleared_with_the_cache(desk: Path, tqcheck: Run, tmp_path: Path) -> None:
    mine = {"TQCHECK_CACHE": str(tmp_path / "kept")}
    with serving(say) as server:
        configure(desk, model="m", base_url=server.url)
        tqcheck("check", "a.txt", "--propose", "llm", **mine)
        assert "  2 answers of a large language model, " in tqcheck("cache", "show", **mine).stdout
        tqcheck("cache", "clear", **mine)
        assert "  0 answers of a large language model, " in tqcheck("cache", "show", **mine).stdout
        tqcheck("check", "a.txt", "--propose", "llm", **mine)
    assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("proposer", "complaint"),
    [
        ("llm", "no model is named"),
        ("gpt", "nobody is called that"),
        ("replay:none.jsonl", "none.jsonl: cannot be read"),
        ("replay:a.txt", "a.txt:1: no recorded answer"),
    ],
)
def test_what_cannot_be_asked_is_one_line(proposer: str, complaint: str, tqcheck: Run) -> None:
    result = tqcheck("check", "a.txt", "--propose", proposer)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert complaint in line


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('modle = "m"', "unknown key 'modle'; did you mean 'model'?"),
        ('timeout = "long"', "timeout is not a number above 0"),
        ("concurrency = 0", "concurrency is not a whole number above 0"),
        ("budget = 1.5", "budget is not a whole number above 0"),
        ("model = 3", "model is not a text in quotation marks"),
        ("max-cost = 3", "max-cost needs price-read and price-written, for a million tokens each"),
    ],
)
def test_what_is_wrong_in_the_table_is_named_with_its_line(line: str, complaint: str, desk: Path, tqcheck: Run) -> None:
    (desk / "tqcheck.toml").write_text(f'lm = "off"\n[llm]\n{line}\n')
    result = tqcheck("check", "a.txt")
    assert result.returncode == 2
    assert f"tqcheck.toml:3: {complaint}" in result.stderr


def test_fix_applies_proposals_only_when_they_are_accepted(desk: Path, tqcheck: Run) -> None:
    record = {"paragraph": TEXT.split("\n", maxsplit=1)[0], "answer": ANSWER}
    (desk / "answers.jsonl").write_text(json.dumps(record))
    replay = ("--propose", "replay:answers.jsonl", "--suggested")
    refused = tqcheck("fix", "a.txt", *replay)
    assert (refused.returncode, refused.stdout) == (0, "")
    assert "--accept-llm" in refused.stderr
    accepted = tqcheck("fix", "a.txt", *replay, "--accept-llm", "--write")
    assert accepted.returncode == 0
    assert (desk / "a.txt").read_text() == TEXT.replace("on the pavement of", "during")


def test_settings_show_how_a_model_is_asked(desk: Path, tqcheck: Run) -> None:
    configure(desk, model="m", budget=7000)
    shown = tqcheck("config", "show").stdout
    assert 'llm.model = "m"' in shown
    assert "llm.budget = 7000" in shown


def test_a_proposal_is_explained(tqcheck: Run) -> None:
    assert "large language model" in tqcheck("explain", "llm/calque").stdout


def test_a_proposal_is_explained_in_sarif_too(desk: Path, tqcheck: Run) -> None:
    (desk / "answers.jsonl").write_text(json.dumps({"paragraph": TEXT.split("\n", maxsplit=1)[0], "answer": ANSWER}))
    report = json.loads(tqcheck("check", "a.txt", "--format", "sarif", "--propose", "replay:answers.jsonl").stdout)
    (rule,) = report["runs"][0]["tool"]["driver"]["rules"]
    assert rule["id"] == "llm/calque"
    assert "large language model" in rule["shortDescription"]["text"]
