"""From hidden states to log-probabilities, over large vocabularies block by block."""

from __future__ import annotations

import torch

from tqcheck.lm.product import product

_BLOCK = 2048


class Head:
    """The output layer of a language model.

    Sums over the blocks are kept in 64 bit: in 32, what most blocks add to a sure prediction would be rounded away.

    Args:
        weight: one row a token.
        bias: one number a token.
        cap: the bound of soft-capped logits.
    """

    def __init__(self, weight: torch.Tensor, bias: torch.Tensor | None = None, cap: float | None = None) -> None:
        self._weight, self._bias, self._cap = weight, bias, cap

    def logprobs(self, hidden: torch.Tensor, nodes: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        """The log-probability of each target at its node, in nats.

        Args:
            hidden: last hidden states, one row a node.
            nodes: rows of the hidden states.
            targets: a token for each of them.
        """
        unique, where = torch.unique(nodes, return_inverse=True)
        logits = (hidden[nodes].double() * self._weight[targets].double()).sum(-1)
        logits = self._capped(logits if self._bias is None else logits + self._bias[targets])
        return logits - self._normalisers(hidden[unique])[where]

    def _normalisers(self, hidden: torch.Tensor) -> torch.Tensor:
        total = torch.full((len(hidden),), -torch.inf, dtype=torch.float64, device=hidden.device)
        for first in range(0, len(self._weight), _BLOCK):
            block = slice(first, first + _BLOCK)
            logits = product(hidden, self._weight[block], None if self._bias is None else self._bias[block])
            total = torch.logaddexp(total, self._capped(logits.float()).logsumexp(-1).double())
        return total

    def _capped(self, logits: torch.Tensor) -> torch.Tensor:
        return logits if self._cap is None else self._cap * torch.tanh(logits / self._cap)
