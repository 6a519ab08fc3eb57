"""Known findings pass, new ones stand out, and edits elsewhere change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.engine.baseline import Baseline, against, load, of, updated
from tqcheck.engine.check import check
from tqcheck.findings.report import Report
from tqcheck.settings import Settings
from tqcheck.text import Document, InputError, Origin, Pair

BAD = "They sat in the the hall. "
GOOD = "Nobody came to see them. "
PLACE = Path("/desk/.tqcheck-baseline.json")


def run(*texts: str) -> Report:
    documents = [
        Document(f"/desk/{n}.txt", text, Pair("ar", "en"), origin=Origin(f"/desk/{n}.txt", text))
        for n, text in enumerate(texts)
    ]
    return check(documents, Settings(select=("doubled-word",)))


def compared(report: Report, baseline: Baseline) -> tuple[int, str]:
    left = against(report, baseline)
    return len(left.findings), left.notes[-1].partition(": ")[2]


def test_old_new_and_gone() -> None:
    baseline = of(run(f"{BAD}\n\nShe spoke of of rain."), PLACE)
    assert baseline.key(run("x").documents[0].document) == "0.txt"
    assert compared(run(f"{GOOD}{BAD}"), baseline) == (
        0,
        "1 old finding not shown, 1 gone (`tqcheck baseline update` takes them out)",
    )
    assert compared(run(BAD + "It was the the new one."), of(run(BAD), PLACE)) == (1, "1 old finding not shown, 0 gone")
    assert compared(run(BAD + BAD), of(run(BAD), PLACE)) == (1, "1 old finding not shown, 0 gone")


def test_update_takes_out_and_lets_nothing_in() -> None:
    before = of(run(f"{BAD}It was the the old one.", BAD), PLACE)
    after = updated(before, run("It was the the old one. He saw the the new one."))
    assert after.size == 1
    assert set(after.known["0.txt"]) < set(before.known["0.txt"])
    assert after.known["1.txt"] == {}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([BAD, GOOD, "He came to to rest. "]), min_size=1, max_size=6), st.data())
def test_fingerprints_survive_edits_elsewhere(sentences: list[str], data: st.DataObject) -> None:
    baseline = of(run("".join(sentences)), PLACE)
    edited = [*sentences]
    for _ in range(3):
        edited.insert(data.draw(st.integers(0, len(edited))), data.draw(st.sampled_from([GOOD, "\n\n"])))
    assert against(run("".join(edited)), baseline).findings == ()
    assert baseline.gone(run("".join(edited))) == []


def test_a_file_reads_back_and_a_broken_one_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    saved = Baseline(path, {"b.txt": {"f2": "x/y", "f1": "x/y"}, "a.txt": {"f3": "x/z"}, "c.txt": {}})
    saved.save()
    assert load(path).known == {"a.txt": {"f3": "x/z"}, "b.txt": {"f1": "x/y", "f2": "x/y"}}
    for broken in ("", "[]", '{"format": 9, "findings": {}}', '{"format": 1, "findings": [1]}', "[" * 10**5):
        path.write_text(broken)
        with pytest.raises(InputError, match="not a baseline"):
            load(path)
    with pytest.raises(InputError, match="baseline write"):
        load(tmp_path / "none.json")


def test_records_are_told_apart() -> None:
    origin = Origin("/desk/a.jsonl", "", line=2)
    assert Baseline(PLACE, {}).key(Document("r7", "x", origin=origin)) == "a.jsonl#r7"
    assert Baseline(PLACE, {}).key(Document("text", "x")) == "text"
