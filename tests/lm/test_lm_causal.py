import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("transformers")

import torch
from tiny import copy, naive_totals

from tqcheck.lm.causal import CausalModel, load_causal
from tqcheck.lm.encode import load_tokenizer
from tqcheck.lm.errors import ModelError
from tqcheck.lm.network import load_network

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


def with_network(folder, nodes=512, **changes):
    network = replace(load_network(folder, "tiny", "cpu", 96), **changes)
    return CausalModel(network, load_tokenizer(folder, "tiny", network.vocabulary), "tiny", nodes=nodes)


def test_agrees_with_the_plain_way(folder, model):
    expected = naive_totals(folder, TEXTS)
    for reading, total in zip(model.read(TEXTS), expected, strict=True):
        assert reading.total() == pytest.approx(total, abs=1e-3)


@pytest.mark.parametrize("nodes", [1, 9, 40, 2000])
def test_pack_size_and_order_change_nothing(folder, model, nodes):
    other = with_network(folder, nodes=nodes)
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


def test_a_text_longer_than_the_context_is_read_in_stretches(folder, model):
    text = " ".join(TEXTS[1:5] * 6)
    (short,), (long,) = with_network(folder, longest=32).read([text]), model.read([text])
    assert len(long.ends) > 96
    assert short.ends == long.ends
    assert short.logprobs[:20] == pytest.approx(long.logprobs[:20], abs=1e-4)
    assert all(short.logprobs)
    tail = len(text) - 9
    part = with_network(folder, longest=32).read([text], [tail])[0]
    assert part.total() == pytest.approx(
        sum(n for e, n in zip(short.ends, short.logprobs, strict=True) if e > tail), abs=1e-4
    )


def test_less_is_read_at_once_where_memory_runs_out(folder, model):
    plain = load_network(folder, "tiny", "cpu", 96)
    tokenizer = load_tokenizer(folder, "tiny", plain.vocabulary)
    most = max(len(tokenizer.encode(text).ids) for text in TEXTS[:3])
    sizes = []

    def hungry(tokens, depths, masks):
        sizes.append(len(tokens))
        if len(tokens) > most:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        return plain.body(tokens, depths, masks)

    few = with_network(folder, body=hungry, plain=None)
    for one, other in zip(few.read(TEXTS[:3]), model.read(TEXTS[:3]), strict=True):
        assert one.logprobs == pytest.approx(other.logprobs, abs=1e-4)
    assert max(sizes) > most >= sizes[-1]
    with pytest.raises(ModelError, match="not enough memory"):
        few.read(["x " * most * 2])


@pytest.mark.parametrize(
    ("said", "shown"), [("CUDA error: device lost\nand more", "CUDA error: device lost"), ("", "")]
)
def test_a_gpu_that_goes_away_is_one_clear_line(llama, said, shown):
    def lost(tokens, depths, masks):
        raise RuntimeError(said)

    with pytest.raises(ModelError, match=rf"reading failed \({shown or 'RuntimeError'}\); .*--device cpu$"):
        with_network(llama, body=lost, plain=None).read(["The talks"])


def test_damaged_weights_give_no_score(llama):
    broken = with_network(
        llama, body=lambda tokens, depths, masks: torch.full((len(tokens), 32), torch.nan), plain=None
    )
    with pytest.raises(ModelError, match="damaged"):
        broken.read(["x"])


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


def test_gemma_is_read_without_transformers_unless_it_is_out_of_the_ordinary(folder, tmp_path):
    kinds = {"gemma3", "gemma3_plain"}
    assert (with_network(folder)._network.plain is None) == any(folder.name.startswith(kind) for kind in kinds)


def test_a_scaled_gemma_goes_through_transformers(tmp_path):
    import json

    import tiny

    source = tiny.gemma3(tmp_path)
    config = json.loads((source / "config.json").read_text())
    config["rope_parameters"]["full_attention"] |= {"rope_type": "linear", "factor": 8.0}
    (source / "config.json").write_text(json.dumps(config))
    assert with_network(source)._network.plain is not None
    (reading,) = load_causal(source, "tiny").read(TEXTS[:1])
    assert reading.total() == pytest.approx(naive_totals(source, TEXTS[:1])[0], abs=1e-3)
