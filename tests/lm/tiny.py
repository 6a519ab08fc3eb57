"""Tiny models with weights drawn by lot, and the plainest way to read, which every shortcut must agree with."""

import json
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import (
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    BertConfig,
    Gemma3TextConfig,
    GPT2Config,
    LlamaConfig,
    MistralConfig,
    Qwen2Config,
    Qwen3Config,
    RobertaConfig,
)

CORPUS = [
    "The minister said that the talks would resume on Monday, and that he would attend.",
    "It may be signed with Murjan in any treaty. 1,234 people; naïve café.",
] * 3
SIZE = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "max_position_embeddings": 96,
}


def byte_level(special: tuple[str, ...] = ("<s>", "</s>")) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=340, special_tokens=list(special), initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    return tokenizer


def sentence_pieces() -> Tokenizer:
    trained = Tokenizer(models.BPE())
    trained.normalizer = normalizers.Replace(" ", "▁")
    trained.train_from_iterator(CORPUS, trainers.BpeTrainer(vocab_size=120, show_progress=False))
    model = json.loads(trained.to_str())["model"]
    pieces = ["<s>", "</s>", "<unk>", *(f"<0x{byte:02X}>" for byte in range(256)), *model["vocab"]]
    vocab = {piece: number for number, piece in enumerate(pieces)}
    merges = [tuple(merge) for merge in model["merges"]]
    tokenizer = Tokenizer(models.BPE(vocab, merges, unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    tokenizer.add_special_tokens(pieces[:2])
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    return tokenizer


def save(folder: Path, config, tokenizer: Tokenizer, start: int | None = 0) -> Path:
    config.vocab_size = tokenizer.get_vocab_size()
    config.bos_token_id, config.eos_token_id, config.pad_token_id = start, 1, None
    torch.manual_seed(7)
    network = AutoModelForCausalLM.from_config(config).float()
    with torch.no_grad():
        for weights in network.parameters():
            weights.normal_(0, 0.2)
    network.save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def llama(folder: Path) -> Path:
    return save(folder, LlamaConfig(**SIZE), sentence_pieces())


def gpt2(folder: Path) -> Path:
    return save(folder, GPT2Config(n_embd=32, n_layer=2, n_head=2, n_positions=96), byte_level())


def gemma3(folder: Path) -> Path:
    kinds = ["sliding_attention", "full_attention"]
    config = Gemma3TextConfig(**SIZE, sliding_window=7, layer_types=kinds, final_logit_softcapping=5.0)
    return save(folder, config, sentence_pieces())


def mistral(folder: Path) -> Path:
    return save(folder, MistralConfig(**SIZE, sliding_window=7), byte_level())


def gemma3_plain(folder: Path) -> Path:
    kinds = ["sliding_attention", "full_attention"]
    return save(folder, Gemma3TextConfig(**SIZE, sliding_window=7, layer_types=kinds), sentence_pieces())


def qwen2(folder: Path) -> Path:
    return save(folder, Qwen2Config(**SIZE), byte_level(), start=None)


def qwen3(folder: Path) -> Path:
    return save(folder, Qwen3Config(**SIZE), byte_level(), start=None)


def smollm(folder: Path) -> Path:
    return save(folder, LlamaConfig(**SIZE, tie_word_embeddings=True), byte_level(), start=None)


MASKED = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}


def bert(folder: Path) -> Path:
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    tokenizer.train_from_iterator(
        CORPUS, trainers.WordPieceTrainer(vocab_size=120, special_tokens=special, show_progress=False)
    )
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    return save_masked(folder, BertConfig(**MASKED, max_position_embeddings=40, pad_token_id=0), tokenizer)


def roberta(folder: Path) -> Path:
    tokenizer = byte_level(("<s>", "<pad>", "</s>", "<mask>"))
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0), add_prefix_space=False)
    return save_masked(folder, RobertaConfig(**MASKED, max_position_embeddings=42, pad_token_id=1), tokenizer)


def save_masked(folder: Path, config, tokenizer: Tokenizer) -> Path:
    config.vocab_size = tokenizer.get_vocab_size()
    torch.manual_seed(7)
    network = AutoModelForMaskedLM.from_config(config).float()
    with torch.no_grad():
        for weights in network.parameters():
            weights.normal_(0, 0.2)
    network.save_pretrained(folder)
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def copy(source: Path, target: Path, **changes) -> Path:
    for path in source.iterdir():
        (target / path.name).write_bytes(path.read_bytes())
    config = json.loads((source / "config.json").read_text())
    (target / "config.json").write_text(json.dumps(config | changes))
    return target


def naive_totals(folder, texts):
    network = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    totals = []
    for text in texts:
        start = network.config.bos_token_id
        ids = [
            network.config.eos_token_id if start is None else start,
            *tokenizer.encode(text, add_special_tokens=False).ids,
        ]
        with torch.inference_mode():
            rows = network(input_ids=torch.tensor([ids])).logits[0]
        steps = zip(rows[:-1], ids[1:], strict=True)
        totals.append(sum(row.double().log_softmax(-1)[token].item() for row, token in steps))
    return totals


TEMPLATE = "{% for message in messages %}<|{{ message.role }}|>{{ message.content }}{% endfor %}<|answer|>"
NO_SYSTEM = "{% if messages[0].role == 'system' %}{{ raise_exception('no system role') }}{% endif %}" + TEMPLATE


def instruct(folder: Path, answer: str = "", template: str | None = TEMPLATE, positions: int = 8192) -> Path:
    """A model for conversations: one drawn by lot, or one whose every answer is the given one."""
    tokenizer = byte_level(("<s>", "</s>"))
    tokenizer.add_special_tokens(["<|answer|>"])
    tokenizer.add_tokens([answer] if answer else [])
    size = tokenizer.get_vocab_size()
    shape = {**SIZE, "max_position_embeddings": positions, "hidden_size": size if answer else SIZE["hidden_size"]}
    save(folder, LlamaConfig(**shape), tokenizer)
    facts = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "</s>", "chat_template": template}
    (folder / "tokenizer_config.json").write_text(json.dumps(facts))
    if answer:
        network = AutoModelForCausalLM.from_pretrained(folder)
        with torch.no_grad():
            for name, weights in network.named_parameters():
                weights.fill_(1.0) if "norm" in name else weights.zero_()
            network.model.embed_tokens.weight.copy_(torch.eye(size))
            for one, next_one in [("<|answer|>", answer), ("[", answer), (answer, "</s>")]:
                network.lm_head.weight[tokenizer.token_to_id(next_one), tokenizer.token_to_id(one)] = 1.0
        network.save_pretrained(folder)
    return folder
