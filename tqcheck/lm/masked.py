"""Reading with a masked language model, by pseudo-log-likelihood."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from tqcheck.lm.align import align
from tqcheck.lm.encode import encoded, load_tokenizer
from tqcheck.lm.errors import ModelError
from tqcheck.lm.failure import is_out_of_memory, unreadable
from tqcheck.lm.network import pretrained
from tqcheck.lm.progress import Progress, silent
from tqcheck.lm.protocol import Reading

PACK = 4096
_MASKS = ("[MASK]", "<mask>")
_RESERVED = 2
"""Places that RoBERTa keeps at the beginning of its table of positions."""

Question = tuple[tuple[int, ...], int]


class MaskedModel:
    """A masked model: a token's log-probability is what the model gives it when it alone is hidden.

    Around each token stands as much of the text as the model reads at once. Where memory runs out, fewer tokens are asked
    for in one pass.

    Args:
        network: a masked model of transformers.
        tokenizer: the tokenizer that goes with it.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.

    Raises:
        ModelError: the tokenizer has no token that hides another.
    """

    def __init__(self, network: Any, tokenizer: Tokenizer, name: str, progress: Progress = silent) -> None:
        self.name = name
        self._network, self._tokenizer, self._progress = network, tokenizer, progress
        masks = [number for token in _MASKS if (number := tokenizer.token_to_id(token)) is not None]
        if not masks:
            raise ModelError(f"{name}: its tokenizer has neither {_MASKS[0]} nor {_MASKS[1]}; choose another model")
        self._mask = masks[0]
        frame = tuple(tokenizer.encode("").ids)
        self._before, self._after = frame[:1], frame[1:]
        self._room = network.config.max_position_embeddings - _RESERVED - len(frame)

    @torch.inference_mode()
    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text, each token in the light of all the others.

        Args:
            texts: what to read.
            starts: for each text the code point its reading is wanted from; tokens that end there or before count 0
                nats. All from 0 when left out.

        Returns:
            One reading a text, in the same order.

        Raises:
            ModelError: there is not enough memory for a single text.
        """
        encodings = encoded(self._tokenizer, texts)
        ends = [[end for _, end in encodings[text].offsets] for text in texts]
        firsts = [bisect_right(mine, start) for mine, start in zip(ends, starts or [0] * len(texts), strict=True)]
        questions = [
            [self._question(encodings[text].ids, place) for place in range(first, len(mine))]
            for text, mine, first in zip(texts, ends, firsts, strict=True)
        ]
        answers = self._answers(sorted({question for asked in questions for question in asked}))
        return [
            align(len(text), mine, [0.0] * first + [answers[question] for question in asked])
            for text, mine, first, asked in zip(texts, ends, firsts, questions, strict=True)
        ]

    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        """How much likelier the other texts of each group are than its first, in nats.

        Args:
            groups: an original and its rewritings, one or more texts a group.
        """
        readings = iter(self.read([text for group in groups for text in group]))
        totals = [[next(readings).total() for _ in group] for group in groups]
        return [[total - original for total in rewritten] for original, *rewritten in totals]

    def _question(self, tokens: Sequence[int], place: int) -> Question:
        """A stretch of tokens around a place, and the place in it."""
        begin = max(0, min(place - self._room // 2, len(tokens) - self._room))
        return tuple(tokens[begin : begin + self._room]), place - begin

    def _answers(self, questions: Sequence[Question]) -> dict[Question, float]:
        answers: dict[Question, float] = {}
        for batch in _batches(questions):
            answers.update(zip(batch, self._asked(batch), strict=True))
            self._progress(len(answers), len(questions))
        return answers

    def _asked(self, batch: Sequence[Question]) -> list[float]:
        try:
            return self._logprobs(batch)
        except (MemoryError, RuntimeError) as error:
            if len(batch) == 1 or not is_out_of_memory(error):
                raise unreadable(self.name, error, len(batch[0][0])) from error
        half = len(batch) // 2
        return [*self._asked(batch[:half]), *self._asked(batch[half:])]

    def _logprobs(self, batch: Sequence[Question]) -> list[float]:
        rows = torch.tensor([[*self._before, *tokens, *self._after] for tokens, _ in batch])
        steps, places = torch.arange(len(batch)), torch.tensor([len(self._before) + place for _, place in batch])
        targets = rows[steps, places]
        rows[steps, places] = self._mask
        logits = self._network(input_ids=rows.to(self._network.device)).logits.cpu()[steps, places].float()
        logprobs = logits.log_softmax(-1)[steps, targets]
        if not logprobs.isfinite().all():
            raise ModelError(f"{self.name}: gives no probability for a text; its weights are damaged, fetch it again")
        known: list[float] = logprobs.tolist()
        return known


def _batches(questions: Sequence[Question]) -> Iterator[list[Question]]:
    """Questions of one length together, so that nothing is padded."""
    lengths: dict[int, list[Question]] = defaultdict(list)
    for question in questions:
        lengths[len(question[0])].append(question)
    for length, same in lengths.items():
        size = max(1, PACK // length)
        yield from (same[first : first + size] for first in range(0, len(same), size))


def load_masked(folder: Path, name: str, progress: Progress, device: str) -> MaskedModel:
    """Load a masked model from a folder; nothing is fetched and no code of the folder's is run.

    Args:
        folder: config.json, safetensors weights and tokenizer.json.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.
        device: `cpu` or `cuda`.

    Raises:
        ModelError: the model is incomplete or has no token that hides another.
        Exception: whatever transformers and safetensors raise at a broken folder.
    """
    network = pretrained("AutoModelForMaskedLM", folder, name, device, torch.float32)
    return MaskedModel(network, load_tokenizer(folder, name, network.config.vocab_size), name, progress)
