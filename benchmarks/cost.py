"""What reading costs by the length of an article, and judging by the number of candidates.

Usage: OMP_WAIT_POLICY=PASSIVE python cost.py PICTURE.png [TEXTS...] [--rounds N]; needs the extras `benchmarks` and `plot`.
Prints the numbers as Markdown, in seconds of processor time. Articles of each length are made of the texts' sentences, none
twice; candidates leave out one word of a passage each.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median

from lm import CORPORA, PAIR, texts_of
from matplotlib.figure import Figure
from scorers import SCORERS, Scorer

from tqcheck.lm import read_card
from tqcheck.lm.embedded import EMBEDDED, embedded_folder
from tqcheck.text import Document
from tqcheck.text.readers import read

WORDS = (100, 200, 400, 800)
CANDIDATES = (1, 2, 4, 8, 16)
PASSAGE = 3


def article(sentences: Sequence[str], words: int) -> Document:
    """The first sentences, paragraphs of three, until there are so many words."""
    kept: list[str] = []
    while sum(len(sentence.split()) for sentence in kept) < words and len(kept) < len(sentences):
        kept.append(sentences[len(kept)])
    paragraphs = [" ".join(kept[first : first + PASSAGE]) for first in range(0, len(kept), PASSAGE)]
    return Document("article", "\n\n".join(paragraphs), PAIR)


def versions(sentences: Sequence[str], candidates: int) -> list[str]:
    """A passage, and with a word of its middle sentence left out each."""
    before, middle, after = sentences
    words = middle.split()
    places = [1 + number * (len(words) - 2) // candidates for number in range(candidates)]
    rewritten = [" ".join([*words[:place], *words[place + 1 :]]) for place in places]
    return [" ".join((before, each, after)) for each in (middle, *rewritten)]


def seconds(way: Callable[[], object], rounds: int) -> float:
    spent = []
    for _ in range(rounds):
        began = time.process_time()
        way()
        spent.append(time.process_time() - began)
    return median(spent)


def _read(texts: Sequence[str], scorer: Scorer) -> object:
    return scorer.totals(texts)


def _judge(group: Sequence[str], scorer: Scorer) -> object:
    return scorer.gains([group])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("picture", type=Path)
    parser.add_argument("texts", nargs="*", default=[CORPORA])
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    folder = embedded_folder(read_card(EMBEDDED))
    scorers: dict[str, Scorer] = {name: make(folder) for name, make in SCORERS.items()}
    documents = read(given.texts, PAIR).documents
    sentences = [s.span.of(document.text) for document in documents for s in document.sentences]
    longest = max(range(1, len(sentences) - 1), key=lambda place: len(sentences[place]))
    passage = sentences[longest - 1 : longest + 2]
    articles = [article(sentences, size) for size in WORDS]
    groups = [versions(passage, size) for size in CANDIDATES]
    cases: dict[str, dict[int, Callable[[Scorer], object]]] = {
        "words read in full": {len(each.text.split()): partial(_read, texts_of(each)) for each in articles},
        "candidates judged in one passage": {len(group) - 1: partial(_judge, group) for group in groups},
    }
    figure = Figure(figsize=(9, 3.6), layout="constrained")
    axes = figure.subplots(1, 2)
    for place, (what, asks) in zip(axes, cases.items(), strict=True):
        print(f"\n| {what} | {' | '.join(scorers)} |\n|---:{'|---:' * len(scorers)}|")
        curves: dict[str, list[float]] = {name: [] for name in scorers}
        for size, ask in asks.items():
            for name, scorer in scorers.items():
                curves[name].append(seconds(partial(ask, scorer), given.rounds))
            print(f"| {size} | {' | '.join(f'{curve[-1]:.2f} s' for curve in curves.values())} |", flush=True)
        for name, curve in curves.items():
            place.plot([*asks], curve, "o-", label=name)
        place.set(xlabel=what, ylabel="seconds of processor time", ylim=(0, None))
        place.spines[["top", "right"]].set_visible(False)
    axes[0].legend()
    figure.savefig(given.picture, dpi=150, metadata={"Software": None})


if __name__ == "__main__":
    main()
