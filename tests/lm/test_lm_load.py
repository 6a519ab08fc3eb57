import json
import subprocess
import sys

import pytest

from tqcheck.lm import ADVICE, ModelError, open_model
from tqcheck.lm import load as loading


def test_off_is_nothing():
    assert open_model("off") is None


def test_auto_without_a_model_is_nothing_and_embedded_is_an_error(monkeypatch):
    monkeypatch.setattr(loading, "find_spec", lambda _: None)
    assert open_model("auto") is None
    for choice in ("embedded", "owner/model"):
        with pytest.raises(ModelError) as raised:
            open_model(choice)
        assert str(raised.value) == ADVICE


def test_a_folder(llama, capfd):
    model, card = open_model(str(llama))
    assert model.name.startswith(f"{llama.name}@")
    assert card.margin("any/rule") > 0
    assert model.read(["The talks"])[0].total() < 0
    assert capfd.readouterr() == ("", "")


def test_nothing_heavy_is_imported_before_a_model_is_opened():
    code = "import sys, tqcheck.lm as lm; lm.is_installed(); lm.read_card('gemma-3-270m'); print({'torch', 'transformers'} & {*sys.modules})"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def without_weights(folder):
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def without_tokenizer(folder):
    (folder / "tokenizer.json").unlink()


def with_half_the_weights(folder):
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:5000])


def with_an_unknown_kind(folder):
    (folder / "config.json").write_text(json.dumps({"model_type": "unheard-of"}))


def with_a_layer_too_many(folder):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"num_hidden_layers": 3}))


def with_a_wider_tokenizer(folder):
    from tokenizers import Tokenizer

    path = folder / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.add_tokens(["one more"])
    tokenizer.save(str(path))


def with_the_tokenizer_of_another_family(folder):
    from tiny import byte_level

    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"bos_token_id": 7}))
    byte_level().save(str(folder / "tokenizer.json"))


@pytest.mark.parametrize(
    ("damage", "remedy"),
    [
        (without_weights, "convert the model"),
        (without_tokenizer, "put the model's own beside"),
        (with_half_the_weights, "fetch the model again"),
        (with_an_unknown_kind, "choose another"),
        (with_a_layer_too_many, "incomplete"),
        (with_a_wider_tokenizer, "put the model's own tokenizer"),
        (with_the_tokenizer_of_another_family, "an ordinary one to the tokenizer"),
    ],
)
def test_a_damaged_folder_is_one_clear_line(llama, tmp_path, capfd, damage, remedy):
    from tiny import copy

    copy(llama, tmp_path)
    damage(tmp_path)
    with pytest.raises(ModelError, match=remedy) as raised:
        open_model(str(tmp_path))
    assert "\n" not in str(raised.value)
    assert capfd.readouterr() == ("", "")


def test_a_folder_that_is_not_there():
    with pytest.raises(ModelError, match="no such folder"):
        open_model("./nowhere/at/all")


def test_a_model_of_the_hub_is_fetched_by_name(llama, monkeypatch):
    asked = []

    def fetch(name, **options):
        asked.append((name, options["allow_patterns"]))
        return str(llama)

    monkeypatch.setattr("huggingface_hub.snapshot_download", fetch)
    model, _ = open_model("owner/model")
    assert model.name == f"owner/model@{llama.name[:12]}"
    assert asked[0][0] == "owner/model"
    assert not any("bin" in pattern or ".py" in pattern for pattern in asked[0][1])


def test_a_model_the_hub_does_not_give(monkeypatch):
    def fetch(*_, **__):
        raise OSError("no route\nand more")

    pytest.importorskip("huggingface_hub")
    monkeypatch.setattr(loading, "find_spec", lambda _: True)
    monkeypatch.setattr("huggingface_hub.snapshot_download", fetch)
    with pytest.raises(ModelError, match=r"^owner/model: cannot be fetched .*no route\)"):
        open_model("owner/model")


def test_a_cached_model_is_loaded_only_for_new_questions(llama, monkeypatch, tmp_path):
    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path))
    expected = open_model(str(llama))[0].read(["The talks"])
    model, _ = open_model(str(llama), cache=True)
    assert model.read(["The talks"]) == expected
    monkeypatch.setattr(loading, "_load", lambda *_: pytest.fail("loaded"))
    again, _ = open_model(str(llama), cache=True)
    assert again.name == model.name
    assert again.read(["The talks"]) == expected


def test_an_exact_reading_has_its_own_name_and_answers(llama, monkeypatch, tmp_path):
    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path))
    model, exact = (open_model(str(llama), exact=exact, cache=True)[0] for exact in (False, True))
    assert exact.name == f"{model.name}+exact"
    model.read(["The talks"])
    monkeypatch.setattr(loading, "_load", lambda *_: pytest.fail("loaded"))
    assert model.read(["The talks"])
    with pytest.raises(pytest.fail.Exception, match="loaded"):
        exact.read(["The talks"])


def test_exactness_is_32_bit_on_a_gpu_too(llama):
    from tqcheck.lm.network import load_network

    assert load_network(llama, "tiny", "meta", 96).dtype.itemsize == 2
    assert load_network(llama, "tiny", "meta", 96, exact=True).dtype.itemsize == 4


def test_a_gpu_that_is_not_there(llama, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    with pytest.raises(ModelError, match="--device cpu"):
        open_model(str(llama), device="cuda")
    assert open_model(str(llama), device="auto")[0].read(["The talks"])


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux only")
@pytest.mark.parametrize("megabytes", [300, 900])
def test_too_little_memory_is_one_clear_line(llama, megabytes):
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]) << 20,) * 2)\n"
        "from tqcheck.lm import ModelError, open_model\n"
        "try: print(open_model(sys.argv[2])[0].read(['The talks'])[0].total())\n"
        "except ModelError as error: print(error)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(megabytes), str(llama)], capture_output=True, text=True, check=False
    )
    expected = str(open_model(str(llama))[0].read(["The talks"])[0].total())
    assert "memory" in ran.stdout or ran.stdout.strip() == expected
