"""Reading with a causal language model; the one file that imports torch and transformers."""

from __future__ import annotations

import warnings
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from tokenizers import Encoding, Tokenizer
from torch.nn.functional import linear
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.utils import logging

from tqcheck.lm.align import align
from tqcheck.lm.errors import ModelError
from tqcheck.lm.progress import Progress, silent
from tqcheck.lm.protocol import Reading
from tqcheck.lm.tree import Tokens, Tree, common, pack

LONGEST = 4096
PACK = 512
_HEAD_BLOCK = 8192
_PROBES = ("The talks that began on Monday will resume.", "The talks that began on Monday may fail, he said.")


class CausalModel:
    """A causal model that reads in 32 bit, laying texts with a common beginning over each other.

    Every text is read after the beginning-of-text token of the configuration, or its end-of-text token where it names
    no other.

    Args:
        network: a causal model of transformers in 32 bit, on the CPU and in evaluation mode.
        tokenizer: the tokenizer that goes with it.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.
        nodes: tokens read in one pass.

    Raises:
        ModelError: the tokenizer does not fit, or the model does not read laid-over texts as it reads single ones.
    """

    def __init__(
        self, network: Any, tokenizer: Tokenizer, name: str, progress: Progress = silent, *, nodes: int = PACK
    ) -> None:
        config = network.config.get_text_config()
        tokenizer.no_truncation()
        tokenizer.no_padding()
        tokenizer.encode_special_tokens = True
        self.name = name
        self.longest: int = min(getattr(config, "max_position_embeddings", None) or LONGEST, LONGEST)
        self._body, self._head = network.base_model, network.get_output_embeddings()
        self._tokenizer, self._progress, self._nodes = tokenizer, progress, nodes
        self._start = _start(config, name)
        self._kinds = frozenset(getattr(config, "layer_types", None) or ())
        self._window: int | None = getattr(config, "sliding_window", None)
        self._cap: float | None = getattr(config, "final_logit_softcapping", None)
        if not config.vocab_size / 2 < tokenizer.get_vocab_size() <= config.vocab_size:
            raise ModelError(
                f"{name}: {tokenizer.get_vocab_size()} tokens in the tokenizer, {config.vocab_size} in the weights; "
                "put the model's own tokenizer beside them"
            )
        self._prove(network)

    @torch.inference_mode()
    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text from its beginning.

        Args:
            texts: what to read; none of more than `longest` tokens.
            starts: for each text the code point its reading is wanted from; tokens that end there or before are context
                and count 0 nats. All from 0 when left out.

        Returns:
            One reading a text, in the same order.

        Raises:
            ModelError: a text is longer than the model reads at once.
        """
        encodings = self._encode(texts)
        ends = [[end for _, end in encodings[text].offsets] for text in texts]
        firsts = [bisect_right(mine, start) for mine, start in zip(ends, starts or [0] * len(texts), strict=True)]
        sequences = [tuple(encodings[text].ids) for text in texts]
        scores = self._scores(zip(sequences, firsts, strict=True))
        return [
            align(len(text), mine, [0.0] * first + scores[sequence][first:])
            for text, mine, sequence, first in zip(texts, ends, sequences, firsts, strict=True)
        ]

    @torch.inference_mode()
    def gains(self, groups: Sequence[Sequence[str]]) -> list[list[float]]:
        """How much likelier the other texts of each group are than its first, in nats.

        Args:
            groups: an original and its rewritings, one or more texts a group; none of more than `longest` tokens.

        Returns:
            For each group one gain a rewriting, in the same order.

        Raises:
            ModelError: a text is longer than the model reads at once.
        """
        encodings = self._encode([text for group in groups for text in group])
        families = [[tuple(encodings[text].ids) for text in group] for group in groups]
        firsts = [min(common(family[0], member) for member in family) for family in families]
        scores = self._scores(
            (member, first) for family, first in zip(families, firsts, strict=True) for member in family
        )
        totals = [
            [sum(scores[member][first:]) for member in family] for family, first in zip(families, firsts, strict=True)
        ]
        return [[total - original for total in rewritten] for original, *rewritten in totals]

    def _encode(self, texts: Sequence[str]) -> dict[str, Encoding]:
        unique = list(dict.fromkeys(texts))
        encodings = self._tokenizer.encode_batch(unique, add_special_tokens=False)
        longest = max(map(len, encodings), default=0)
        if longest > self.longest:
            raise ModelError(
                f"{self.name}: a text of {longest} tokens, where {self.longest} can be read at once; "
                "split it where a sentence ends"
            )
        return dict(zip(unique, encodings, strict=True))

    def _scores(self, wanted: Iterable[tuple[Tokens, int]]) -> dict[Tokens, list[float]]:
        """The log-probabilities of token sequences, each from a first token on; 0 before it."""
        firsts: dict[Tokens, int] = {}
        for sequence, first in wanted:
            firsts[sequence] = min(first, firsts.get(sequence, first))
        sequences = sorted(sequence for sequence, first in firsts.items() if first < len(sequence))
        scores = {sequence: [0.0] * len(sequence) for sequence in firsts}
        trees = list(pack([(self._start, *sequence[:-1]) for sequence in sequences], self._nodes))
        done, total = 0, sum(map(len, trees))
        rest = iter(sequences)
        for tree in trees:
            mine = list(islice(rest, len(tree.paths)))
            for sequence, logprobs in zip(
                mine, self._read_tree(tree, mine, [firsts[each] for each in mine]), strict=True
            ):
                scores[sequence][firsts[sequence] :] = logprobs
            done += len(tree)
            self._progress(done, total)
        return scores

    def _read_tree(self, tree: Tree, sequences: Sequence[Tokens], firsts: Sequence[int]) -> list[list[float]]:
        hidden = self._body(
            input_ids=torch.tensor([tree.tokens]),
            position_ids=torch.tensor([tree.depths]),
            attention_mask=self._masks(tree),
            use_cache=False,
        ).last_hidden_state[0]
        places: dict[tuple[int, int], int] = {}
        rows = [
            [places.setdefault(step, len(places)) for step in zip(path[first:], sequence[first:], strict=True)]
            for path, sequence, first in zip(tree.paths, sequences, firsts, strict=True)
        ]
        nodes, targets = torch.tensor(list(places)).unbind(1)
        unique, where = torch.unique(nodes, return_inverse=True)
        logprobs = (self._target_logits(hidden[nodes], targets) - self._normalisers(hidden[unique])[where]).tolist()
        return [[logprobs[place] for place in row] for row in rows]

    def _masks(self, tree: Tree) -> torch.Tensor | dict[str, torch.Tensor]:
        seen = torch.eye(len(tree), dtype=torch.bool)
        for node, parent in enumerate(tree.parents):
            if parent >= 0:
                seen[node] |= seen[parent]
        full = _additive(seen)
        if self._window is None or (self._kinds and "sliding_attention" not in self._kinds):
            return full
        depths = torch.tensor(tree.depths)
        near = _additive(seen & (depths[:, None] - depths < self._window))
        return {"full_attention": full, "sliding_attention": near} if self._kinds else near

    def _target_logits(self, hidden: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        logits = (hidden * self._head.weight[targets]).sum(-1)
        return self._capped(logits if self._head.bias is None else logits + self._head.bias[targets])

    def _normalisers(self, hidden: torch.Tensor) -> torch.Tensor:
        weight, bias = self._head.weight, self._head.bias
        sums = []
        for first in range(0, len(weight), _HEAD_BLOCK):
            block = slice(first, first + _HEAD_BLOCK)
            logits = linear(hidden, weight[block], None if bias is None else bias[block])
            sums.append(self._capped(logits).logsumexp(-1))
        return torch.stack(sums).logsumexp(0)

    def _capped(self, logits: torch.Tensor) -> torch.Tensor:
        return logits if self._cap is None else self._cap * torch.tanh(logits / self._cap)

    @torch.inference_mode()
    def _prove(self, network: Any) -> None:
        sequences = [tuple(self._tokenizer.encode(text, add_special_tokens=False).ids) for text in _PROBES]
        tree = next(pack([(self._start, *sequence[:-1]) for sequence in sequences], 2 * self.longest))
        for sequence, laid_over in zip(sequences, self._read_tree(tree, sequences, (0, 0)), strict=True):
            logits = network(input_ids=torch.tensor([[self._start, *sequence[:-1]]])).logits[0]
            single = logits.log_softmax(-1).gather(1, torch.tensor(sequence)[:, None]).sum().item()
            if not abs(single - sum(laid_over)) < 0.01:
                raise ModelError(f"{self.name}: misreads texts that share their beginning; choose another model")


def _start(config: Any, name: str) -> int:
    ends = config.eos_token_id if isinstance(config.eos_token_id, list) else [config.eos_token_id]
    for token in (config.bos_token_id, *ends):
        if token is not None:
            return int(token)
    raise ModelError(f"{name}: names no beginning-of-text token; add bos_token_id to its config.json")


def _additive(seen: torch.Tensor) -> torch.Tensor:
    return torch.zeros(1, 1, *seen.shape).masked_fill_(~seen, torch.finfo(torch.float32).min)


def load_causal(folder: Path, name: str, progress: Progress = silent) -> CausalModel:
    """Load a model from a folder; nothing is fetched and no code of the folder's is run.

    Args:
        folder: config.json, safetensors weights and tokenizer.json.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.

    Raises:
        ModelError: the model is broken or of a kind that cannot be used.
    """
    closed = {"local_files_only": True, "trust_remote_code": False}
    try:
        with _quiet():
            config = AutoConfig.from_pretrained(folder, **closed)
            soft_capped = getattr(config.get_text_config(), "attn_logit_softcapping", None)
            network, report = AutoModelForCausalLM.from_pretrained(
                folder,
                config=config,
                dtype=torch.float32,
                use_safetensors=True,
                attn_implementation="eager" if soft_capped else "sdpa",
                output_loading_info=True,
                **closed,
            )
            if report["missing_keys"]:
                raise ModelError(f"{name}: the weights are incomplete; fetch the model again")
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            return CausalModel(network.eval(), tokenizer, name, progress)
    except ModelError:
        raise
    except Exception as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelError(f"{folder}: cannot be loaded ({reason}); fetch the model again or choose another") from error


@contextmanager
def _quiet() -> Iterator[None]:
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
