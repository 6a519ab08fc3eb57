from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.findings import Severity
from tqcheck.proposers.answers import suggestions

ONE = {
    "quote": "in the hall",
    "occurrence": 2,
    "category": "calque",
    "severity": "major",
    "fix": "there",
    "cause": "why",
}
TWO = {**ONE, "quote": "of the hall"}
WHOLE = json.dumps({"findings": [ONE, TWO]})


@pytest.mark.parametrize(
    "answer",
    [
        WHOLE,
        f"Here is what I found:\n```json\n{WHOLE}\n```\nAnything else?",
        json.dumps([ONE, TWO]),
        WHOLE[:-2],
        WHOLE[:-1] + ', {"quote": "half a',
        f"{json.dumps(ONE)}\n{json.dumps(TWO)}",
        f"{{broken {WHOLE}",
    ],
)
def test_what_is_whole_is_read_whatever_stands_around_it(answer: str) -> None:
    first, second = suggestions(answer)
    assert (first.quote, first.occurrence, first.category, first.severity) == (
        "in the hall",
        2,
        "calque",
        Severity.MAJOR,
    )
    assert second.quote == "of the hall"


def test_half_an_entry_is_never_made_whole() -> None:
    assert [one.quote for one in suggestions(WHOLE[:-12])] == ["in the hall"]


@pytest.mark.parametrize("change", [{"quote": 7}, {"quote": " "}, {"fix": None}, {"fix": ["x"]}])
def test_entries_of_the_wrong_kind_are_dropped(change: dict[str, object]) -> None:
    assert suggestions(json.dumps({"findings": [{**ONE, **change}, "text", 3, None, TWO]})) == suggestions(
        json.dumps([TWO])
    )


def test_what_is_not_known_is_put_right() -> None:
    odd = {**ONE, "occurrence": "second", "category": "Style!", "severity": "awful", "cause": {"a": 1}}
    (one,) = suggestions(json.dumps([odd]))
    assert (one.occurrence, one.category, one.severity, one.cause) == (1, "other", Severity.MINOR, "")


@given(st.text(alphabet='{}[]":,\\ aq0', max_size=60) | st.text(max_size=60))
def test_any_answer_is_read_without_complaint(answer: str) -> None:
    suggestions(answer)


@pytest.mark.parametrize("piece", ['{"a":', "[", "{", '"', '{"findings":[', "x"])
def test_a_hostile_answer_of_200_kilobytes_takes_no_time(piece: str) -> None:
    begun = time.monotonic()
    assert suggestions(piece * (200_000 // len(piece))) == ()
    assert time.monotonic() - begun < 5


def test_no_more_than_200_entries() -> None:
    assert len(suggestions(json.dumps({"findings": [ONE] * 5000}))) == 200
