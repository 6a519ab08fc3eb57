"""Many spans answer as a look at each would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.text import Span
from tqcheck.text.span import Stretches

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair)))


@given(st.lists(SPANS, max_size=8), SPANS)
def test_stretches(spans: list[Span], asked: Span) -> None:
    stretches = Stretches(spans)
    assert stretches.touch(asked) == any(s.start <= asked.end and asked.start <= s.end for s in spans)
    assert stretches.hold(asked) == any(s.contains(asked) and len(s) > len(asked) for s in spans)
