"""Reading in full and judging repairs: tqcheck, minicons and a plain transformers loop on the same weights, in turns.

Usage: python benchmarks/lm.py [FOLDER-OF-A-MODEL [ROUNDS]]; needs the extra `benchmarks`.
"""

import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import numpy as np
import torch
from minicons.scorer import IncrementalLMScorer
from transformers import AutoModelForCausalLM, PreTrainedTokenizerFast

from tqcheck.engine.artifacts import in_context
from tqcheck.engine.proposals import admitted, propose
from tqcheck.engine.verify import verified
from tqcheck.judge import versions
from tqcheck.judge.fluency import windows
from tqcheck.lm import open_model, read_card
from tqcheck.lm.embedded import EMBEDDED, embedded_folder
from tqcheck.rules import rules_for
from tqcheck.text import Document, Pair

CORPORA = Path(__file__).parents[1] / "corpora" / "ar-en"
PAIR = Pair("ar", "en")
Totals = Callable[[Sequence[str]], list[float]]


def main(folder: Path, rounds: int) -> None:
    opened = open_model(str(folder))
    assert opened is not None
    model, _ = opened
    documents = [Document(path.name, path.read_text("utf-8"), PAIR) for path in sorted(CORPORA.glob("*.txt"))]
    texts = [span.of(document.text) for document in documents for span, _ in windows(document)]
    groups = [group for document in documents for group in questions(document)]
    ours = [reading.total() for reading in model.read(texts)]
    print(f"peak memory of tqcheck alone {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")
    network = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=str(folder / "tokenizer.json"),
        bos_token="<bos>",
        eos_token="<eos>",
        unk_token="<unk>",
        pad_token="<pad>",
    )
    scorer = IncrementalLMScorer(network, tokenizer=tokenizer)
    tokens = sum(len(tokenizer(text, add_special_tokens=False).input_ids) for text in texts)
    start = network.config.bos_token_id

    def plain(asked: Sequence[str]) -> list[float]:
        sequences = [torch.tensor([[start, *tokenizer(text, add_special_tokens=False).input_ids]]) for text in asked]
        with torch.inference_mode():
            return [
                network(ids[:, :-1]).logits[0].log_softmax(-1).gather(1, ids[0, 1:, None]).sum().item()
                for ids in sequences
            ]

    def minicons(asked: Sequence[str]) -> list[float]:
        def batch(some: Sequence[str]) -> list[float]:
            return scorer.sequence_score(list(some), reduction=lambda logprobs: logprobs.sum().item(), bos_token=True)

        return [total for first in range(0, len(asked), 8) for total in batch(asked[first : first + 8])]

    def by_reading(read: Totals) -> None:
        for group in groups:
            read(group)

    ways: dict[str, Callable[[], object]] = {
        "tqcheck": lambda: model.read(texts),
        "minicons": lambda: minicons(texts),
        "plain": lambda: plain(texts),
        "tqcheck, judging": lambda: model.gains(groups),
        "minicons, judging": lambda: by_reading(minicons),
        "plain, judging": lambda: by_reading(plain),
        "matrix product": product,
    }
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            began = time.perf_counter()
            way()
            spent[name].append(time.perf_counter() - began)
    seconds = {name: median(each) for name, each in spent.items()}
    print(f"{len(documents)} articles, {len(texts)} windows of {tokens} tokens, {len(groups)} findings to judge")
    for name in ("tqcheck", "minicons", "plain"):
        whole = seconds[name] + seconds[f"{name}, judging"]
        print(
            f"{name:9} {tokens / seconds[name]:6.0f} tokens/s read in full, judging {seconds[f'{name}, judging']:.1f} s, "
            f"{60 * len(documents) / whole:.1f} articles a minute"
        )
    print(f"matrix product {2 * 512 * 640 * 8192 / seconds['matrix product'] / 1e9:.0f} GFLOP/s")
    for name, theirs in (("minicons", minicons(texts)), ("plain", plain(texts))):
        ranks = np.corrcoef(np.argsort(np.argsort(ours)), np.argsort(np.argsort(theirs)))[0, 1]
        print(f"against {name}: total {100 * (sum(ours) / sum(theirs) - 1):+.4f} %, rank correlation {ranks:.5f}")


def questions(document: Document) -> list[list[str]]:
    """What the judge asks about one document."""
    rules = rules_for(PAIR)
    card = read_card(EMBEDDED)
    findings = in_context(document, admitted(verified(document, propose(document, rules), rules), card))
    return [versions(document, finding) for finding in findings if finding.fixes]


def product() -> torch.Tensor:
    return torch.nn.functional.linear(torch.ones(512, 640), torch.ones(8192, 640))


if __name__ == "__main__":
    given = sys.argv[1:]
    main(Path(given[0]) if given else embedded_folder(read_card(EMBEDDED)), int(given[1]) if given[1:] else 3)
