"""Reading in full and judging repairs: tqcheck, minicons and a plain transformers loop on the same weights, in turns.

Usage: OMP_WAIT_POLICY=PASSIVE python lm.py [TEXTS...] [--rounds N] [--questions N]; needs the extra `benchmarks`. Prints
Markdown. The ways take turns text by text; times are medians over the rounds. Peak memory is that of a process of its own
for each way.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from os import environ
from pathlib import Path
from statistics import median

import numpy as np
import torch
from scorers import SCORERS

from tqcheck.engine.check import check
from tqcheck.engine.stages import proposed
from tqcheck.judge import versions
from tqcheck.judge.fluency import windows
from tqcheck.lm import read_card
from tqcheck.lm.embedded import EMBEDDED, cache_folder, embedded_folder
from tqcheck.rules import rules_for
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair
from tqcheck.text.readers import read

CORPORA = str(Path(__file__).parents[1] / "corpora" / "ar-en")
PAIR = Pair("ar", "en")


def texts_of(document: Document) -> list[str]:
    """What is read for the fluency of one text."""
    return [span.of(document.text) for span, _ in windows(document)]


def questions(document: Document, most: int) -> list[list[str]]:
    """What the judge asks about one text, thinned out evenly."""
    found = proposed(document, rules_for(PAIR), Settings(PAIR), read_card(EMBEDDED), judged=True)
    groups = [versions(document, finding) for finding in found.findings if finding.fixes]
    return groups[:: max(1, -(-len(groups) // most))]


def timed(way: Callable[[], object]) -> float:
    began = time.perf_counter()
    way()
    return time.perf_counter() - began


def product() -> torch.Tensor:
    return torch.nn.functional.linear(torch.ones(512, 640), torch.ones(8192, 640))


def measured(folder: Path, documents: Sequence[Document], rounds: int, most: int) -> None:
    scorers = {name: make(folder) for name, make in SCORERS.items()}
    read_texts = [texts_of(document) for document in documents]
    groups = [questions(document, most) for document in documents]
    spent: dict[str, list[list[float]]] = defaultdict(lambda: [[] for _ in documents])
    for _ in range(rounds):
        for number, (texts, asked) in enumerate(zip(read_texts, groups, strict=True)):
            spent["product"][number].append(timed(product))
            for name, scorer in scorers.items():
                spent[name][number].append(timed(lambda: scorer.totals(texts)))  # noqa: B023
                spent[f"{name}, judging"][number].append(timed(lambda: scorer.gains(asked)))  # noqa: B023
    seconds = {name: sum(map(median, each)) for name, each in spent.items()}
    everything = [text for texts in read_texts for text in texts]
    asked = [group for some in groups for group in some]
    candidates = sum(len(group) - 1 for group in asked)
    tokens = sum(len(ids) for ids in scorers["plain loop"].tokenizer(everything, add_special_tokens=False).input_ids)  # type: ignore[attr-defined]
    gflops = 2 * 512 * 640 * 8192 / median(each for some in spent["product"] for each in some) / 1e9
    print(
        f"{len(documents)} texts, {len(everything)} windows of {tokens} tokens; {len(asked)} findings with {candidates} "
        f"candidates; {rounds} rounds; matrix product {gflops:.0f} GFLOP/s; {torch.get_num_threads()} threads\n"
    )
    print(
        "| way | tokens/s | times tqcheck's time | a candidate, s | both, s | total against the plain loop | ranks | gains |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    expected, right = scorers["plain loop"].totals(everything), _flat(scorers["plain loop"].gains(asked))
    for name, scorer in scorers.items():
        totals, gains = scorer.totals(everything), _flat(scorer.gains(asked))
        judging = seconds[f"{name}, judging"]
        print(
            f"| {name} | {tokens / seconds[name]:.0f} | {seconds[name] / seconds['tqcheck']:.2f} | {judging / candidates:.3f} "
            f"| {seconds[name] + judging:.1f} | {100 * (sum(totals) / sum(expected) - 1):+.4f} % "
            f"| {ranks(totals, expected, everything):.5f} | {max(abs(gains - right)):.4f} nats |"
        )
    twice = [[text for each in rewritten for text in (original, each)] for original, *rewritten in asked]
    own = timed(lambda: [scorers["tqcheck"].totals([text]) for texts in twice for text in texts])
    print(
        f"\nA candidate costs {seconds['tqcheck, judging'] / own:.2f} of reading its window twice in the same way, "
        f"{seconds['tqcheck, judging'] / timed(lambda: [scorers['plain loop'].totals(texts) for texts in twice]):.2f} by the plain loop."
    )


def _flat(gains: Iterable[Iterable[float]]) -> np.ndarray:
    return np.array([gain for some in gains for gain in some])


def ranks(totals: Sequence[float], others: Sequence[float], texts: Sequence[str]) -> float:
    """Rank correlation of nats by code point, so that length does not make it easy."""
    places = [
        np.argsort(np.argsort([total / len(text) for total, text in zip(each, texts, strict=True)]))
        for each in (totals, others)
    ]
    return float(np.corrcoef(*places)[0, 1])


def alone(name: str, folder: Path, documents: Sequence[Document], most: int) -> None:
    """One way in a process of its own: its peak of memory, as Linux tells it."""
    scorer = SCORERS[name](folder)
    for document in documents:
        scorer.totals(texts_of(document))
        scorer.gains(questions(document, most))
    status = Path("/proc/self/status").read_text(encoding="utf-8").split()
    print(f"{int(status[status.index('VmHWM:') + 1]) / 1e6:.2f}")


def command(document: Document, rounds: int) -> None:
    """The whole command, on one text, without and with the answers of an earlier run."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / EMBEDDED).symlink_to(cache_folder() / EMBEDDED)
        article = Path(home) / "article.txt"
        article.write_text(document.text, encoding="utf-8")
        arguments = [sys.executable, "-m", "tqcheck", "check", str(article), "--exit-zero"]
        surroundings = {**environ, "TQCHECK_CACHE": home}

        def run() -> float:
            return timed(lambda: subprocess.run(arguments, env=surroundings, check=True, capture_output=True))

        def cold() -> float:
            for kept in Path(home).glob("*.sqlite*"):
                kept.unlink()
            return run()

        times = [(cold(), run()) for _ in range(rounds)]
    first, again = (median(each) for each in zip(*times, strict=True))
    print(f"\n`tqcheck check`, {len(document.text.split())} words: {first:.1f} s, again {again:.2f} s")


