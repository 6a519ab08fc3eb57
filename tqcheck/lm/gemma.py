"""The body of a Gemma 3 text model, read straight from its weights: transformers alone takes seconds to import."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch.nn.functional import embedding, gelu, rms_norm, scaled_dot_product_attention

from tqcheck.lm.product import product

Weights = Mapping[str, torch.Tensor]
_FIXED = {
    "model_type": "gemma3_text",
    "hidden_activation": "gelu_pytorch_tanh",
    "attn_logit_softcapping": None,
    "attention_bias": False,
    "use_bidirectional_attention": False,
    "tie_word_embeddings": True,
}
_ABSENT = {"attn_logit_softcapping": None, "attention_bias": False, "use_bidirectional_attention": False}


def is_gemma(config: Mapping[str, Any]) -> bool:
    """Whether a configuration describes a text model that this file reads; others go through transformers."""
    ropes = config.get("rope_parameters") or {}
    return (
        all(config.get(key, _ABSENT.get(key)) == value for key, value in _FIXED.items())
        and {*ropes} == {"full_attention", "sliding_attention"} == {*ropes, *config.get("layer_types", ())}
        and all(rope.get("rope_type") == "default" for rope in ropes.values())
    )


class Gemma:
    """The body of a Gemma 3 text model.

    Args:
        config: its configuration; one that `is_gemma` accepts.
        weights: its tensors by name.
    """

    def __init__(self, config: Mapping[str, Any], weights: Weights) -> None:
        self.embeddings = weights["model.embed_tokens.weight"]
        self._config, self._width, self._eps = config, config["hidden_size"], config["rms_norm_eps"]
        self._layers = [
            {
                name.removeprefix(f"model.layers.{number}.").removesuffix(".weight"): _gain(tensor)
                for name, tensor in weights.items()
                if name.startswith(f"model.layers.{number}.")
            }
            for number in range(config["num_hidden_layers"])
        ]
        self._last = _gain(weights["model.norm.weight"])

    def __call__(self, tokens: torch.Tensor, depths: torch.Tensor, masks: Mapping[str, torch.Tensor]) -> torch.Tensor:
        """The last hidden state of every node.

        Args:
            tokens: the token of each node.
            depths: its place in its sequence.
            masks: kind of attention -> what each node sees, added to the weights of attention.
        """
        turns = {
            kind: self._turns(depths, rope["rope_theta"]) for kind, rope in self._config["rope_parameters"].items()
        }
        hidden = embedding(tokens, self.embeddings) * self._width**0.5
        for layer, kind in zip(self._layers, self._config["layer_types"], strict=True):
            heard = self._attended(layer, self._normed(hidden, layer["input_layernorm"]), turns[kind], masks[kind])
            hidden = hidden + self._normed(heard, layer["post_attention_layernorm"])
            inner = self._normed(hidden, layer["pre_feedforward_layernorm"])
            gate = gelu(product(inner, layer["mlp.gate_proj"]), approximate="tanh")
            outer = product(gate.mul_(product(inner, layer["mlp.up_proj"])), layer["mlp.down_proj"])
            hidden = hidden + self._normed(outer, layer["post_feedforward_layernorm"])
        return self._normed(hidden, self._last)

    def _attended(
        self, layer: Weights, hidden: torch.Tensor, turns: tuple[torch.Tensor, torch.Tensor], mask: torch.Tensor
    ) -> torch.Tensor:
        def heads(name: str) -> torch.Tensor:
            return product(hidden, layer[f"self_attn.{name}_proj"]).view(len(hidden), -1, self._config["head_dim"])

        query = _turned(self._normed(heads("q"), layer["self_attn.q_norm"]), *turns)
        key = _turned(self._normed(heads("k"), layer["self_attn.k_norm"]), *turns)
        mixed = scaled_dot_product_attention(
            query.transpose(0, 1)[None],
            key.transpose(0, 1)[None],
            heads("v").transpose(0, 1)[None],
            attn_mask=mask,
            scale=self._config["query_pre_attn_scalar"] ** -0.5,
            enable_gqa=True,
        )
        return product(mixed[0].transpose(0, 1).flatten(1), layer["self_attn.o_proj"])

    def _normed(self, hidden: torch.Tensor, gain: torch.Tensor) -> torch.Tensor:
        return rms_norm(hidden, gain.shape, gain, self._eps)

    def _turns(self, depths: torch.Tensor, theta: float) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines of the rotary position embedding, the same for all heads."""
        size = self._config["head_dim"]
        steps = torch.arange(0, size, 2, device=depths.device).float() / size
        angles = (depths[:, None].float() * theta**-steps).repeat(1, 2)[:, None]
        return angles.cos().to(self.embeddings.dtype), angles.sin().to(self.embeddings.dtype)


def _gain(tensor: torch.Tensor) -> torch.Tensor:
    """Gemma writes the gains of its norms less one."""
    return tensor + 1 if tensor.ndim == 1 else tensor


def _turned(heads: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    one, other = heads.chunk(2, -1)
    return heads * cosines + torch.cat((-other, one), -1) * sines


def load_gemma(folder: Path, config: Mapping[str, Any], device: str, dtype: torch.dtype) -> Gemma:
    """Map the weights of a folder into memory; nothing is copied where they have the type that is asked for."""
    with safe_open(folder / "model.safetensors", "pt", device=device) as file:
        return Gemma(config, {name: file.get_tensor(name).to(dtype) for name in file.keys()})  # noqa: SIM118
