"""What a model has said before, kept between runs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

from tqcheck.lm.protocol import Fluency, Reading

_FORMAT = 1
_KEPT = 200_000
_PATIENCE = 5.0
_MARK = 16


class Answers:
    """Answers in one file, shared by parallel runs.

    Every answer carries a checksum over question and answer; one that does not fit is not given. A file that is no
    database is written anew, and one that cannot be used is done without.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def known(self, keys: Iterable[str]) -> dict[str, list[Any]]:
        """The answers that are kept.

        Args:
            keys: names of questions.
        """
        known = {}
        try:
            with closing(self._connected()) as base:
                for key in dict.fromkeys(keys):
                    row = base.execute("SELECT answer FROM answers WHERE question = ?", (key,)).fetchone()
                    if row and row[0][:_MARK] == _mark(key, row[0][_MARK:]):
                        known[key] = json.loads(row[0][_MARK:])
        except (sqlite3.Error, OSError, TypeError, ValueError) as error:
            self._discard(error)
        return known

    def keep(self, fresh: Mapping[str, object]) -> None:
        """Keep answers for later runs, the newest 200,000 in all.

        Args:
            fresh: name of a question -> its answer, as JSON can hold it.
        """
        rows = [(key, json.dumps(answer)) for key, answer in fresh.items()]
        try:
            with closing(self._connected()) as base, base:
                base.executemany(
                    "INSERT OR REPLACE INTO answers VALUES (?, ?)",
                    [(key, _mark(key, answer) + answer) for key, answer in rows],
                )
                base.execute("DELETE FROM answers WHERE rowid <= (SELECT max(rowid) FROM answers) - ?", (_KEPT,))
        except (sqlite3.Error, OSError) as error:
            self._discard(error)

    def _connected(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        base = sqlite3.connect(self._path, timeout=_PATIENCE)
        try:
            base.execute("CREATE TABLE IF NOT EXISTS answers (question TEXT PRIMARY KEY, answer TEXT)")
        except sqlite3.Error:
            base.close()
            raise
        return base

    def _discard(self, error: Exception) -> None:
        """Away with a file that is damaged; one that is only busy, full or read-only stays."""
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            self._path.unlink(missing_ok=True)


class CachedModel:
    """A model that is asked, and loaded, only for what it has not answered before.

    Args:
        name: name and revision of the model, as they stand in a report's signature.
        path: the file of answers.
        load: gives the model.
        device: what the model was told to run on; answers of one are not given for another.
    """

    def __init__(self, name: str, path: Path, load: Callable[[], Fluency], device: str = "cpu") -> None:
        self.name = name
        self._kept, self._load, self._device = Answers(path), load, device
        self._model: Fluency | None = None

    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text from its beginning, as the model does."""
        asked = list(zip(texts, starts or [0] * len(texts), strict=True))

        def ask(missing: Sequence[tuple[str, int]]) -> list[list[list[float]]]:
            readings = self._opened().read([text for text, _ in missing], [start for _, start in missing])
            return [[list(reading.ends), list(reading.logprobs)] for reading in readings]

        answers = self._answers("read", asked, ask)
        return [Reading(tuple(map(int, ends)), tuple(logprobs)) for ends, logprobs in answers]

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        """How much likelier the other texts of each group are than its first, as the model says."""
        return self._answers("gains", [tuple(group) for group in groups], lambda missing: self._opened().gains(missing))

    def _opened(self) -> Fluency:
        if self._model is None:
            self._model = self._load()
        return self._model

    def _answers(self, kind: str, asked: Sequence[tuple], ask: Callable[[list[tuple]], list[list]]) -> list[list]:  # type: ignore[type-arg]
        keys = [self._key(kind, question) for question in asked]
        known = self._kept.known(keys)
        missing = {key: question for key, question in zip(keys, asked, strict=True) if key not in known}
        if missing:
            fresh = dict(zip(missing, ask(list(missing.values())), strict=True))
            self._kept.keep(fresh)
            known |= fresh
        return [known[key] for key in keys]

    def _key(self, kind: str, question: tuple) -> str:  # type: ignore[type-arg]
        return sha256(json.dumps([_FORMAT, self.name, self._device, kind, question]).encode()).hexdigest()


def _mark(key: str, answer: str) -> str:
    return sha256(f"{key}{answer}".encode()).hexdigest()[:_MARK]
