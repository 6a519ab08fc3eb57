from __future__ import annotations

import json
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

pytest.importorskip("httpx")

from server import Reply, Server, chat, serving

from tqcheck.proposers.answerer import Answer, Silence
from tqcheck.proposers.budget import money
from tqcheck.proposers.endpoint import LONGEST_ANSWER, Endpoint
from tqcheck.proposers.questions import Question
from tqcheck.settings.llm import LlmSettings
from tqcheck.text import InputError, Pair

GOOD = '{"findings": []}'


def asked(count: int = 1) -> list[Question]:
    return [Question(f"Paragraph {n} of several.", "", "", "", Pair("ar", "en")) for n in range(count)]


@pytest.fixture
def waits() -> list[float]:
    return []


def endpoint(server: Server, waits: list[float], **settings: Any) -> Endpoint:
    return Endpoint(LlmSettings(**{"model": "m", "base_url": server.url, "timeout": 5.0, **settings}), waits.append)


def test_a_question_and_its_answer(waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", "s3cret")
    with serving(lambda *_: chat(GOOD, 321, 12)) as server:
        answers = list(endpoint(server, waits, api_key_env="HOUSE_KEY").answer(asked()))
    assert answers == [Answer(GOOD, 321, 12)]
    (request,) = server.requests
    assert request["path"] == "/v1/chat/completions"
    assert request["model"] == "m"
    assert request["response_format"]["json_schema"]["strict"] is True
    assert json.loads(request["messages"][1]["content"])["paragraph"] == "Paragraph 0 of several."
    assert server.headers[0]["Authorization"] == "Bearer s3cret"
    assert waits == []


def test_answers_come_in_the_order_of_the_questions(waits: list[float]) -> None:
    def reply(body: dict[str, Any], number: int) -> Reply:
        paragraph = json.loads(body["messages"][1]["content"])["paragraph"]
        return Reply(body=chat(paragraph).body, before=lambda: time.sleep(0.05 * (3 - number) if number < 3 else 0))

    with serving(reply) as server:
        answers = list(endpoint(server, waits, concurrency=3).answer(asked(9)))
    assert [answer.text for answer in answers if isinstance(answer, Answer)] == [one.paragraph for one in asked(9)]


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_what_may_pass_is_tried_again(status: int, waits: list[float]) -> None:
    with serving(lambda _, number: chat(GOOD) if number == 2 else Reply(status, b"busy")) as server:
        assert list(endpoint(server, waits).answer(asked())) == [Answer(GOOD, 100, 10)]
    assert len(waits) == 2


def test_the_server_says_how_long_to_wait(waits: list[float]) -> None:
    later = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=50), usegmt=True)
    answers = [Reply(429, headers={"Retry-After": "37"}), Reply(503, headers={"Retry-After": later}), chat(GOOD)]
    with serving(lambda _, number: answers[number]) as server:
        list(endpoint(server, waits).answer(asked()))
    assert waits[0] == 37
    assert 40 < waits[1] <= 50


def test_nobody_waits_an_hour(waits: list[float]) -> None:
    with serving(lambda *_: Reply(429, b"quota", {"Retry-After": "3600"})) as server:
        (silence,) = endpoint(server, waits).answer(asked())
    assert isinstance(silence, Silence)
    assert "429" in silence.reason
    assert "quota" in silence.reason
    assert waits == []


def test_waits_are_drawn_by_lot(waits: list[float]) -> None:
    with serving(lambda *_: Reply(500)) as server:
        list(endpoint(server, waits).answer(asked()))
    assert len(waits) == 4
    assert len(set(waits)) > 1


HALVES = [
    Reply(body=chat(GOOD).body, cut=40),
    Reply(body=chat(GOOD).body[:40]),
    Reply(body=b'{"error": "overloaded"}'),
    Reply(body=b'{"choices": []}'),
]


@pytest.mark.parametrize("half", HALVES)
def test_half_an_answer_is_asked_for_again(half: Reply, waits: list[float]) -> None:
    with serving(lambda _, number: chat(GOOD) if number else half) as server:
        assert list(endpoint(server, waits).answer(asked())) == [Answer(GOOD, 100, 10)]
    assert len(server.requests) == 2


def test_a_server_that_never_answers(waits: list[float]) -> None:
    with serving(lambda *_: Reply(before=lambda: time.sleep(0.4), body=chat(GOOD).body)) as server:
        first, *others = endpoint(server, waits, timeout=0.1, concurrency=1).answer(asked(3))
    assert isinstance(first, Silence)
    assert "no answer in 0.1 s" in first.reason
    assert first.sent
    assert others == [Silence(first.reason)] * 2
    assert len(server.requests) == 5


def test_a_server_that_is_gone(waits: list[float]) -> None:
    with serving(lambda *_: chat(GOOD)) as server:
        pass
    silences = list(endpoint(server, waits).answer(asked(30)))
    assert len({silence.reason for silence in silences if isinstance(silence, Silence)}) == 1
    assert not any(silence.sent for silence in silences if isinstance(silence, Silence))
    assert "cannot be reached" in silences[0].reason  # type: ignore[union-attr]
    assert server.url in silences[0].reason  # type: ignore[union-attr]


