"""The command ``score`` with a tiny model: every way of output, offline."""

import json

import pytest
from typer.testing import CliRunner

pytest.importorskip("transformers")

from tqcheck.cli import app

TEXT = "The minister said that the talks would resume. It may be signed on Monday.\n\nThe talks may resume, he said.\n"


@pytest.fixture
def score(llama, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path / "cache"))
    for name, text in (("one.txt", TEXT), ("two.txt", TEXT.replace("may", "will"))):
        (tmp_path / name).write_text(text)

    def run(*arguments):
        result = CliRunner().invoke(app, ["score", *arguments, "--lm", str(llama)])
        assert result.exit_code == 0, result.output
        return result.stdout

    return run


def test_texts_are_told_apart_sentence_by_sentence(score):
    said = score("one.txt", "two.txt")
    assert "one.txt  fluency: " in said
    assert "two.txt  fluency: " in said
    assert "reads worst: line 1" in said


def test_json_has_every_sentence_and_the_settings(score, llama):
    report = json.loads(score("one.txt", "--format", "json", "--context", "sentence", "--exact"))
    (document,) = report["documents"]
    assert len(document["fluency"]["sentences"]) == 3
    assert "context:sentence" in report["signature"]
    assert f"lm:{llama.name}@" in report["signature"]
    assert "+exact|" in report["signature"]


def test_context_changes_what_is_said_of_a_later_sentence(score):
    alone, after = (
        json.loads(score("one.txt", "--format", "json", "--context", context))["documents"][0]["fluency"]["sentences"]
        for context in ("sentence", "paragraph")
    )
    assert alone[1]["bits_per_character"] != pytest.approx(after[1]["bits_per_character"])


def test_a_picture_and_a_comparison(score, tmp_path):
    pytest.importorskip("matplotlib")
    said = score("one.txt", "two.txt", "--plot", "out.png", "--compare")
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
    assert "95 % interval" in said


def test_a_language_without_native_figures_is_named(score):
    assert "note: fluency is not compared: of native texts in French the model has no figures" in score(
        "one.txt", "--to", "fr"
    )
