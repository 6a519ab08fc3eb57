"""The main job with the real model: an article is checked, judged and repaired."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tqcheck.engine.check import check
from tqcheck.engine.fix import fix
from tqcheck.findings import Status
from tqcheck.findings.report import Report
from tqcheck.lm import Fluency, ModelCard, is_installed, open_model
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(not is_installed(), reason="the embedded model is not installed"),
]
ARTICLE = (Path(__file__).parents[1] / "corpora/ar-en/canal-talks.txt").read_text(encoding="utf-8")
SHARED = os.environ.get("TQCHECK_SHARED")


@pytest.fixture(scope="module")
def embedded() -> tuple[Fluency, ModelCard]:
    opened = open_model("embedded")
    assert opened is not None
    return opened


def checked(text: str, embedded: tuple[Fluency, ModelCard], fluency: bool = False) -> Report:
    return check([Document("d", text, Pair("ar", "en"))], Settings(fluency=fluency), *embedded)


def test_the_article_is_repaired(embedded: tuple[Fluency, ModelCard]) -> None:
    (after,) = fix([Document("d", ARTICLE, Pair("ar", "en"))], Settings(), *embedded, suggested=True)
    assert "in any settlement that may be reached with Murjan." in after.text
    assert "on March 5, and" in after.text
    assert "on March 19, stressing" in after.text
    assert "Spanish President Carlos Ruiz" in after.text
    assert "eastern gate, especially those carrying grain." in after.text
    assert after.text.rstrip().endswith("“Nobody can order the rain.”")
    assert "“The gates will open when the rain comes,” the minister told reporters." in after.text


def test_the_cut_off_relative_clause_is_confirmed_and_reads_worst(embedded: tuple[Fluency, ModelCard]) -> None:
    report = checked(ARTICLE, embedded, fluency=True)
    (orphan,) = [finding for finding in report.findings if finding.rule == "ar-en/orphan-relative"]
    assert orphan.fixes[0].verdict.status is Status.CONFIRMED
    assert (orphan.fixes[0].verdict.gain or 0) > 8
    heard = report.documents[0].fluency
    assert heard is not None
    assert heard.worst(1)[0].span.of(ARTICLE) == "It may be reached with Murjan."
    assert heard.percentile is not None
    assert heard.percentile < 25


def test_a_true_sentence_is_left_alone(embedded: tuple[Fluency, ModelCard]) -> None:
    text = "The council approved a plan. It will be published next week, the mayor said.\n\nShe bought a house. It was old."
    assert checked(text, embedded).findings == ()


@pytest.mark.skipif(not SHARED, reason="TQCHECK_SHARED does not name the shared data")
def test_the_commissioned_article(embedded: tuple[Fluency, ModelCard]) -> None:
    lines = (Path(SHARED or "") / "corpora/dev/example.jsonl").read_text(encoding="utf-8").splitlines()
    row = json.loads(lines[0])
    report = checked(row["text"], embedded)
    marked = [set(range(span["start"], span["end"])) for span in row["spans"]]
    found = [set(range(finding.span.start, finding.span.end)) for finding in report.findings]
    covered = set().union(*marked)
    assert sum(any(span & stretch for stretch in found) for span in marked) >= 18
    assert sum(len(stretch & covered) / len(stretch) for stretch in found) / len(found) >= 0.9
    firsts = [finding.fixes[0].apply(row["text"]) for finding in report.findings if finding.fixes]
    assert any("in any agreement that may be reached with Russia" in text for text in firsts)
    assert any("Donbass region of the country" in text for text in firsts)
