"""The network of a causal model, as far as reading needs one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from tqcheck.lm.errors import ModelError
from tqcheck.lm.head import Head
from tqcheck.lm.tree import Tree

FULL, SLIDING = "full_attention", "sliding_attention"
Masks = Mapping[str, torch.Tensor]


@dataclass(frozen=True, slots=True)
class Network:
    """A causal model, loaded.

    Args:
        body: tokens, their depths and the masks of a tree -> last hidden states, one row a node.
        head: from hidden states to log-probabilities.
        device: where it stands.
        dtype: type of its weights.
        start: the token every text is read after.
        longest: tokens it reads at once, that token included.
        vocabulary: tokens it knows.
        window: tokens that sliding attention sees; None for all.
        plain: a sequence of tokens -> log-probability of all but the first, without any shortcut of ours.
    """

    body: Callable[[torch.Tensor, torch.Tensor, Masks], torch.Tensor]
    head: Head
    device: str
    dtype: torch.dtype
    start: int
    longest: int
    vocabulary: int
    window: int | None = None
    plain: Callable[[Sequence[int]], float] | None = None

    def hidden(self, tree: Tree) -> torch.Tensor:
        """The last hidden state of every node of a tree."""
        tokens, depths = (torch.tensor(numbers, device=self.device) for numbers in (tree.tokens, tree.depths))
        return self.body(tokens, depths, self._masks(tree))

    def _masks(self, tree: Tree) -> Masks:
        seen = torch.eye(len(tree), dtype=torch.bool)
        for node, parent in enumerate(tree.parents):
            if parent >= 0:
                seen[node] |= seen[parent]
        depths = torch.tensor(tree.depths)
        near = seen if self.window is None else seen & (depths[:, None] - depths < self.window)
        return {FULL: self._additive(seen), SLIDING: self._additive(near)}

    def _additive(self, seen: torch.Tensor) -> torch.Tensor:
        shut = torch.zeros(1, 1, *seen.shape, dtype=self.dtype)
        return shut.masked_fill_(~seen, torch.finfo(self.dtype).min).to(self.device)


def load_network(folder: Path, name: str, device: str, longest: int, exact: bool = False) -> Network:
    """Load the network in a folder; nothing is fetched and no code of the folder's is run.

    Args:
        folder: config.json and safetensors weights.
        name: name and revision, for complaints.
        device: `cpu` or `cuda`.
        longest: tokens to read at once, where the model can read more.
        exact: whether to reckon in 32 bit on a GPU too.

    Raises:
        ModelError: the weights are incomplete, or the model names no token to begin with.
        Exception: whatever transformers and safetensors raise at a broken folder.
    """
    from tqcheck.lm.gemma import is_gemma, load_gemma  # noqa: PLC0415

    dtype = dtype_on("cpu" if exact else device)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    if is_gemma(config) and (folder / "model.safetensors").is_file():
        gemma = load_gemma(folder, config, device, dtype)
        return Network(
            gemma,
            Head(gemma.embeddings, cap=config.get("final_logit_softcapping")),
            device,
            dtype,
            **_facts(config, longest, name),
        )
    return _wrapped(folder, name, longest, device, dtype)


def dtype_on(device: str) -> torch.dtype:
    """The type of weights that a device reads best.

    Args:
        device: `cpu` or `cuda`.
    """
    if device == "cpu":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def device_of(wanted: str) -> str:
    """The device to use: `cpu` or `cuda`.

    Args:
        wanted: one of them, or `auto` for whichever is there.

    Raises:
        ModelError: there is no such device.
    """
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise ModelError("no GPU is there for --device cuda; give --device cpu or auto")
    return wanted if wanted != "auto" else "cuda" if there else "cpu"


def _wrapped(folder: Path, name: str, longest: int, device: str, dtype: torch.dtype) -> Network:
    network = pretrained("AutoModelForCausalLM", folder, name, device, dtype)
    facts = network.config.get_text_config().to_dict()
    kinds = set(facts.get("layer_types") or ())
    only = FULL if kinds and SLIDING not in kinds else SLIDING

    def body(tokens: torch.Tensor, depths: torch.Tensor, masks: Masks) -> torch.Tensor:
        hidden: torch.Tensor = network.base_model(
            input_ids=tokens[None],
            position_ids=depths[None],
            attention_mask=dict(masks) if kinds == {FULL, SLIDING} else masks[only],
            use_cache=False,
        ).last_hidden_state[0]
        return hidden

    def plain(tokens: Sequence[int]) -> float:
        logits = network(input_ids=torch.tensor([tokens[:-1]], device=device)).logits[0].float()
        targets = torch.tensor(tokens[1:], device=device)
        return float(logits.log_softmax(-1).gather(1, targets[:, None]).sum())

    output = network.get_output_embeddings()
    head = Head(output.weight.detach(), output.bias, facts.get("final_logit_softcapping"))
    return Network(body, head, device, dtype, plain=plain, **_facts(facts, longest, name))


def pretrained(kind: str, folder: Path, name: str, device: str, dtype: torch.dtype) -> Any:
    """A model of transformers, ready to be asked.

    Args:
        kind: its automatic class.
        folder: config.json and safetensors weights.
        name: name and revision, for complaints.
        device: `cpu` or `cuda`.
        dtype: type of its weights.

    Raises:
        ModelError: the weights are incomplete.
        Exception: whatever transformers and safetensors raise at a broken folder.
    """
    import transformers  # noqa: PLC0415

    closed = {"local_files_only": True, "trust_remote_code": False}
    with quiet():
        config = transformers.AutoConfig.from_pretrained(folder, **closed)
        capped = getattr(config.get_text_config(), "attn_logit_softcapping", None)
        network, report = getattr(transformers, kind).from_pretrained(
            folder,
            config=config,
            dtype=dtype,
            use_safetensors=True,
            attn_implementation="eager" if capped else "sdpa",
            output_loading_info=True,
            **closed,
        )
    if report["missing_keys"]:
        raise ModelError(f"{name}: the weights are incomplete; fetch the model again")
    return network.eval().to(device)


def _facts(config: Mapping[str, Any], longest: int, name: str) -> dict[str, Any]:
    ends = config.get("eos_token_id")
    starts = [config.get("bos_token_id"), *(ends if isinstance(ends, list) else [ends])]
    start = next((token for token in starts if token is not None), None)
    if start is None:
        raise ModelError(f"{name}: names no beginning-of-text token; add bos_token_id to its config.json")
    return {
        "start": start,
        "longest": min(config.get("max_position_embeddings") or config.get("n_positions") or longest, longest),
        "vocabulary": config["vocab_size"],
        "window": config.get("sliding_window"),
    }


@contextmanager
def quiet() -> Iterator[None]:
    """Keep transformers from talking while it loads."""
    import warnings  # noqa: PLC0415

    from transformers.utils import logging  # noqa: PLC0415

    verbosity, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity(logging.CRITICAL)
    logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()