@pytest.mark.parametrize("status", [301, 401, 403, 404])
def test_what_will_not_pass_ends_the_run(status: int, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", "s3cret")
    with serving(lambda *_: Reply(status, b"no model m for s3cret")) as server:
        silences = list(endpoint(server, waits, concurrency=1, api_key_env="HOUSE_KEY").answer(asked(5)))
    assert len(server.requests) == 1
    assert all(isinstance(silence, Silence) and str(status) in silence.reason for silence in silences)
    assert not any("s3cret" in str(silence) for silence in silences)


def test_one_paragraph_the_server_cannot_take_does_not_stop_the_others(waits: list[float]) -> None:
    def reply(body: dict[str, Any], _: int) -> Reply:
        return Reply(413, b"too long") if "Paragraph 1" in body["messages"][1]["content"] else chat(GOOD)

    with serving(reply) as server:
        answers = list(endpoint(server, waits).answer(asked(4)))
    assert [isinstance(answer, Answer) for answer in answers] == [True, False, True, True]


def test_a_server_that_knows_no_schema_is_asked_for_less(waits: list[float]) -> None:
    def reply(body: dict[str, Any], _: int) -> Reply:
        return Reply(400, b"unknown field") if "response_format" in body or "temperature" in body else chat(GOOD)

    with serving(reply) as server:
        answers = list(endpoint(server, waits, concurrency=1).answer(asked(3)))
    assert answers == [Answer(GOOD, 100, 10)] * 3
    assert len(server.requests) == 5


def test_an_answer_of_megabytes_is_not_read_to_the_end(waits: list[float]) -> None:
    with serving(lambda *_: chat("x" * (3 << 20))) as server:
        (silence,) = endpoint(server, waits).answer(asked())
    assert isinstance(silence, Silence)
    assert "longer than 1 MiB" in silence.reason


def test_an_answer_of_200_kilobytes_is_read(waits: list[float]) -> None:
    with serving(lambda *_: chat("x" * 200_000)) as server:
        (answer,) = endpoint(server, waits).answer(asked())
    assert isinstance(answer, Answer)
    assert len(answer.text) == 200_000


def test_the_budget_is_never_overspent(waits: list[float]) -> None:
    budget = 3 * (LONGEST_ANSWER + 2000)
    with serving(lambda *_: chat(GOOD, 1500, LONGEST_ANSWER)) as server:
        answers = list(endpoint(server, waits, budget=budget, concurrency=4).answer(asked(20)))
    spent = sum(answer.read + answer.written for answer in answers if isinstance(answer, Answer))
    assert 0 < spent <= budget
    assert len(server.requests) == sum(isinstance(answer, Answer) for answer in answers) == 3
    assert all("budget" in silence.reason and not silence.sent for silence in answers if isinstance(silence, Silence))


def test_neither_is_money(waits: list[float]) -> None:
    prices = {"price_read": 100.0, "price_written": 1000.0}
    with serving(lambda *_: chat(GOOD, 1000, 1000)) as server:
        answers = list(endpoint(server, waits, max_cost=6.5, concurrency=4, **prices).answer(asked(20)))
    spent = sum(money(LlmSettings(**prices), answer.cost) for answer in answers if isinstance(answer, Answer))
    assert 0 < spent <= 6.5
    assert len(server.requests) == round(spent / 1.1) < 6
    silences = [answer for answer in answers if isinstance(answer, Silence)]
    assert all("200,000 tokens or 6.5 is spent" in silence.reason and not silence.sent for silence in silences)


def test_a_run_that_is_broken_off_waits_for_nobody() -> None:
    def reply(body: dict[str, Any], _: int) -> Reply:
        first = "Paragraph 0" in body["messages"][1]["content"]
        return chat(GOOD) if first else Reply(503, headers={"Retry-After": "100"})

    with serving(reply) as server:
        begun = time.monotonic()
        answers = Endpoint(LlmSettings(model="m", base_url=server.url, concurrency=2)).answer(asked(9))
        next(answers)
        answers.close()  # type: ignore[attr-defined]
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize("address", ["localhost:8000", "ftp://example.org", "http://", "file:///etc/passwd"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="no address"):
        Endpoint(LlmSettings(model="m", base_url=address))


def test_a_key_that_is_not_set_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOUSE_KEY", raising=False)
    with pytest.raises(InputError, match="HOUSE_KEY is not set"):
        Endpoint(LlmSettings(model="m", base_url="http://127.0.0.1:1/v1", api_key_env="HOUSE_KEY"))


def test_what_is_told_of_the_address_keeps_its_secrets() -> None:
    told = Endpoint(LlmSettings(model="m", base_url="https://me:word@llm.example.org/v1?token=abc"))
    assert told.place == "https://llm.example.org/v1"
    assert told.name == "m@llm.example.org"