def whole(folder: Path, documents: Sequence[Document]) -> None:
    """Rules, judgement and fluency against the same questions put to minicons."""
    ours, theirs = SCORERS["tqcheck"](folder), SCORERS["minicons"](folder)
    card, settings = read_card(EMBEDDED), Settings(PAIR)
    first, second = 0.0, 0.0
    for document in documents:
        fresh = Document(document.id, document.text, PAIR)
        first += timed(lambda: check([fresh], settings, ours.model, card))  # type: ignore[attr-defined]  # noqa: B023
        asked = questions(document, 10_000)
        second += timed(lambda: (theirs.totals(texts_of(document)), theirs.gains(asked)))  # noqa: B023
    print(
        f"\nWhole check: {60 * len(documents) / first:.1f} texts a minute, {second / first:.1f} times the same questions "
        "through minicons."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", default=[CORPORA])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--questions", type=int, default=12, help="findings judged in each text")
    parser.add_argument("--alone", choices=SCORERS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    folder = embedded_folder(read_card(EMBEDDED))
    documents = list(read(given.texts, PAIR).documents)
    if given.alone:
        alone(given.alone, folder, documents, given.questions)
        return
    measured(folder, documents, given.rounds, given.questions)
    for name in SCORERS:
        program = [sys.executable, __file__, "--alone", name, "--questions", str(given.questions), *given.texts]
        peak = subprocess.run(program, check=True, capture_output=True, text=True).stdout.strip()
        print(f"\nPeak memory of {name}: {peak} GB")
    whole(folder, documents)
    command(documents[0], given.rounds)


if __name__ == "__main__":
    main()
