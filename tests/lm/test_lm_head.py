from math import exp, log1p

import pytest

pytest.importorskip("torch")

import torch

from tqcheck.lm import head as heads
from tqcheck.lm.head import Head
from tqcheck.lm.product import product


@pytest.mark.parametrize("cap", [None, 7.0])
@pytest.mark.parametrize("bias", [None, 0.5])
def test_agrees_with_the_plain_way(monkeypatch, cap, bias):
    monkeypatch.setattr(heads, "_BLOCK", 300)
    torch.manual_seed(3)
    weight, hidden = torch.randn(1000, 64), torch.randn(20, 64)
    added = None if bias is None else bias * torch.randn(1000)
    nodes, targets = torch.tensor([0, 3, 3, 19]), torch.tensor([5, 999, 5, 700])
    logits = hidden @ weight.T + (0 if added is None else added)
    logits = logits if cap is None else cap * torch.tanh(logits / cap)
    expected = logits.double().log_softmax(-1)[nodes, targets].tolist()
    got = Head(weight, added, cap).logprobs(hidden, nodes, targets)
    assert got.tolist() == pytest.approx(expected, abs=1e-4)


def test_what_many_blocks_add_to_a_sure_prediction_is_not_lost(monkeypatch):
    monkeypatch.setattr(heads, "_BLOCK", 10)
    weight = torch.full((10_000, 1), -12.0)
    weight[0] = 4.0
    (got,) = Head(weight).logprobs(torch.ones(1, 1), torch.tensor([0]), torch.tensor([0])).tolist()
    assert got == pytest.approx(-log1p(9_999 * exp(-16)), abs=1e-7)


@pytest.mark.parametrize("there", [True, False])
def test_products_are_the_same_without_onednn(monkeypatch, there):
    monkeypatch.setattr("torch.backends.mkldnn.is_available", lambda: there)
    torch.manual_seed(3)
    hidden, weight, bias = torch.randn(5, 64), torch.randn(70, 64), torch.randn(70)
    for added in (None, bias):
        expected = hidden.double() @ weight.double().T + (0 if added is None else added)
        assert product(hidden, weight, added).double().sub(expected).abs().max() < 1e-4
