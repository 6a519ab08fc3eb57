"""Reading with a causal language model."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import torch
from tokenizers import Tokenizer

from tqcheck.lm.align import align
from tqcheck.lm.encode import encoded, load_tokenizer
from tqcheck.lm.errors import ModelError
from tqcheck.lm.failure import is_out_of_memory, unreadable
from tqcheck.lm.network import Network, load_network
from tqcheck.lm.progress import Progress, silent
from tqcheck.lm.protocol import Reading
from tqcheck.lm.tree import Tokens, Tree, common, pack

LONGEST = 4096
PACK = 512
_PROBES = ("The talks that began on Monday will resume.", "The talks that began on Monday may fail, he said.")


class CausalModel:
    """A causal model that lays texts with a common beginning over each other.

    Every text is read after the beginning-of-text token of the configuration, or its end-of-text token where it names
    no other. A text of more tokens than the model reads at once is read in stretches, each token after at least half as
    many as that. Where memory runs out, fewer tokens are read in one pass.

    Args:
        network: the network.
        tokenizer: the tokenizer that goes with it.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.
        nodes: tokens read in one pass.

    Raises:
        ModelError: the model does not read laid-over texts as it reads single ones.
    """

    def __init__(
        self, network: Network, tokenizer: Tokenizer, name: str, progress: Progress = silent, *, nodes: int = PACK
    ) -> None:
        self.name = name
        self._network, self._tokenizer, self._progress, self._nodes = network, tokenizer, progress, nodes
        self._prove()

    @torch.inference_mode()
    def read(self, texts: Sequence[str], starts: Sequence[int] = ()) -> list[Reading]:
        """Read every text from its beginning.

        Args:
            texts: what to read.
            starts: for each text the code point its reading is wanted from; tokens that end there or before are context
                and count 0 nats. All from 0 when left out.

        Returns:
            One reading a text, in the same order.

        Raises:
            ModelError: there is not enough memory for a single text.
        """
        encodings = encoded(self._tokenizer, texts)
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
            groups: an original and its rewritings, one or more texts a group.

        Returns:
            For each group one gain a rewriting, in the same order.

        Raises:
            ModelError: there is not enough memory for a single text.
        """
        encodings = encoded(self._tokenizer, [text for group in groups for text in group])
        families = [[tuple(encodings[text].ids) for text in group] for group in groups]
        firsts = [min(common(family[0], member) for member in family) for family in families]
        scores = self._scores(
            (member, first) for family, first in zip(families, firsts, strict=True) for member in family
        )
        totals = [
            [sum(scores[member][first:]) for member in family] for family, first in zip(families, firsts, strict=True)
        ]
        return [[total - original for total in rewritten] for original, *rewritten in totals]

    def _scores(self, wanted: Iterable[tuple[Tokens, int]]) -> dict[Tokens, list[float]]:
        """The log-probabilities of token sequences, each from a first token on; 0 before it."""
        scores: dict[Tokens, list[float]] = {}
        firsts: dict[Tokens, int] = {}
        places: list[tuple[Tokens, int, Tokens, int]] = []
        for sequence, first in wanted:
            scores[sequence] = [0.0] * len(sequence)
            for begin, known in _stretches(len(sequence), first, self._network.longest):
                part = sequence[begin : begin + self._network.longest]
                firsts[part] = min(known, firsts.get(part, known))
                places.append((sequence, begin, part, known))
        done, total = 0, sum(map(len, firsts))
        read: dict[Tokens, list[float]] = {}
        for part, logprobs in self._read(sorted(firsts), firsts):
            read[part] = logprobs
            done += len(part)
            self._progress(done, total)
        for sequence, begin, part, known in places:
            scores[sequence][begin + known : begin + len(part)] = read[part][known - firsts[part] :]
        return scores

    def _read(self, sequences: Sequence[Tokens], firsts: Mapping[Tokens, int]) -> Iterator[tuple[Tokens, list[float]]]:
        rest = iter(sequences)
        for tree in pack([(self._network.start, *sequence[:-1]) for sequence in sequences], self._nodes):
            mine = list(islice(rest, len(tree.paths)))
            if len(tree) <= self._nodes or len(mine) == 1:
                try:
                    yield from zip(mine, self._read_tree(tree, mine, [firsts[each] for each in mine]), strict=True)
                    continue
                except (MemoryError, RuntimeError) as error:
                    if len(mine) == 1 or not is_out_of_memory(error):
                        raise unreadable(self.name, error, len(tree)) from error
                self._nodes = len(tree) // 2
            yield from self._read(mine, firsts)

    def _read_tree(self, tree: Tree, sequences: Sequence[Tokens], firsts: Sequence[int]) -> list[list[float]]:
        places: dict[tuple[int, int], int] = {}
        rows = [
            [places.setdefault(step, len(places)) for step in zip(path[first:], sequence[first:], strict=True)]
            for path, sequence, first in zip(tree.paths, sequences, firsts, strict=True)
        ]
        nodes, targets = torch.tensor(list(places), device=self._network.device).unbind(1)
        logprobs = self._network.head.logprobs(self._network.hidden(tree), nodes, targets)
        if not logprobs.isfinite().all():
            raise ModelError(f"{self.name}: gives no probability for a text; its weights are damaged, fetch it again")
        known = logprobs.tolist()
        return [[known[place] for place in row] for row in rows]

    @torch.inference_mode()
    def _prove(self) -> None:
        if self._network.plain is None:
            return
        sequences = [tuple(encoding.ids) for encoding in encoded(self._tokenizer, _PROBES).values()]
        tolerance = 0.01 if self._network.dtype == torch.float32 else 1.0
        for sequence, laid_over in self._read(sorted(sequences), dict.fromkeys(sequences, 0)):
            single = self._network.plain((self._network.start, *sequence))
            if not abs(single - sum(laid_over)) < tolerance:
                raise ModelError(f"{self.name}: misreads texts that share their beginning; choose another model")


def _stretches(length: int, first: int, longest: int) -> Iterator[tuple[int, int]]:
    """Where each stretch of a sequence begins, and how many of its tokens are context or known already."""
    overlap = longest // 2
    for begin in range(0, max(1, length - overlap), longest - overlap):
        known = max(first - begin, overlap if begin else 0)
        if known < min(longest, length - begin):
            yield begin, known


def load_causal(
    folder: Path, name: str, progress: Progress = silent, device: str = "cpu", exact: bool = False
) -> CausalModel:
    """Load a causal model from a folder; nothing is fetched and no code of the folder's is run.

    Args:
        folder: config.json, safetensors weights and tokenizer.json.
        name: name and revision, as they stand in a report's signature.
        progress: called with the tokens read and the tokens to be read.
        device: `cpu` or `cuda`.
        exact: whether to reckon in 32 bit on a GPU too.

    Raises:
        ModelError: the model is incomplete, or does not read as it should.
        Exception: whatever transformers and safetensors raise at a broken folder.
    """
    network = load_network(folder, name, device, LONGEST, exact)
    return CausalModel(network, load_tokenizer(folder, name, network.vocabulary, network.start), name, progress)
