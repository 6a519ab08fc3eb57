"""Those who propose findings beside the rules, and what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from tqcheck.findings import Finding
from tqcheck.text import Document


@dataclass(frozen=True, slots=True)
class Proposals:
    """What a proposer says of some documents.

    Args:
        findings: for each document its own, unjudged.
        notes: what the reader of the report should know, a line each.
        failures: what could not be done, a line each.
    """

    findings: tuple[tuple[Finding, ...], ...]
    notes: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()


class Proposer(Protocol):
    """Whoever yields findings with candidate fixes; they stand before the same judge as those of the rules."""

    @property
    def name(self) -> str:
        """What it is called in a report's signature, with everything that decides what it says."""

    def propose(self, documents: Sequence[Document]) -> Proposals:
        """Findings in some documents.

        Args:
            documents: without comments that mute.
        """
