import pytest

pytest.importorskip("torch")

import torch

from tqcheck.lm import head as heads
from tqcheck.lm.head import Head


@pytest.mark.parametrize("cap", [None, 7.0])
@pytest.mark.parametrize("bias", [None, 0.5])
@pytest.mark.parametrize("exact", [True, False])
def test_agrees_with_the_plain_way(monkeypatch, cap, bias, exact):
    monkeypatch.setattr(heads, "_BLOCK", 300)
    torch.manual_seed(3)
    weight, hidden = torch.randn(1000, 64), torch.randn(20, 64)
    added = None if bias is None else bias * torch.randn(1000)
    nodes, targets = torch.tensor([0, 3, 3, 19]), torch.tensor([5, 999, 5, 700])
    logits = hidden @ weight.T + (0 if added is None else added)
    logits = logits if cap is None else cap * torch.tanh(logits / cap)
    expected = logits.double().log_softmax(-1)[nodes, targets].tolist()
    got = Head(weight, added, cap, exact=exact).logprobs(hidden, nodes, targets)
    assert got.tolist() == pytest.approx(expected, abs=1e-4 if exact else 5e-3)


def test_the_rough_weighing_leaves_the_settings_as_they_were():
    before = torch.backends.mkldnn.matmul.fp32_precision
    Head(torch.randn(9, 4)).logprobs(torch.randn(2, 4), torch.tensor([0]), torch.tensor([1]))
    assert torch.backends.mkldnn.matmul.fp32_precision == before
