"""An instruct model of transformers, asked to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tqcheck.lm.errors import ModelError
from tqcheck.lm.load import model_folder, named

LONGEST_ANSWER = 1024
Conversation = Sequence[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Said:
    """What a model wrote.

    Args:
        text: its words.
        read: tokens of the conversation.
        written: tokens of the answer.
    """

    text: str
    read: int
    written: int


class Instruct:
    """A model that is loaded when it is first asked; always the likeliest word, so that a second run says the same.

    Args:
        choice: a folder, or an id on the Hugging Face hub, which is fetched.
        device: `cpu`, `cuda`, or `auto` for whichever is there.

    Raises:
        ModelError: there is no such model, or what runs it is not installed.
    """

    def __init__(self, choice: str, device: str = "auto") -> None:
        self._folder, name, revision = model_folder(choice)
        self.name = named(name, revision)
        self._wanted = device

    def answer(self, asked: Sequence[Conversation], opening: str = "") -> list[Said | None]:
        """One answer a conversation; None where it is longer than the model can read.

        Args:
            asked: messages with `role` and `content`, read in one batch.
            opening: what every answer begins with; the model goes on from there.

        Raises:
            ModelError: the model cannot be loaded or knows no conversations.
        """
        _, tokenizer = self._loaded
        begun = list(tokenizer(opening, add_special_tokens=False)["input_ids"])
        tokens = [self._tokens(conversation) + begun for conversation in asked]
        short = [number for number, row in enumerate(tokens) if len(row) < self._room]
        said: list[Said | None] = [None] * len(asked)
        if short:
            batch = tokenizer.pad({"input_ids": [tokens[number] for number in short]}, return_tensors="pt")
            for number, written in zip(short, self._written(batch), strict=True):
                text = tokenizer.decode(written, skip_special_tokens=True)
                said[number] = Said(f"{opening}{text}", len(tokens[number]), len(written))
        return said

    def _tokens(self, conversation: Conversation) -> list[int]:
        from jinja2 import TemplateError  # noqa: PLC0415

        _, tokenizer = self._loaded
        told = {"add_generation_prompt": True, "tokenize": True, "return_dict": True}
        try:
            encoded = tokenizer.apply_chat_template(list(conversation), **told)
        except TemplateError:
            whole = {"role": "user", "content": "\n\n".join(message["content"] for message in conversation)}
            encoded = tokenizer.apply_chat_template([whole], **told)
        return list(encoded["input_ids"])

    def _written(self, batch: Any) -> list[list[int]]:
        import torch  # noqa: PLC0415

        network, tokenizer = self._loaded
        inputs = {name: tensor.to(network.device) for name, tensor in batch.items()}
        read = inputs["input_ids"].shape[1]
        with torch.inference_mode():
            rows = network.generate(
                **inputs,
                max_new_tokens=LONGEST_ANSWER,
                do_sample=False,
                temperature=None,
                top_p=None,
                top_k=None,
                pad_token_id=tokenizer.pad_token_id,
            )
        return [[token for token in row[read:].tolist() if token != tokenizer.pad_token_id] for row in rows]

    @property
    def _room(self) -> int:
        """Tokens a conversation may have."""
        network, _ = self._loaded
        facts = network.config.get_text_config()
        longest = getattr(facts, "max_position_embeddings", None) or getattr(facts, "n_positions", None) or 1 << 20
        return int(longest) - LONGEST_ANSWER

    @cached_property
    def _loaded(self) -> tuple[Any, Any]:
        try:
            return self._load()
        except ModelError:
            raise
        except Exception as error:
            reason = (str(error).splitlines() or [type(error).__name__])[0]
            raise ModelError(f"{self.name}: cannot be loaded ({reason}); choose another instruct model") from error

    def _load(self) -> tuple[Any, Any]:
        from transformers import AutoTokenizer  # noqa: PLC0415

        from tqcheck.lm.network import device_of, dtype_on, pretrained, quiet  # noqa: PLC0415

        device = device_of(self._wanted)
        with quiet():
            tokenizer = AutoTokenizer.from_pretrained(
                self._folder, local_files_only=True, trust_remote_code=False, padding_side="left"
            )
        if not tokenizer.chat_template:
            raise ModelError(f"{self.name}: has no chat template; choose an instruct model")
        if tokenizer.pad_token_id is None:
            tokenizer.pad_token = tokenizer.eos_token
        network = pretrained("AutoModelForCausalLM", self._folder, self.name, device, dtype_on(device))
        return network, tokenizer
