"""From a folder to the kind of model that stands in it."""

from __future__ import annotations

import json
from pathlib import Path

from tqcheck.lm.causal import load_causal
from tqcheck.lm.errors import ModelError
from tqcheck.lm.masked import load_masked
from tqcheck.lm.network import device_of
from tqcheck.lm.progress import Progress
from tqcheck.lm.protocol import Fluency


def load_folder(folder: Path, name: str, progress: Progress, device: str, exact: bool = False) -> Fluency:
    """Load a model from a folder; nothing is fetched and no code of the folder's is run.

    Args:
        folder: config.json, safetensors weights and tokenizer.json.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.
        device: `cpu`, `cuda`, or `auto` for whichever is there.
        exact: whether to reckon in 32 bit on a GPU too.

    Raises:
        ModelError: there is no such device, or the model is broken or of a kind that cannot be used.
    """
    device = device_of(device)
    try:
        kinds = json.loads((folder / "config.json").read_text(encoding="utf-8")).get("architectures") or ()
        if any(kind.endswith("ForMaskedLM") for kind in kinds):
            return load_masked(folder, name, progress, device)
        return load_causal(folder, name, progress, device, exact)
    except ModelError:
        raise
    except MemoryError as error:
        raise ModelError(f"{folder}: not enough memory to load it; free some or choose a smaller model") from error
    except Exception as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(f"{folder}: cannot be loaded ({reason}); fetch the model again or choose another") from error
