"""A model that is loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from tqcheck.lm.protocol import Fluency, Reading


@dataclass(frozen=True)
class Deferred:
    """A model known by name before it is loaded.

    Args:
        name: name and revision, as they stand in a report's signature.
        load: loads it.
    """

    name: str
    load: Callable[[], Fluency]

    @cached_property
    def _model(self) -> Fluency:
        return self.load()

    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text as the model does; it is loaded unless there is nothing to read.

        Args:
            texts: what to read.
            starts: for each text the code point its reading is wanted from.
        """
        return self._model.read(texts, starts) if texts else []

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        """Compare the texts of every group as the model does; it is loaded unless there is nothing to compare.

        Args:
            groups: an original and its rewritings, one or more texts a group.
        """
        return self._model.gains(groups) if groups else []
