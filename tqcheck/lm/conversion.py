"""From a Gemma 3 GGUF file to a folder that transformers loads fast."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gguf import GGUFReader
from gguf.quants import dequantize
from safetensors.numpy import save_file

from tqcheck.lm.progress import Progress, silent

_SPECIAL, _USER_DEFINED = 3, 4
_FULL_ATTENTION_EVERY = 6
_LAYER_NAMES = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "post_attention_norm": "post_attention_layernorm",
    "ffn_norm": "pre_feedforward_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
    "post_ffw_norm": "post_feedforward_layernorm",
}


def convert(source: Path, folder: Path, progress: Progress = silent) -> None:
    """Write the weights in 32 bit, which load without being copied, the configuration and the tokenizer.

    Args:
        source: the GGUF file.
        folder: an empty folder for the result.
        progress: called with the tensors converted and their number.
    """
    reader = GGUFReader(source)
    tensors = {}
    for done, tensor in enumerate(reader.tensors, 1):
        weights = dequantize(tensor.data, tensor.tensor_type)
        tensors[_name(tensor.name)] = weights - 1 if weights.ndim == 1 else weights
        progress(done, len(reader.tensors))
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    _write(folder / "config.json", _config(reader))
    _write(folder / "tokenizer.json", _tokenizer(reader))
    special = {"bos_token": "<bos>", "eos_token": "<eos>", "unk_token": "<unk>", "pad_token": "<pad>"}
    _write(folder / "tokenizer_config.json", {"tokenizer_class": "PreTrainedTokenizerFast", **special})


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _name(name: str) -> str:
    if name.startswith("blk."):
        _, layer, part, kind = name.split(".")
        return f"model.layers.{layer}.{_LAYER_NAMES[part]}.{kind}"
    return {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight"}[name]


def _config(reader: Any) -> dict[str, object]:
    def value(key: str) -> Any:
        return reader.fields[f"gemma3.{key}"].contents()

    layers = value("block_count")
    return {
        "architectures": ["Gemma3ForCausalLM"],
        "model_type": "gemma3_text",
        "vocab_size": len(reader.fields["tokenizer.ggml.tokens"].data),
        "hidden_size": value("embedding_length"),
        "intermediate_size": value("feed_forward_length"),
        "num_hidden_layers": layers,
        "num_attention_heads": value("attention.head_count"),
        "num_key_value_heads": value("attention.head_count_kv"),
        "head_dim": value("attention.key_length"),
        "query_pre_attn_scalar": value("attention.key_length"),
        "max_position_embeddings": value("context_length"),
        "sliding_window": value("attention.sliding_window"),
        "rms_norm_eps": value("attention.layer_norm_rms_epsilon"),
        "layer_types": [
            "sliding_attention" if layer % _FULL_ATTENTION_EVERY else "full_attention" for layer in range(1, layers + 1)
        ],
        "rope_parameters": {
            "full_attention": {"rope_type": "default", "rope_theta": value("rope.freq_base")},
            "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0},
        },
        "hidden_activation": "gelu_pytorch_tanh",
        "tie_word_embeddings": True,
        "pad_token_id": 0,
        "eos_token_id": 1,
        "bos_token_id": 2,
    }


def _tokenizer(reader: Any) -> dict[str, object]:
    pieces = [piece.replace(" ", "▁") for piece in reader.fields["tokenizer.ggml.tokens"].contents()]
    kinds = reader.fields["tokenizer.ggml.token_type"].contents()
    vocab = {piece: number for number, piece in enumerate(pieces)}
    merges = [
        f"{piece[:cut]} {piece[cut:]}"
        for piece in pieces
        for cut in range(len(piece) - 1, 0, -1)
        if piece[:cut] in vocab and piece[cut:] in vocab
    ]
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    added = [
        {"id": number, "content": piece, **flags, "special": kind == _SPECIAL}
        for number, (piece, kind) in enumerate(zip(pieces, kinds, strict=True))
        if kind in (_SPECIAL, _USER_DEFINED) and piece.strip("▁")
    ]
    return {
        "version": "1.0",
        "added_tokens": added,
        "normalizer": {"type": "Replace", "pattern": {"String": " "}, "content": "▁"},
        "pre_tokenizer": {
            "type": "Split",
            "pattern": {"String": " "},
            "behavior": "MergedWithPrevious",
            "invert": False,
        },
        "post_processor": None,
        "decoder": None,
        "model": {
            "type": "BPE",
            "unk_token": "<unk>",
            "fuse_unk": True,
            "byte_fallback": True,
            "vocab": vocab,
            "merges": merges,
        },
    }
