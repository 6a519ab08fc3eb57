"""Matrix products in 32 bit, by whichever library is fastest at them."""

from __future__ import annotations

import torch
from torch.nn.functional import linear


def product(hidden: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None = None) -> torch.Tensor:
    """Rows times the transpose of a weight, and a bias.

    On a processor oneDNN is asked by name: PyTorch would take MKL, which is as exact and, on AMD, two to three times slower.

    Args:
        hidden: one row a place.
        weight: one row an output.
        bias: one number an output.
    """
    if hidden.device.type != "cpu" or not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return linear(hidden, weight, bias)
    result: torch.Tensor = torch.ops.mkldnn._linear_pointwise(hidden, weight, bias, "none", [], "")
    return result
