"""Answers recorded in a file, for tests and audits."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from tqcheck.proposers.answerer import Answer, Silence
from tqcheck.proposers.questions import Question
from tqcheck.text import InputError


class Replay:
    """Answers by the paragraph they are about; one that is not in the file gets an empty answer.

    Args:
        path: JSON Lines with ``paragraph``, ``answer`` and, where they were counted, ``read`` and ``written``.

    Raises:
        InputError: the file or one of its lines cannot be read.
    """

    place = ""

    def __init__(self, path: Path) -> None:
        try:
            content = path.read_text(encoding="utf-8")
        except (OSError, UnicodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise InputError(f"{path}: cannot be read ({reason}); check the path") from None
        self.name = f"replay:{sha256(content.encode()).hexdigest()[:8]}"
        self._answers = dict(
            _recorded(f"{path}:{number}", line) for number, line in enumerate(content.split("\n"), 1) if line.strip()
        )

    def answer(self, asked: Sequence[Question]) -> Iterator[Answer | Silence]:
        """The recorded answers, in order."""
        for question in asked:
            yield self._answers.get(question.paragraph, Answer(""))


def recorded(question: Question, answer: Answer) -> str:
    """An answer as a line of such a file.

    Args:
        question: what was asked.
        answer: what was said.
    """
    entry = {"paragraph": question.paragraph, "answer": answer.text, "read": answer.read, "written": answer.written}
    return json.dumps(entry, ensure_ascii=False) + "\n"


def _recorded(where: str, line: str) -> tuple[str, Answer]:
    try:
        row = json.loads(line)
        paragraph, answer = row["paragraph"], row["answer"]
        if not isinstance(paragraph, str) or not isinstance(answer, str):
            raise TypeError("paragraph and answer are texts")
        return paragraph, Answer(answer, int(row.get("read", 0)), int(row.get("written", 0)))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(
            f'{where}: no recorded answer ({type(error).__name__}: {error}); write {{"paragraph": "...", "answer": "..."}}'
        ) from None
