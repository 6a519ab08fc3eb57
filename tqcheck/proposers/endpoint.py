"""A model behind an OpenAI-compatible endpoint: a vendor's, vLLM, the server of llama.cpp."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from functools import partial
from threading import Event
from typing import Any

import httpx
from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception_type,
    sleep_using_event,
    stop_after_attempt,
    wait_random_exponential,
)

from tqcheck.findings import Message
from tqcheck.proposers.answerer import Answer, Silence
from tqcheck.proposers.budget import BYTES_A_TOKEN, Budget, Cost, most
from tqcheck.proposers.prompt import SCHEMA, messages
from tqcheck.proposers.questions import Question
from tqcheck.settings.llm import LlmSettings
from tqcheck.text import InputError

LONGEST_ANSWER = 2048
_TRIES = 5
_LONGEST_WAIT = 120
_MOST_BYTES = 1 << 20
_SCHEMA = {
    "response_format": {"type": "json_schema", "json_schema": {"name": "findings", "strict": True, "schema": SCHEMA}}
}
_FORMS: Sequence[Mapping[str, Any]] = ({"temperature": 0, "max_tokens": LONGEST_ANSWER, **_SCHEMA}, _SCHEMA, {})
"""What is asked for beside an answer, the most first; a server that knows less is asked for less."""
_NOT_UNDERSTOOD = (400, 422)
_backoff = wait_random_exponential(multiplier=0.5, max=30)


class PassingError(Exception):
    """Something that may be over soon; the message says what.

    Args:
        reason: what.
        wait: seconds that the server asks to wait.
        sent: whether the question may have reached it.
    """

    def __init__(self, reason: Message, wait: float = 0.0, sent: bool = True) -> None:
        super().__init__(reason)
        self.reason, self.wait, self.sent = reason, wait, sent


class RefusalError(Exception):
    """A question that the server does not answer; the message says why.

    Args:
        reason: why.
        status: of HTTP.
    """

    def __init__(self, reason: Message, status: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.less = status in _NOT_UNDERSTOOD
        self.lasting = status not in (200, 413, *_NOT_UNDERSTOOD)


class Endpoint:
    """Asks several questions at once and gives up on all when the server is gone or the budget is spent.

    Args:
        llm: how to ask.
        sleep: waits a number of seconds; the clock, when left out.

    Raises:
        InputError: the address is none, or the key is not set.
    """

    def __init__(self, llm: LlmSettings, sleep: Callable[[float], None] | None = None) -> None:
        try:
            url = httpx.URL(llm.base_url.rstrip("/"))
        except httpx.InvalidURL:
            url = httpx.URL()
        if url.scheme not in ("http", "https") or not url.host:
            raise InputError(
                f"{llm.base_url}: no address of an endpoint; write base-url as in http://127.0.0.1:8000/v1"
            )
        key = os.environ.get(llm.api_key_env, "") if llm.api_key_env else ""
        if llm.api_key_env and not key:
            raise InputError(f"the environment variable {llm.api_key_env} is not set; api-key-env names it for the key")
        self.place = str(url.copy_with(username=None, password=None, query=None))
        self.name = f"{llm.model}@{url.host}"
        self._llm, self._url, self._key = llm, f"{url}/chat/completions", key
        self._broken = Event()
        self._sleep = sleep or sleep_using_event(self._broken)
        self._budget = Budget(llm)
        self._form = 0
        self._over: Silence | None = None

    def answer(self, asked: Sequence[Question]) -> Iterator[Answer | Silence]:
        """One answer a question, in order."""
        if not asked:
            return
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        with (
            httpx.Client(timeout=self._llm.timeout, headers=headers) as client,
            ThreadPoolExecutor(self._llm.concurrency) as pool,
        ):
            try:
                yield from pool.map(partial(self._asked, client), asked)
            except BaseException:
                self._over = Silence(Message("the run was broken off"))
                self._broken.set()
                raise

    def _asked(self, client: httpx.Client, question: Question) -> Answer | Silence:
        conversation = messages(question)
        cost = most(conversation, LONGEST_ANSWER)
        if self._over is None and not self._budget.reserve(cost):
            self._over = Silence(self._budget.exhausted)
        if self._over:
            return self._over
        used = (0, 0)
        try:
            answer = self._answered(client, conversation, cost)
            used = answer.cost
            return answer
        except PassingError as error:
            told = Message("{message}; see to the server and run again", message=self._told(error.reason))
            self._over = Silence(told)
            used = (cost[0], 0) if error.sent else (0, 0)
            return Silence(self._over.reason, error.sent)
        except RefusalError as error:
            told = self._told(error.reason)
            if error.lasting:
                self._over = Silence(told)
            return Silence(told, sent=True)
        finally:
            self._budget.settle(cost, used)

    def _told(self, reason: Message) -> Message:
        return Message("{place}: {message}", place=self.place, message=reason)

    def _answered(self, client: httpx.Client, told: list[dict[str, str]], cost: Cost) -> Answer:
        retrying = Retrying(
            retry=retry_if_exception_type(PassingError),
            stop=lambda state: (
                stop_after_attempt(_TRIES)(state) or _asked_to_wait(state) > _LONGEST_WAIT or self._over is not None
            ),
            wait=lambda state: max(_asked_to_wait(state), _backoff(state)),
            sleep=self._sleep,
            reraise=True,
        )
        for number in range(self._form, len(_FORMS)):
            body = {"model": self._llm.model, "messages": told, **_FORMS[number]}
            try:
                answer: Answer = retrying(self._posted, client, body, cost[0])
            except RefusalError as error:
                if not error.less or number == len(_FORMS) - 1:
                    raise
            else:
                self._form = number
                return answer
        raise AssertionError

    def _posted(self, client: httpx.Client, body: Mapping[str, Any], read: int) -> Answer:
        content, end = b"", time.monotonic() + self._llm.timeout
        try:
            with client.stream("POST", self._url, json=body) as response:
                for piece in response.iter_bytes():
                    content += piece
                    if len(content) > _MOST_BYTES:
                        raise RefusalError(Message("an answer is longer than 1 MiB"), response.status_code)
                    if time.monotonic() > end:
                        raise PassingError(Message("no whole answer in {seconds} s", seconds=f"{self._llm.timeout:g}"))
        except httpx.ConnectError as error:
            raise PassingError(Message("cannot be reached ({error})", error=str(error)), sent=False) from None
        except httpx.TimeoutException:
            raise PassingError(Message("no answer in {seconds} s", seconds=f"{self._llm.timeout:g}")) from None
        except httpx.TransportError as error:
            raise PassingError(Message("breaks off ({error})", error=str(error) or type(error).__name__)) from None
        self._check(response, content)
        return _read(content, read)

    def _check(self, response: httpx.Response, content: bytes) -> None:
        status = response.status_code
        if status == 200:
            return
        said = f"{status} {response.reason_phrase}: {' '.join(content[:300].decode(errors='replace').split())}"
        reason = Message("answers {said}", said=said.replace(self._key, "…") if self._key else said)
        if status in (408, 409, 425, 429) or status >= 500:
            raise PassingError(reason, _retry_after(response.headers.get("retry-after", "")))
        raise RefusalError(reason, status)


def _read(content: bytes, read: int) -> Answer:
    try:
        body = json.loads(content)
        text = body["choices"][0]["message"]["content"] or ""
        usage = body.get("usage") or {}
        written = int(usage.get("completion_tokens", len(text.encode()) // BYTES_A_TOKEN))
        return Answer(str(text), int(usage.get("prompt_tokens", read)), written)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise PassingError(
            Message("answers what is no chat completion ({error})", error=type(error).__name__)
        ) from None


def _asked_to_wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    return error.wait if isinstance(error, PassingError) else 0.0


def _retry_after(header: str) -> float:
    """Seconds to wait, from a number of them or a date."""
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(timezone.utc)).total_seconds())
    except (ValueError, TypeError):
        return 0.0
