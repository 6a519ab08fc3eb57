"""What reading costs by the length of an article, and judging by the number of candidates.

Usage: cost.py PICTURE.png [--rounds N] [TEXTS...]; needs the extras `benchmarks` and `plot`. Prints the numbers as Markdown.
Articles of each length are made of the texts' sentences, none twice; candidates leave out one word of a passage each.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from lm import CORPORA, PAIR, texts_of
from matplotlib.figure import Figure
from scorers import SCORERS, Scorer

from tqcheck.lm import read_card
from tqcheck.lm.embedded import EMBEDDED, embedded_folder
from tqcheck.text import Document
from tqcheck.text.readers import read

WORDS = (50, 100, 200, 400, 800)
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
        began = time.perf_counter()
        way()
        spent.append(time.perf_counter() - began)
    return median(spent)


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
    words = [size for size in WORDS if size <= sum(len(sentence.split()) for sentence in sentences)]
    figure = Figure(figsize=(9, 3.6), layout="constrained")
    axes = figure.subplots(1, 2)
    for place, (what, sizes) in zip(axes, (("words", words), ("candidates", CANDIDATES)), strict=True):
        print(f"\n| {what} | {' | '.join(scorers)} |\n|---:{'|---:' * len(scorers)}|")
        curves: dict[str, list[float]] = {name: [] for name in scorers}
        for size in sizes:
            for name, scorer in scorers.items():
                texts = texts_of(article(sentences, size)) if what == "words" else versions(passage, size)
                ask = scorer.totals if what == "words" else lambda some, scorer=scorer: scorer.gains([some])
                curves[name].append(seconds(lambda: ask(texts), given.rounds))  # noqa: B023
            print(f"| {size} | {' | '.join(f'{curve[-1]:.2f} s' for curve in curves.values())} |", flush=True)
        for name, curve in curves.items():
            place.plot(sizes, curve, "o-", label=name)
        place.set(xlabel=f"{what} {'read in full' if what == 'words' else 'judged in one passage'}", ylabel="seconds")
        place.set(ylim=(0, None))
        place.spines[["top", "right"]].set_visible(False)
    axes[0].legend()
    figure.savefig(given.picture, dpi=150, metadata={"Software": None})


if __name__ == "__main__":
    main()
