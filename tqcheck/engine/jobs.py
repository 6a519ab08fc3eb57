"""Rules over many documents, in one process or several; the outcome is the same."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from tqcheck.engine.stages import Outcome, Proposed, finished, proposed
from tqcheck.findings import Finding
from tqcheck.lm.card import ModelCard
from tqcheck.rules import rules_of
from tqcheck.settings import Settings
from tqcheck.text import Document

Offered = tuple[Document, tuple[Finding, ...]]
T = TypeVar("T", Proposed, Outcome)
_CHUNKS = 4
_WORK: list[Callable[[Offered], Any]] = []


def propose_each(documents: Sequence[Offered], settings: Settings, card: ModelCard, jobs: int) -> list[Proposed]:
    """What the rules say of every document, for a model to judge.

    Args:
        documents: what to check, each with what is proposed beside the rules.
        settings: settings of the run.
        card: kinds measured.
        jobs: how many processes to use.
    """
    return _each(_propose, documents, settings, card, jobs)


def finish_each(documents: Sequence[Offered], settings: Settings, card: ModelCard, jobs: int) -> list[Outcome]:
    """What comes out of every document without a model; arguments as ``propose_each``."""
    return _each(_finish, documents, settings, card, jobs)


def _propose(settings: Settings, card: ModelCard) -> Callable[[Offered], Proposed]:
    run = partial(proposed, rules=rules_of(settings), settings=settings, card=card, judged=True)
    return lambda offered: run(*offered)


def _finish(settings: Settings, card: ModelCard) -> Callable[[Offered], Outcome]:
    rules = rules_of(settings)

    def finish(offered: Offered) -> Outcome:
        document = offered[0]
        part = proposed(*offered, rules, settings, card, judged=False)
        return finished(document, part.findings, part.complaints, settings)

    return finish


def _each(
    make: Callable[[Settings, ModelCard], Callable[[Offered], T]],
    documents: Sequence[Offered],
    settings: Settings,
    card: ModelCard,
    jobs: int,
) -> list[T]:
    processes = min(jobs, len(documents))
    if processes <= 1:
        return list(map(make(settings, card), documents))
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    chunk = -(-len(documents) // (processes * _CHUNKS))
    with ProcessPoolExecutor(processes, get_context("spawn"), _begin, (make, settings, card)) as pool:
        return list(pool.map(_run, documents, chunksize=chunk))


def _begin(make: Callable[[Settings, ModelCard], Callable[[Offered], T]], settings: Settings, card: ModelCard) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _WORK.append(make(settings, card))


def _run(offered: Offered) -> Any:
    return _WORK[-1](offered)
