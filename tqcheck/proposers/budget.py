"""What a run may cost, kept by all who spend."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from math import inf
from threading import Condition

from tqcheck.findings import Message
from tqcheck.settings.llm import LlmSettings

BYTES_A_TOKEN = 2
_PRICED = 1_000_000
Cost = tuple[int, int]
"""Tokens read and tokens written."""


def most(told: Sequence[dict[str, str]], longest: int) -> Cost:
    """What a question costs at most.

    Args:
        told: the conversation.
        longest: tokens an answer may have.
    """
    return len(json.dumps(told, ensure_ascii=False).encode()) // BYTES_A_TOKEN, longest


def total(costs: Iterable[Cost]) -> Cost:
    """What several come to together."""
    read, written = 0, 0
    for cost in costs:
        read, written = read + cost[0], written + cost[1]
    return read, written


def money(llm: LlmSettings, cost: Cost) -> float:
    """What tokens cost, in the currency of the prices that are set; 0 where none are."""
    return (llm.price_read * cost[0] + llm.price_written * cost[1]) / _PRICED


class Budget:
    """Tokens and money to spend; what is on its way counts as spent until its cost is known.

    Args:
        llm: how much there is, and the prices.
    """

    def __init__(self, llm: LlmSettings) -> None:
        self._tokens, self._money = llm.budget, llm.max_cost or inf
        self._llm = llm
        self._spent: Cost = (0, 0)
        self._under_way: Cost = (0, 0)
        self._settled = Condition()

    def reserve(self, cost: Cost) -> bool:
        """Set an amount aside, if need be once others have settled; whether there is as much.

        Args:
            cost: as much as may be needed at most.
        """
        with self._settled:
            self._settled.wait_for(lambda: not any(self._under_way) or self._has(cost))
            if not self._has(cost):
                return False
            self._under_way = total((self._under_way, cost))
            return True

    def settle(self, reserved: Cost, used: Cost) -> None:
        """Say what was used of what was set aside.

        Args:
            reserved: as it was reserved.
            used: what it came to.
        """
        with self._settled:
            self._under_way = total((self._under_way, (-reserved[0], -reserved[1])))
            self._spent = total((self._spent, used))
            self._settled.notify_all()

    @property
    def exhausted(self) -> Message:
        """That it does not reach any further, with the remedy."""
        if self._money < inf:
            return Message(
                "the budget of {tokens} tokens or {money} is spent; raise budget or max-cost in the table [llm]",
                tokens=f"{self._tokens:,}",
                money=f"{self._money:g}",
            )
        return Message(
            "the budget of {tokens} tokens is spent; raise budget in the table [llm]", tokens=f"{self._tokens:,}"
        )

    def _has(self, cost: Cost) -> bool:
        needed = total((self._spent, self._under_way, cost))
        return sum(needed) <= self._tokens and money(self._llm, needed) <= self._money
