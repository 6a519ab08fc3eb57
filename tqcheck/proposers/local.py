"""An instruct model on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tqcheck.findings import Message
from tqcheck.lm.instruct import LONGEST_ANSWER, Instruct
from tqcheck.proposers.answerer import Answer, Silence
from tqcheck.proposers.budget import Budget, most, total
from tqcheck.proposers.prompt import messages
from tqcheck.proposers.questions import Question
from tqcheck.settings.llm import LlmSettings

_TOO_LONG = Message("a paragraph with its question is longer than the model can read; choose a model with more context")

_OPENING = '{"findings": ['
"""Small models write the list only when it is begun for them."""


class Local:
    """Asks in batches, as many questions as the settings allow at once, until the budget is spent.

    Args:
        llm: how to ask.
        device: ``cpu``, ``cuda``, or ``auto`` for whichever is there.

    Raises:
        ModelError: the model cannot be used.
    """

    place = ""

    def __init__(self, llm: LlmSettings, device: str) -> None:
        self._model = Instruct(llm.model, device)
        self.name = self._model.name
        self._batch = llm.concurrency
        self._budget = Budget(llm)

    def answer(self, asked: Sequence[Question]) -> Iterator[Answer | Silence]:
        """One answer a question, in order."""
        for start in range(0, len(asked), self._batch):
            batch = [messages(question) for question in asked[start : start + self._batch]]
            reserved = total(most(told, LONGEST_ANSWER) for told in batch)
            if not self._budget.reserve(reserved):
                yield from [Silence(self._budget.exhausted)] * (len(asked) - start)
                return
            answers = [
                Answer(said.text, said.read, said.written) if said else None
                for said in self._model.answer(batch, _OPENING)
            ]
            self._budget.settle(reserved, total(answer.cost for answer in answers if answer))
            yield from (answer or Silence(_TOO_LONG) for answer in answers)
