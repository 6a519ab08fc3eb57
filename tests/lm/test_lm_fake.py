import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.lm import FakeModel
from tqcheck.text.span import Span


def test_a_phrase_costs_where_it_ends():
    text = "In any agreement. It may be reached."
    (reading,) = FakeModel({"agreement. It may": -20.0}).read([text])
    assert reading.total() == 9 * -5.0 - 20.0
    assert reading.total(Span(text.index(" may"), text.index(" be"))) == -25.0


def test_every_occurrence_counts():
    dear, plain = FakeModel({"so": -1.0}, per_token=-2.0).read(["so, so", ""])
    assert dear.total() == pytest.approx(3 * -2.0 - 2.0)
    assert plain.ends == ()


def test_context_and_gains():
    model = FakeModel({"may": -3.0})
    assert model.read(["It may be"], [2])[0].logprobs == (0.0, -8.0, -5.0)
    assert model.gains([["It may be", "It may", "It"], ["It"]]) == [[5.0, 13.0], []]


@given(st.text())
def test_tokens_cover_the_text(text):
    (reading,) = FakeModel().read([text])
    assert list(reading.ends) == sorted(set(reading.ends))
    assert (reading.ends[-1] if text else 0) == len(text)
