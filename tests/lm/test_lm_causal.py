import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("transformers")

from tiny import copy, naive_totals
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM

from tqcheck.lm.causal import CausalModel, load_causal
from tqcheck.lm.errors import ModelError

TEXTS = [
    "The talks may resume.",
    "The talks may resume on Monday.",
    "The talks may resume, he said.",
    "The talks",
    "It may be signed with Murjan in any treaty 😀 née e\u0301 العربية.",
    "",
    "\n",
    "The talks may resume.",
    "x",
]


@pytest.fixture(scope="module")
def model(folder):
    return load_causal(folder, "tiny@1")


def test_agrees_with_the_plain_way(folder, model):
    expected = naive_totals(folder, TEXTS)
    for reading, total in zip(model.read(TEXTS), expected, strict=True):
        assert reading.total() == pytest.approx(total, abs=1e-3)


@pytest.mark.parametrize("nodes", [1, 9, 40, 2000])
def test_pack_size_and_order_change_nothing(folder, model, nodes):
    network = AutoModelForCausalLM.from_pretrained(folder).eval()
    other = CausalModel(network, Tokenizer.from_file(str(folder / "tokenizer.json")), "tiny@1", nodes=nodes)
    shuffled = random.Random(nodes).sample(TEXTS, len(TEXTS))
    alone = {text: model.read([text])[0] for text in TEXTS}
    for text, reading in zip(shuffled, other.read(shuffled), strict=True):
        assert reading.ends == alone[text].ends
        assert reading.logprobs == pytest.approx(alone[text].logprobs, abs=1e-4)


@settings(max_examples=30, deadline=None)
@given(texts=st.lists(st.text(max_size=12), max_size=4))
def test_ends_are_in_order_and_reach_the_end(model, texts):
    for text, reading in zip(texts, model.read(texts), strict=True):
        assert list(reading.ends) == sorted(set(reading.ends))
        assert len(reading.ends) == len(reading.logprobs)
        assert (reading.ends[-1] if text else 0) == len(text)
        assert 0 not in reading.ends


def test_a_character_of_several_tokens_is_read_as_one(model):
    assert model.read(["😀ع"])[0].ends == (1, 2)
    assert model.read([""])[0].ends == ()


def test_nothing_to_read(model):
    assert model.read([]) == []
    assert model.gains([]) == []
    assert model.gains([[""], ["x"], ["x", "x"]]) == [[], [], [0.0]]


def test_a_gain_is_the_difference_of_two_readings(model):
    groups = [[TEXTS[1], TEXTS[0], TEXTS[2]], [TEXTS[4], TEXTS[3], ""], [TEXTS[0], TEXTS[2]]]
    for group, gains in zip(groups, model.gains(groups), strict=True):
        original, *rewritten = [reading.total() for reading in model.read(group)]
        assert gains == pytest.approx([total - original for total in rewritten], abs=1e-4)


@pytest.mark.parametrize("start", [0, 4, 7, 20])
def test_context_counts_nothing_and_changes_nothing_after_it(model, start):
    text = TEXTS[1]
    (whole,), (part, also) = model.read([text]), model.read([text, text], [start, 2])
    assert part.ends == whole.ends == also.ends
    wanted = [logprob if end > start else 0.0 for end, logprob in zip(whole.ends, whole.logprobs, strict=True)]
    assert part.logprobs == pytest.approx(wanted, abs=1e-4)


def test_a_text_that_is_too_long_is_refused(model):
    model.read(["x" * model.longest])
    with pytest.raises(ModelError, match="split it where a sentence ends"):
        model.read(["x" * (model.longest + 1)])


def test_progress_reaches_the_end(llama):
    seen = []
    load_causal(llama, "tiny", lambda done, total: seen.append((done, total))).read(TEXTS)
    assert seen[-1][0] == seen[-1][1] > 0


def test_end_of_text_stands_in_for_a_missing_beginning(llama, tmp_path):
    copy(llama, tmp_path, bos_token_id=None, eos_token_id=[0, 1])
    assert load_causal(tmp_path, "a").read(["The talks"]) == load_causal(llama, "b").read(["The talks"])


def test_no_token_to_begin_with(llama, tmp_path):
    copy(llama, tmp_path, bos_token_id=None, eos_token_id=None)
    with pytest.raises(ModelError, match="bos_token_id"):
        load_causal(tmp_path, "a")
