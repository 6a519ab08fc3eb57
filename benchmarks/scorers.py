"""Ways to read texts with the weights of one folder: tqcheck's, minicons' and a plain loop over transformers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import torch

from tqcheck.lm import Fluency, open_model

BATCH = 8


class Scorer(Protocol):
    """One way to read; figures in nats."""

    def totals(self, texts: Sequence[str]) -> list[float]: ...

    def gains(self, group: Sequence[Sequence[str]]) -> list[list[float]]: ...


class Ours:
    def __init__(self, folder: Path) -> None:
        opened = open_model(str(folder))
        assert opened
        self.model: Fluency = opened[0]

    def totals(self, texts: Sequence[str]) -> list[float]:
        return [reading.total() for reading in self.model.read(texts)]

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        return self.model.gains(groups)


class Whole:
    """Whoever reads every version whole."""

    def totals(self, texts: Sequence[str]) -> list[float]:
        raise NotImplementedError

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        totals = [self.totals(group) for group in groups]
        return [[total - original for total in rewritten] for original, *rewritten in totals]


class Plain(Whole):
    def __init__(self, folder: Path) -> None:
        self.network, self.tokenizer = _loaded(folder)

    @torch.inference_mode()
    def totals(self, texts: Sequence[str]) -> list[float]:
        return [self._total(text) for text in texts]

    def _total(self, text: str) -> float:
        tokens = self.tokenizer(text, add_special_tokens=False).input_ids
        ids = torch.tensor([[self.network.config.bos_token_id, *tokens]])
        logprobs = self.network(ids[:, :-1]).logits[0].log_softmax(-1)
        return float(logprobs.gather(1, ids[0, 1:, None]).sum())


class Minicons(Whole):
    def __init__(self, folder: Path) -> None:
        from minicons.scorer import IncrementalLMScorer  # noqa: PLC0415

        network, tokenizer = _loaded(folder)
        self.scorer = IncrementalLMScorer(network, tokenizer=tokenizer)

    def totals(self, texts: Sequence[str]) -> list[float]:
        batches = [list(texts[first : first + BATCH]) for first in range(0, len(texts), BATCH)]
        return [
            total
            for batch in batches
            for total in self.scorer.sequence_score(batch, reduction=lambda nats: nats.sum().item(), bos_token=True)
        ]


def _loaded(folder: Path) -> tuple[Any, Any]:
    from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast  # noqa: PLC0415

    special = {f"{kind}_token": f"<{kind}>" for kind in ("bos", "eos", "unk", "pad")}
    tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"), **special)
    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval(), tokenizer


SCORERS: dict[str, Callable[[Path], Scorer]] = {
    "tqcheck": Ours,
    "minicons": Minicons,
    "plain loop": Plain,
}
