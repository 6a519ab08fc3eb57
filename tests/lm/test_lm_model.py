import pytest

from tqcheck.lm import is_installed, open_model, read_card
from tqcheck.lm.embedded import EMBEDDED, embedded_folder

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
def plain():
    from tiny import naive_totals

    folder = embedded_folder(read_card(EMBEDDED))
    return lambda texts: naive_totals(folder, texts)


def test_prefers_the_clause_to_the_split(model):
    split, joined = model.read([SPLIT, JOINED])
    assert joined.total() - split.total() > 5


def test_agrees_with_the_plain_way(model, plain):
    texts = [SPLIT, JOINED, STRANGE, *(SPLIT[:cut] for cut in (1, 9, 30, 57))]
    expected = pytest.approx(plain(texts), abs=1e-3)
    assert [reading.total() for reading in model.read(texts)] == expected
    assert [model.read([text])[0].total() for text in texts] == expected


def test_agrees_beyond_the_sliding_window(model, plain):
    reading, *_ = model.read([LONG, f"{LONG} It may.", "No."])
    assert len(reading.ends) > 512
    assert reading.total() == pytest.approx(plain([LONG])[0], abs=1e-3)
