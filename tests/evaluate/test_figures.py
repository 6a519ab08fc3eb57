from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tqcheck.cli import app
from tqcheck.evaluate.figures import area_under_curve, figures
from tqcheck.evaluate.gold import read_gold
from tqcheck.evaluate.tally import covered, quality
from tqcheck.findings import Finding, Severity
from tqcheck.text import InputError, Pair, Span

YARDSTICK = Path(os.environ.get("TQCHECK_SHARED", "nowhere"), "tools", "score.py")


def finding(start: int, end: int, rule: str = "p/r") -> Finding:
    return Finding(rule, "split", Severity.MAJOR, Span(start, end), "m")


def test_covered() -> None:
    assert covered(Span(0, 10), [Span(0, 3), Span(2, 5), Span(20, 30)]) == 0.5
    assert covered(Span(4, 4), [Span(4, 9)]) == 0.5
    assert covered(Span(0, 4), []) == 0


def test_quality(gold_file: Path) -> None:
    first, _ = read_gold(str(gold_file), Pair("ar", "en"))
    split = first.marks[0].span
    found = figures([quality(first, [finding(split.start, split.end), finding(0, 3)])])
    assert found["precision"].value == 0.5
    assert found["recall"].value == 0.5
    assert found["recall: split"].value == 1
    assert "recall: formula" not in found
    assert found["f05"].value == pytest.approx(0.5)
    assert found["precision"].low <= 0.5 <= found["precision"].high


def test_without_findings_f05_is_zero(gold_file: Path) -> None:
    found = figures([quality(gold, []) for gold in read_gold(str(gold_file), Pair())])
    assert found["f05"].value == 0
    assert "precision" not in found


def test_intervals_are_the_same_every_time() -> None:
    tallies = [{"alarms": (float(n % 3), 1.0)} for n in range(30)]
    (figure,) = figures(tallies).values()
    assert figures(tallies)["alarms"] == figure
    assert figure.low < figure.value == 1 < figure.high


def test_area_under_curve() -> None:
    assert area_under_curve([3, 2], [1, 2]) == 0.875


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "A cat."}', "spans"),
        (
            '{"text": "A cat.", "spans": [{"start": 0, "end": 99, "category": "c", "severity": "minor"}], "post_edit": ""}',
            "leaves the text",
        ),
        ('{"text": "A cat.", "spans": [], "post_edit": 3}', "post_edit is not a text"),
        ("nothing", "not JSON"),
    ],
)
def test_a_bad_gold_is_named(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f'{{"text": "A dog.", "spans": [], "post_edit": "A dog."}}\n{line}\n')
    with pytest.raises(InputError, match=rf"gold\.jsonl:2: .*{said}"):
        read_gold(str(path), Pair())


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, list(arguments))
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_table(gold_file: Path, clean_file: Path) -> None:
    text = run("evaluate", str(gold_file), "--lm", "off", "--clean", str(clean_file))
    assert "2 documents" in text
    assert "any-any/doubled-word" in text
    assert "bootstrap:1000" in text


@pytest.mark.skipif(not YARDSTICK.is_file(), reason="the yardstick is not at hand")
def test_figures_agree_with_the_yardstick(gold_file: Path, clean_file: Path, tmp_path: Path) -> None:
    ours = json.loads(run("evaluate", str(gold_file), "--lm", "off", "--clean", str(clean_file), "--format", "json"))
    command = [sys.executable, "-m", "tqcheck", "check", "--lm", "off", "--format", "json", "--exit-zero"]
    done = subprocess.run(
        [sys.executable, YARDSTICK, gold_file, "--alarms", clean_file, "--", *command],
        capture_output=True,
        text=True,
        check=True,
    )
    theirs = json.loads(done.stdout)
    for name in ("precision", "recall", "f05", "effort"):
        assert ours["quality"][name]["value"] == pytest.approx(theirs[name], abs=1e-4), name
    (alarms,) = ours["alarms"].values()
    assert alarms["alarms"]["value"] == pytest.approx(theirs["clean"]["alarms_per_10k"], abs=0.01)
