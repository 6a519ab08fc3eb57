"""How many tokens a run may cost, kept by all who spend."""

from __future__ import annotations

from threading import Condition


class Budget:
    """Tokens to spend; what is on its way counts as spent until its cost is known.

    Args:
        tokens: how many there are.
    """

    def __init__(self, tokens: int) -> None:
        self.tokens = tokens
        self._spent = 0
        self._under_way = 0
        self._settled = Condition()

    def reserve(self, tokens: int) -> bool:
        """Set tokens aside, if need be once others have settled; whether there are as many.

        Args:
            tokens: as many as may be needed at most.
        """
        with self._settled:
            self._settled.wait_for(lambda: not self._under_way or self._spent + self._under_way + tokens <= self.tokens)
            if self._spent + self._under_way + tokens > self.tokens:
                return False
            self._under_way += tokens
            return True

    def settle(self, reserved: int, used: int) -> None:
        """Say what was used of what was set aside.

        Args:
            reserved: as it was reserved.
            used: tokens.
        """
        with self._settled:
            self._under_way -= reserved
            self._spent += used
            self._settled.notify_all()
