"""Fits the artifact score's weights: style.py --machine FILE ... --native FILE ... [--test MACHINE NATIVE] ...

Every file is JSON Lines with "text". Texts are cut at sentences into passages of some 60 words. Prints the weights of a ridge
logistic regression, each file weighted alike, and the area under the curve by five-fold cross-validation.
"""

import argparse
import json
import random
from math import sqrt
from pathlib import Path

import numpy as np

from tqcheck.engine.artifacts import points
from tqcheck.engine.check import check
from tqcheck.rules.style import style_of
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

PAIR = Pair("ar", "en")
RIDGE, FOLDS, MOST = 3.0, 5, 350


def passages(path: Path) -> list[tuple[str, str]]:
    found = []
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        if row.get("language", "arabic").lower() not in ("arabic", "english"):
            continue
        cut: list[str] = []
        document = Document("", row["text"], PAIR)
        for number, sentence in enumerate(document.sentences, 1):
            cut.append(sentence.span.of(document.text))
            words = len(" ".join(cut).split())
            if words >= 60 or (number == len(document.sentences) and words >= 25):
                found.append((str(row["id"]), " ".join(cut)))
                cut = []
    random.Random(7).shuffle(found)
    return found[:MOST]


def figures(path: Path) -> tuple[list[str], np.ndarray]:
    names, texts = zip(*passages(path), strict=True)
    report = check([Document("", text, PAIR) for text in texts], Settings(PAIR, lm="off"))
    rows = [
        [sqrt(sum(points(part.document, part.findings).values())), *style_of(PAIR).figures(part.document).values()]
        for part in report.documents
    ]
    return list(names), np.array(rows)


def fitted(rows: np.ndarray, target: np.ndarray, weight: np.ndarray) -> np.ndarray:
    scale = rows.std(axis=0) + 1e-9
    design = np.column_stack([np.ones(len(rows)), rows / scale])
    ridge = RIDGE * np.eye(design.shape[1])
    ridge[0, 0] = 0
    beta = np.zeros(design.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-design @ beta))
        slope = design.T @ (weight * (chance - target)) + ridge @ beta
        beta -= np.linalg.solve((design * (weight * chance * (1 - chance))[:, None]).T @ design + ridge, slope)
    beta[1:] /= scale
    return beta


def area(above: np.ndarray, below: np.ndarray) -> float:
    return float(np.mean((above[:, None] > below) + 0.5 * (above[:, None] == below)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--machine", nargs="+", type=Path, required=True)
    parser.add_argument("--native", nargs="+", type=Path, required=True)
    options = parser.parse_args()
    sets = {path: figures(path) for path in (*options.machine, *options.native)}
    size = sum(len(rows) for _, rows in sets.values())
    rows = np.concatenate([rows for _, rows in sets.values()])
    target = np.concatenate([np.full(len(rows), float(path in options.machine)) for path, (_, rows) in sets.items()])
    sides = {True: len(options.machine), False: len(options.native)}
    weight = np.concatenate(
        [np.full(len(rows), size / 2 / sides[path in options.machine] / len(rows)) for path, (_, rows) in sets.items()]
    )
    place = np.concatenate([np.full(len(rows), number) for number, (_, rows) in enumerate(sets.values())])
    ids = sorted({(path, name) for path, (names, _) in sets.items() for name in names}, key=str)
    random.Random(7).shuffle(ids)
    fold_of = {key: number % FOLDS for number, key in enumerate(ids)}
    fold = np.array([fold_of[path, name] for path, (names, _) in sets.items() for name in names])
    scores = np.zeros(size)
    for number in range(FOLDS):
        beta = fitted(rows[fold != number], target[fold != number], weight[fold != number])
        scores[fold == number] = beta[0] + rows[fold == number] @ beta[1:]
    paths = list(sets)
    for above in options.machine:
        for below in options.native:
            value = area(scores[place == paths.index(above)], scores[place == paths.index(below)])
            print(f"{above.stem:>16} above {below.stem:<16} {value:.3f}")
    beta = fitted(rows, target, weight)
    native = np.average(rows[target == 0], axis=0, weights=weight[target == 0])
    print(f"baseline={beta[0] + native[1:] @ beta[2:]:.2f}, findings={beta[1]:.2f}")
    for name, mean, slope in zip(style_of(PAIR).features, native[1:], beta[2:], strict=True):
        print(
            f"{name:>24}  native {mean:.2f}  weight {slope:+.2f}  by deviation {slope * rows.std(axis=0)[list(style_of(PAIR).features).index(name) + 1]:+.2f}"
        )


if __name__ == "__main__":
    main()
