"""When reading fails: for want of memory, or otherwise."""

from __future__ import annotations

import torch

from tqcheck.lm.errors import ModelError

_SAID = ("can't allocate memory", "could not create a primitive", "bad_alloc")


def is_out_of_memory(error: Exception) -> bool:
    """Whether less at once may go through."""
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or any(words in str(error) for words in _SAID)


def unreadable(name: str, error: Exception, tokens: int) -> ModelError:
    """What to tell the user of a reading that failed.

    Args:
        name: name and revision of the model.
        error: what came of it.
        tokens: how many were read at once.
    """
    if is_out_of_memory(error):
        return ModelError(f"{name}: not enough memory to read {tokens} tokens; free some or choose a smaller model")
    reason = (str(error).splitlines() or [type(error).__name__])[0]
    return ModelError(f"{name}: reading failed ({reason}); run again, or with --device cpu")
