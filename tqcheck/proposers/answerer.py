"""Whoever answers questions about paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from tqcheck.proposers.budget import Cost
from tqcheck.proposers.questions import Question


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model says of one paragraph.

    Args:
        text: its words.
        read: tokens it was given.
        written: tokens it gave.
    """

    text: str
    read: int = 0
    written: int = 0

    @property
    def cost(self) -> Cost:
        """Tokens read and written."""
        return self.read, self.written


@dataclass(frozen=True, slots=True)
class Silence:
    """A paragraph that no answer was got for.

    Args:
        reason: why, with the remedy.
        sent: whether the paragraph may have left this machine all the same.
    """

    reason: str
    sent: bool = False


class Answerer(Protocol):
    """Whoever answers."""

    @property
    def name(self) -> str:
        """What it is called in a report's signature."""

    @property
    def place(self) -> str:
        """The address that texts are sent to; empty where they stay on this machine."""

    def answer(self, asked: Sequence[Question]) -> Iterator[Answer | Silence]:
        """One answer a question, in order.

        Args:
            asked: paragraphs.
        """
