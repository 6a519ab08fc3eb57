import pytest

pytest.importorskip("transformers")

import tiny
import torch
from tokenizers import Tokenizer
from transformers import AutoModelForMaskedLM

from tqcheck.lm import ModelError, open_model
from tqcheck.lm import masked as masks

TEXTS = ["The talks may resume.", "", "The minister said that it may be signed, née 😀.", "The talks"]


@pytest.fixture(scope="module", params=["bert", "roberta"])
def masked(request, tmp_path_factory):
    return getattr(tiny, request.param)(tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="module")
def model(masked):
    return open_model(str(masked))[0]


def plain_total(folder, text):
    network = AutoModelForMaskedLM.from_pretrained(folder, attn_implementation="eager").eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    mask = tokenizer.token_to_id("[MASK]") or tokenizer.token_to_id("<mask>")
    ids, total = tokenizer.encode(text).ids, 0.0
    for place in range(1, len(ids) - 1):
        hidden = [*ids[:place], mask, *ids[place + 1 :]]
        with torch.inference_mode():
            logits = network(input_ids=torch.tensor([hidden])).logits[0, place]
        total += logits.double().log_softmax(-1)[ids[place]].item()
    return total


def test_agrees_with_the_plain_way(masked, model, monkeypatch):
    expected = [pytest.approx(plain_total(masked, text), abs=1e-3) for text in TEXTS]
    assert [reading.total() for reading in model.read(TEXTS)] == expected
    monkeypatch.setattr(masks, "PACK", 20)
    assert [model.read([text])[0].total() for text in TEXTS] == expected


def test_ends_context_and_gains(model):
    whole, part = model.read([TEXTS[0], TEXTS[0]], [0, 9])
    assert whole.ends[-1] == len(TEXTS[0])
    assert part.ends == whole.ends
    assert part.logprobs == pytest.approx(
        [n if e > 9 else 0.0 for e, n in zip(whole.ends, whole.logprobs, strict=True)]
    )
    totals = [reading.total() for reading in model.read(TEXTS)]
    assert model.gains([TEXTS, TEXTS[:1]]) == [pytest.approx([total - totals[0] for total in totals[1:]]), []]


def test_a_long_text_is_read_in_windows(model):
    (reading,) = model.read(["The talks may resume. " * 20])
    assert len(reading.ends) > 80
    assert all(reading.logprobs)


def test_less_is_asked_at_once_where_memory_runs_out(model, monkeypatch):
    expected = model.read(TEXTS)
    whole, sizes = model._logprobs, []

    def hungry(batch):
        sizes.append(len(batch))
        if len(batch) > 2:
            raise torch.OutOfMemoryError("out of memory")
        return whole(batch)

    monkeypatch.setattr(model, "_logprobs", hungry)
    assert [reading.total() for reading in model.read(TEXTS)] == [pytest.approx(each.total()) for each in expected]
    assert max(sizes) > 2 >= sizes[-1]


def test_a_gpu_that_goes_away_is_one_clear_line(model, monkeypatch):
    def lost(**_):
        raise RuntimeError("CUDA error: unspecified launch failure\nand more")

    monkeypatch.setattr(model, "_network", type("Gone", (), {"device": "cpu", "__call__": lambda self, **_: lost()})())
    with pytest.raises(ModelError, match=r"reading failed \(CUDA error: [^\n]*--device cpu$"):
        model.read(["The talks"])


def test_a_tokenizer_without_a_mask(masked, tmp_path):
    folder = tiny.copy(masked, tmp_path)
    path = folder / "tokenizer.json"
    path.write_text(path.read_text().replace("[MASK]", "[HIDE]").replace("<mask>", "<hide>"))
    with pytest.raises(ModelError, match="choose another model"):
        open_model(str(folder))
