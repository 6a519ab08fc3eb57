"""From texts to tokens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Encoding, Tokenizer

from tqcheck.lm.errors import ModelError


def load_tokenizer(folder: Path, name: str, vocabulary: int, start: int | None = None) -> Tokenizer:
    """A tokenizer that takes every text for text and cuts nothing off.

    Args:
        folder: where tokenizer.json stands.
        name: name and revision of the model, for complaints.
        vocabulary: tokens the weights know.
        start: the token the weights want at the beginning; the tokenizer must hold it for no text of its own.

    Raises:
        ModelError: the tokenizer does not go with the weights.
        Exception: what tokenizers raises at a broken file.
    """
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True
    if not vocabulary / 2 < tokenizer.get_vocab_size() <= vocabulary:
        raise ModelError(
            f"{name}: {tokenizer.get_vocab_size()} tokens in the tokenizer, {vocabulary} in the weights; "
            "put the model's own tokenizer beside them"
        )
    added = tokenizer.get_added_tokens_decoder()
    if start is not None and not (start in added and added[start].special):
        raise ModelError(
            f"{name}: token {start}, which should begin a text, is an ordinary one to the tokenizer; "
            "put the model's own tokenizer beside the weights"
        )
    return tokenizer


def encoded(tokenizer: Tokenizer, texts: Sequence[str]) -> dict[str, Encoding]:
    """The tokens of each text, without any that stand for its beginning or end."""
    unique = list(dict.fromkeys(texts))
    return dict(zip(unique, tokenizer.encode_batch(unique, add_special_tokens=False), strict=True))
