"""From a tokenizer's offsets to the ends of readable tokens."""

from __future__ import annotations

from collections.abc import Sequence

from tqcheck.lm.protocol import Reading


def align(length: int, ends: Sequence[int], logprobs: Sequence[float]) -> Reading:
    """Join the tokens that share a character, so that every token ends after the one before.

    Args:
        length: code points of the text.
        ends: the code point at which the tokenizer says each token ends.
        logprobs: log-probability of each token, in nats.
    """
    if not length:
        return Reading((), ())
    kept: list[int] = []
    sums: list[float] = []
    for end, logprob in zip(ends, logprobs, strict=True):
        if not kept or (kept[-1] > 0 and end > kept[-1]):
            kept.append(end)
            sums.append(logprob)
        else:
            kept[-1] = max(kept[-1], end)
            sums[-1] += logprob
    if not kept:
        return Reading((length,), (0.0,))
    kept[-1] = length
    return Reading(tuple(kept), tuple(sums))
