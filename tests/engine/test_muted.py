"""A mute silences what it names and changes nothing else."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.engine.check import check
from tqcheck.findings import Finding
from tqcheck.lm.card import ModelCard
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

ARTICLE = (Path(__file__).parents[2] / "corpora/ar-en/canal-talks.txt").read_text(encoding="utf-8")
LINES = ARTICLE.splitlines(keepends=True)
COMMENT = "<!-- tqcheck: next name-drift a reason that makes this line longer than any wrapped line of prose is -->\n"
QUIET = Settings(ignore=("mute",))
MODEL = FakeModel({"settlement. It may": -30.0})


def article(text: str) -> Document:
    return Document("canal", text, Pair("ar", "en"))


@cache
def told(text: str, judged: bool = False) -> list[tuple[str, str, str, list[str]]]:
    model, card = (MODEL, ModelCard("fake", "fake")) if judged else (None, None)
    report = check([article(text)], QUIET, model, card)
    return [
        (
            finding.rule,
            finding.fingerprint,
            _plain(finding.span.of(text)),
            [_plain(fix.apply(text)) for fix in finding.fixes],
        )
        for finding in report.findings
    ]


def _plain(text: str) -> str:
    return text.replace(COMMENT, "").replace(COMMENT.strip() + " ", "")


@pytest.mark.parametrize("judged", [False, True])
@settings(max_examples=8, deadline=None)
@given(places=st.sets(st.integers(0, len(LINES)), min_size=1, max_size=3))
def test_comments_on_lines_of_their_own_change_no_finding(judged: bool, places: set[int]) -> None:
    with_comments = "".join((COMMENT if n in places else "") + line for n, line in enumerate([*LINES, ""]))
    assert told(with_comments, judged) == [row for row in told(ARTICLE, judged) if row[0] != "any-en/name-drift"]


def test_a_comment_inside_a_finding_survives_its_repair() -> None:
    comment = "<!-- tqcheck: file off name-drift -->"
    text = ARTICLE.replace("settlement. It may", f"settlement. {comment} It may")
    (finding,) = check([article(text)], Settings(select=("orphan-relative",))).findings
    (plain,) = check([article(ARTICLE)], Settings(select=("orphan-relative",))).findings
    assert finding.fingerprint == plain.fingerprint
    repaired = finding.fixes[0].apply(text)
    assert comment in repaired
    assert article(repaired).bare.text == plain.fixes[0].apply(ARTICLE)


def rows(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.rule for finding in findings}


def test_off_and_on() -> None:
    text = f"<!-- tqcheck: off all -->\n{ARTICLE}"
    report = check([article(text)], Settings())
    assert report.findings == ()
    assert (
        check([article(f"{text}\n<!-- tqcheck: on -->\nThe the end.\n")], Settings())
        .findings[0]
        .rule.endswith("doubled-word")
    )


def test_a_mute_is_used_whatever_the_model_says() -> None:
    text = "<!-- tqcheck: file off orphan-relative -->\n" + ARTICLE
    card = ModelCard("fake", "fake")
    silent = FakeModel({" may be reached": -30.0, "settlement that": -30.0, "which may": -30.0})
    for model in (None, silent):
        assert "any-any/mute" not in rows(check([article(text)], Settings(fluency=False), model, card).findings)


def test_a_mute_of_a_rule_that_did_not_run_is_not_called_unused() -> None:
    text = "<!-- tqcheck: file off split -->\nThe end.\n"
    assert check([article(text)], Settings(select=("mute", "orphan-relative"))).findings == ()
    assert rows(check([article(text)], Settings()).findings) == {"any-any/mute"}


def test_fluency_is_told_of_the_text_with_its_comments() -> None:
    text = f"They met at noon today.\n{COMMENT}They left at night again.\n"
    (part,) = check([article(text)], Settings(), FakeModel(), ModelCard("fake", "fake")).documents
    assert part.fluency
    assert [sentence.span.of(text) for sentence in part.fluency.sentences] == [
        "They met at noon today.",
        "They left at night again.",
    ]
    assert [word.of(text) for word, _ in part.fluency.sentences[1].words] == ["They", "left", "at", "night", "again"]


def test_many_mutes_and_many_findings() -> None:
    text = "<!-- tqcheck: next doubled-word -->\nThe the end.\n\n<!-- tqcheck: next bare-name -->\nA a.\n\n" * 2000
    report = check([article(text)], Settings(select=("doubled-word", "bare-name", "mute")))
    assert rows(report.findings) == {"any-any/mute", "any-any/doubled-word"}
    assert sum(finding.rule == "any-any/mute" for finding in report.findings) == 2000
