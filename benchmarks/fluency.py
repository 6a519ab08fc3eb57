"""What the fluency score is worth: fluency.py [--sample N] [--lm MODEL]; needs TQCHECK_SHARED, the folder of the corpora.

Minimal pairs (BLiMP, JFLEG, CoNLL-2014): how often the better text scores higher. Labels (CoLA; news posts, native above
machine-translated): area under the ROC curve. Ratings (TMU-GFM, WMT 2023 MQM): Spearman's rank correlation. Prints Markdown.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import os
import random
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tqcheck.evaluate.figures import area_under_curve
from tqcheck.languages.frequency import rarity
from tqcheck.lm import Reading, open_model
from tqcheck.text import Span

HOME = Path(os.environ["TQCHECK_SHARED"]) / "corpora"
WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
CAP = 8.0
Score = Callable[[str, Reading], float]


@dataclass(frozen=True)
class Words:
    nats: list[float]
    rarities: list[float]
    names: list[bool]


def words_of(text: str, reading: Reading) -> Words:
    found = list(WORD.finditer(text))
    cuts = [0, *(match.start() - (text[match.start() - 1 : match.start()] == " ") for match in found[1:]), len(text)]
    return Words(
        [-reading.total(Span(start, end)) for start, end in itertools.pairwise(cuts)],
        [rarity(match.group(), "en") or 0.0 for match in found],
        [
            number > 0 and (match.group()[0].isupper() or match.group()[0].isdigit())
            for number, match in enumerate(found)
        ],
    )


def mean(figures: Sequence[float]) -> float:
    return sum(figures) / max(1, len(figures))


def slor(text: str, reading: Reading) -> float:
    words = words_of(text, reading)
    return mean([rare - nats for nats, rare in zip(words.nats, words.rarities, strict=True)])


def capped(text: str, reading: Reading) -> float:
    words = words_of(text, reading)
    return -mean([min(nats, CAP) if name else nats for nats, name in zip(words.nats, words.names, strict=True)])


def worst(text: str, reading: Reading) -> float:
    nats = words_of(text, reading).nats
    return -max(mean(nats[first : first + 4]) for first in range(max(1, len(nats) - 3)))


SCORES: dict[str, Score] = {
    "sum of nats": lambda text, reading: reading.total(),
    "nats by token": lambda text, reading: reading.total() / max(1, len(reading.ends)),
    "nats by code point": lambda text, reading: reading.total() / len(text),
    "nats by word, names and numbers capped": capped,
    "worst four words": worst,
    "SLOR by word (tqcheck)": slor,
}


@dataclass(frozen=True)
class Task:
    name: str
    texts: list[str]
    figure: Callable[[dict[str, float]], float]


def pairs(name: str, rows: list[list[str]]) -> Task:
    wanted = [(bad, good) for bad, *goods in rows for good in goods if bad and good and good != bad]
    return Task(
        f"{name}, {len(wanted)} pairs",
        [text for pair in wanted for text in pair],
        lambda scores: mean([scores[good] > scores[bad] for bad, good in wanted]),
    )


def labels(name: str, rows: list[tuple[str, bool]]) -> Task:
    return Task(
        f"{name}, {len(rows)} texts, AUROC",
        [text for text, _ in rows],
        lambda scores: area_under_curve(
            (scores[text] for text, good in rows if good), (scores[text] for text, good in rows if not good)
        ),
    )


def ratings(name: str, rows: list[tuple[str, float]]) -> Task:
    def ranks(figures: Sequence[float]) -> np.ndarray:
        _, places, counts = np.unique(figures, return_inverse=True, return_counts=True)
        return (np.cumsum(counts) - (counts - 1) / 2)[places]

    return Task(
        f"{name}, {len(rows)} texts, Spearman",
        [text for text, _ in rows],
        lambda scores: float(
            np.corrcoef(ranks([scores[text] for text, _ in rows]), ranks([rating for _, rating in rows]))[0, 1]
        ),
    )


def table(name: str, delimiter: str = "\t") -> list[dict[str, str]]:
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with (HOME / "bench" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter, quoting=quoting))


def lines(place: str) -> Iterator[dict[str, str]]:
    with (HOME / place).open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def tasks(sample: int) -> Iterator[Task]:
    def some(rows: list, count: int = sample) -> list:
        return random.Random(11).sample(rows, min(count, len(rows)))

    paradigms: dict[str, list[list[str]]] = {}
    for row in lines("bench/blimp.jsonl"):
        paradigms.setdefault(row["paradigm"], []).append([row["bad"], row["good"]])
    yield pairs("BLiMP", [row for rows in paradigms.values() for row in rows[: max(1, sample // 20)]])
    for name, title, count in (("jfleg-dev.tsv", "JFLEG", sample // 3), ("conll14.tsv", "CoNLL-2014", sample // 2)):
        yield pairs(title, some([[cell.strip() for cell in row.values()] for row in table(name)], count))
    cola = [line.split("\t") for name in ("cola-dev.tsv", "cola-ood-dev.tsv") for line in _raw(name)]
    yield labels("CoLA", [(row[3], row[1] == "1") for row in cola])
    posts = [row for row in lines("dev/fignews.jsonl") if 25 <= len(row["text"].split()) <= 150]
    kinds = {kind: [row["text"] for row in posts if row["language"].lower() == kind] for kind in ("arabic", "english")}
    yield labels(
        "news posts, native above machine",
        [(text, kind == "english") for kind, texts in kinds.items() for text in some(texts, sample // 3)],
    )
    yield ratings("TMU-GFM fluency", some([(row["output"], float(row["ave_f"])) for row in table("tmu-gfm.csv", ",")]))
    chinese = [(row["target"], -float(row["mqm_fluency"])) for row in table("mqm-zh-en-fluency.tsv")]
    yield ratings("MQM zh-en fluency", some(chinese))
    hebrew = [(row["mt"], row["mqm_z"]) for row in table("mqm-he-en.tsv")]
    yield ratings("MQM he-en", some([(text, float(z)) for text, z in hebrew if re.fullmatch(r"-?[\d.e-]+", z)]))


def _raw(name: str) -> list[str]:
    return (HOME / "bench" / name).read_text(encoding="utf-8").splitlines()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=300)
    parser.add_argument("--lm", default="embedded")
    given = parser.parse_args()
    opened = open_model(given.lm)
    assert opened
    model, card = opened
    print(
        f"Model: {card.title}. Sample: {given.sample}.\n\n| task | {' | '.join(SCORES)} |\n|---{'|---:' * len(SCORES)}|"
    )
    for task in tasks(given.sample):
        began = time.perf_counter()
        texts = list(dict.fromkeys(task.texts))
        readings = dict(zip(texts, model.read(texts), strict=True))
        figures = [
            task.figure({text: score(text, reading) for text, reading in readings.items()}) for score in SCORES.values()
        ]
        best = max(figures)
        cells = [f"**{figure:.3f}**" if figure == best else f"{figure:.3f}" for figure in figures]
        print(f"| {task.name} | {' | '.join(cells)} |", flush=True)
        print(f"{task.name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
