"""Outcomes that are kept: the same as made anew, whatever happens to their file."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.engine import cache
from tqcheck.engine import check as engine
from tqcheck.engine.check import check
from tqcheck.engine.stages import Outcome
from tqcheck.engine.stored import dumped, loaded
from tqcheck.findings import Edit, Finding, Fix, Gate, Message, Safety, Severity, Status, Verdict
from tqcheck.findings.report import ArtifactScore, DocumentFluency, Report, SentenceFluency
from tqcheck.lm.cache import CachedModel
from tqcheck.lm.card import ModelCard
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair, Span
from tqcheck.text.mutes import Quoted

TEXT = "They sat in the the hall. It may rain."
CARD = ModelCard("fake", "fake")
DOUBLED = Settings(select=("doubled-word",))

SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(min(pair), max(pair)))
NATS = st.none() | st.floats(allow_nan=False)
FIXES = st.builds(
    Fix,
    st.lists(st.builds(Edit, SPANS, st.text()), max_size=2).map(tuple),
    st.sampled_from(Safety),
    st.builds(Verdict, st.sampled_from(Status), NATS),
)
FINDINGS = st.builds(
    Finding, st.text(), st.text(), st.sampled_from(Severity), SPANS, st.text(), st.lists(FIXES, max_size=2).map(tuple),
    st.sampled_from(Gate), st.text(), st.text(),
)  # fmt: skip
NUMBERS = st.floats(allow_nan=False)
SENTENCES = st.builds(
    SentenceFluency, SPANS, NUMBERS, NUMBERS, NATS, SPANS, st.lists(st.tuples(SPANS, NUMBERS), max_size=2).map(tuple)
)
HEARD = st.builds(
    DocumentFluency,
    NUMBERS,
    NUMBERS,
    NATS,
    NATS,
    st.lists(SENTENCES).map(tuple),
)
SCORES = st.builds(ArtifactScore, st.integers(0, 100), st.dictionaries(st.text(), NUMBERS))


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path / "deep" / "cache"))


@given(st.builds(Outcome, st.lists(FINDINGS, max_size=3).map(tuple), SCORES, st.none() | HEARD))
def test_an_outcome_comes_back(outcome: Outcome) -> None:
    assert loaded(dumped(outcome)) == outcome


def test_a_message_comes_back_with_what_it_is_made_of() -> None:
    message = Message("{message} Arabic: {arabic}.", message=Message("It {verb}.", verb="is"), arabic="{kana}")
    finding = Finding("any-en/doubled-word", "grammar", Severity.MINOR, Span(0, 1), message)
    (back,) = loaded(dumped(Outcome((finding,), ArtifactScore(0, {})))).findings
    assert isinstance(back.message, Message)
    assert (back.message, back.message.template) == (message, message.template)
    assert isinstance(inner := back.message.values["message"], Message)
    assert (inner.template, inner.values) == ("It {verb}.", {"verb": "is"})


def document(text: str = TEXT) -> Document:
    return Document("d", text, Pair("ar", "en"))


def run(*documents: Document, settings: Settings = DOUBLED) -> Report:
    return check(documents or (document(),), settings, cached=True)


def never(*_: object) -> list[Outcome]:
    raise AssertionError


def test_a_second_run_makes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = run(document(), document("Clean."), document())
    assert cache.rows(cache.place(), "outcomes") == 2
    monkeypatch.setattr(engine, "finish_each", lambda documents, *_: [never() for _ in documents])
    assert run(document(), document("Clean."), document()) == first
    with pytest.raises(AssertionError):
        run(document("Other."))


@pytest.mark.parametrize(
    ("other", "changes"),
    [
        (document(TEXT + " "), {}),
        (replace(document(), source="نص"), {}),
        (replace(document(), maskers=()), {}),
        (replace(document(), beside=(Quoted("x", "", "", "f:1"),)), {}),
        (document(), {"select": ("grammar",)}),
        (document(), {"margins": {"any-any/doubled-word": 9.0}}),
        (document(), {"require_reason": True}),
        (document(), {"fluency": False}),
    ],
)
def test_whatever_decides_an_outcome_is_in_its_name(other: Document, changes: dict[str, object]) -> None:
    run()
    run(other, settings=replace(DOUBLED, **changes))  # type: ignore[arg-type]
    assert cache.rows(cache.place(), "outcomes") == 2


def test_the_taste_of_the_house_is_not_kept() -> None:
    run()
    graver = run(settings=replace(DOUBLED, severity={"any-any/doubled-word": Severity.CRITICAL}))
    assert [finding.severity for finding in graver.findings] == [Severity.CRITICAL]
    assert cache.rows(cache.place(), "outcomes") == 1


def test_another_model_or_program_asks_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = [
        check([document()], DOUBLED, FakeModel(name=name), CARD, cached=True).documents[0].fluency for name in "ab"
    ]
    assert judged[0] == judged[1] is not None
    run()
    assert cache.rows(cache.place(), "outcomes") == 3
    monkeypatch.setattr(cache, "_program", lambda: [("check.py", 1, 2)])
    run()
    assert cache.rows(cache.place(), "outcomes") == 4


def test_a_model_with_nothing_to_read_is_not_loaded(tmp_path: Path) -> None:
    def load() -> FakeModel:
        raise AssertionError

    unloaded = CachedModel("fake", tmp_path / "scores.sqlite", load)
    expected = check([document()], DOUBLED, FakeModel(), CARD, cached=True)
    assert check([document()], DOUBLED, unloaded, CARD, cached=True) == expected
    with pytest.raises(AssertionError):
        check([document("Other.")], DOUBLED, unloaded, CARD, cached=True)


@pytest.mark.parametrize("damage", [b"", b"not a database at all, but long enough to be read as one" * 40])
def test_a_damaged_file_is_made_anew(damage: bytes) -> None:
    expected = run()
    cache.place().write_bytes(damage)
    assert run() == expected
    run()
    assert cache.rows(cache.place(), "outcomes") == 1


def test_a_damaged_row_is_made_anew() -> None:
    expected = run()
    with sqlite3.connect(cache.place()) as database:
        database.execute("update outcomes set value = '[1]'")
    assert run() == expected


def test_a_cache_that_cannot_be_written_stops_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path / "file"))
    assert len(run().findings) == 1
    assert cache.rows(cache.place(), "outcomes") == 0


def test_the_oldest_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST", 3)
    for number in range(5):
        run(document(f"Text {number}."))
    assert cache.rows(cache.place(), "outcomes") == 3


WRITER = """
import sys
from tqcheck.engine import cache
from tqcheck.engine.stages import Outcome
from tqcheck.findings.report import ArtifactScore
me = sys.argv[1]
for round in range(int(sys.argv[2])):
    cache.keep({f"{me}-{round}-{n}": Outcome((), ArtifactScore(n, {})) for n in range(20)})
    print(round, flush=True)
"""


def writer(name: str, rounds: int) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", WRITER, name, str(rounds)], stdout=subprocess.PIPE, text=True)


def test_parallel_runs_lose_nothing() -> None:
    writers = [writer(name, 10) for name in "abc"]
    for process in writers:
        process.communicate()
    assert [process.returncode for process in writers] == [0, 0, 0]
    assert cache.rows(cache.place(), "outcomes") == 600


def test_a_killed_run_leaves_whole_outcomes() -> None:
    with writer("a", 100_000) as process:
        assert process.stdout
        for _ in range(5):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    with sqlite3.connect(cache.place()) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    assert cache.rows(cache.place(), "outcomes") >= 100
    assert cache.rows(cache.place(), "outcomes") % 20 == 0
    expected = run()
    assert run() == expected
