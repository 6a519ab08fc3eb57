"""An instruct model on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tqcheck.lm.instruct import Instruct
from tqcheck.proposers.answerer import Answer, Silence
from tqcheck.proposers.prompt import messages
from tqcheck.proposers.questions import Question
from tqcheck.settings.llm import LlmSettings

_TOO_LONG = "a paragraph with its question is longer than the model can read; choose a model with more context"


class Local:
    """Asks in batches, as many questions as the settings allow at once.

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

    def answer(self, asked: Sequence[Question]) -> Iterator[Answer | Silence]:
        """One answer a question, in order."""
        for start in range(0, len(asked), self._batch):
            for said in self._model.answer([messages(question) for question in asked[start : start + self._batch]]):
                yield Answer(said.text, said.read, said.written) if said else Silence(_TOO_LONG)
