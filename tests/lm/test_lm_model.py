import pytest

from tqcheck.lm import is_installed, open_model, read_card
from tqcheck.lm.embedded import EMBEDDED, embedded_folder
from tqcheck.lm.head import ROUGH

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(not is_installed(), reason="the embedded model is not installed"),
]
SPLIT = "The rights of farmers will not be touched in any settlement. It may be signed with the port."
JOINED = "The rights of farmers will not be touched in any settlement that may be signed with the port."
LONG = " ".join([SPLIT, JOINED] * 17)
STRANGE = f"{SPLIT}\n\nHello  world 😀 e\u0301 العربية\t1,234."


@pytest.fixture(scope="module")
def model():
    return open_model("embedded")[0]


@pytest.fixture(scope="module")
def exact():
    return open_model("embedded", exact=True)[0]


@pytest.fixture(scope="module")
def plain():
    from tiny import naive_totals

    folder = embedded_folder(read_card(EMBEDDED))
    return lambda texts: naive_totals(folder, texts)


def test_prefers_the_clause_to_the_split(model):
    split, joined = model.read([SPLIT, JOINED])
    assert joined.total() - split.total() > 5


def test_an_exact_reading_agrees_with_the_plain_way(exact, plain):
    texts = [SPLIT, JOINED, STRANGE, *(SPLIT[:cut] for cut in (1, 9, 30, 57))]
    expected = pytest.approx(plain(texts), abs=1e-3)
    assert [reading.total() for reading in exact.read(texts)] == expected
    assert [exact.read([text])[0].total() for text in texts] == expected


def test_an_exact_reading_agrees_beyond_the_sliding_window(exact, plain):
    reading, *_ = exact.read([LONG, f"{LONG} It may.", "No."])
    assert len(reading.ends) > 512
    assert reading.total() == pytest.approx(plain([LONG])[0], abs=1e-3)


@pytest.mark.parametrize("text", [SPLIT, STRANGE, LONG])
def test_a_rough_weighing_moves_no_token_by_more_than_its_bound(model, exact, text):
    (rough,), (whole,) = model.read([text]), exact.read([text])
    assert rough.ends == whole.ends
    assert rough.logprobs == pytest.approx(whole.logprobs, abs=ROUGH)
    assert rough.total() == pytest.approx(whole.total(), rel=1e-4)


def test_a_rough_weighing_moves_no_gain_by_more_than_a_hundredth(model, exact):
    groups = [[SPLIT, JOINED, SPLIT.replace("any", "some")], [LONG, LONG.replace("that may", "which may")]]
    for rough, whole in zip(model.gains(groups), exact.gains(groups), strict=True):
        assert rough == pytest.approx(whole, abs=1e-2)
