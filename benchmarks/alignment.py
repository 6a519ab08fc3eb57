"""Alignment F1 on articles of known alignment, joined from sentence pairs under TQCHECK_SHARED, some dropped, merged, split.

A link is right when it pairs the very sentences that belong together; recall counts pairs of sentences, as does precision.
"""

import argparse
import json
import os
import random
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tqcheck.alignment.anchors import anchors_of, plain
from tqcheck.alignment.beads import Side, expected, likeliest

CORPORA = Path(os.environ["TQCHECK_SHARED"], "corpora", "dev")
Group = tuple[list[str], list[str]]


def articles(name: str) -> Iterator[list[tuple[str, str]]]:
    """Pairs of source and translation, an article at a time."""
    rows = [json.loads(line) for line in (CORPORA / f"{name}.jsonl").open(encoding="utf-8")]
    key = (lambda row: row["document"]) if name == "ntrex" else (lambda row: "")
    for _, group in groupby(rows, key):
        pairs = [(row["source"], row.get("text") or row["reference"]) for row in group]
        for start in range(0, len(pairs), 40):
            if len(pairs[start : start + 40]) >= 8:
                yield pairs[start : start + 40]


def halves(text: str) -> list[str]:
    """A sentence cut at the comma nearest its middle; whole where it has none."""
    places = [place + 1 for place, mark in enumerate(text) if mark in ",،" and 20 < place < len(text) - 20]
    middle = min(places, key=lambda place: abs(place - len(text) / 2), default=0)
    return [text[:middle].strip(), text[middle:].strip()] if middle else [text]


def altered(pairs: list[tuple[str, str]], chance: random.Random) -> list[Group]:
    """Groups that belong together: a tenth dropped on one side, a tenth merged on one, a tenth cut in two on one."""
    groups: list[Group] = []
    for source, target in pairs:
        draw, side = chance.random(), chance.random() < 0.5
        if draw < 0.1:
            groups.append(([source], []) if side else ([], [target]))
        elif draw < 0.2:
            groups.append((halves(source), [target]) if side else ([source], halves(target)))
        elif draw < 0.3 and groups and all(map(len, groups[-1])) and sum(map(len, groups[-1])) < 4:
            sources, targets = groups.pop()
            joined = ([" ".join([*sources, source])], [*targets, target])
            groups.append(joined if side else ([*sources, source], [" ".join([*targets, target])]))
        else:
            groups.append(([source], [target]))
    return groups


def pairs_in(groups: Iterator[tuple[tuple[int, int], tuple[int, int]]]) -> set[tuple[int, int]]:
    return {(s, t) for (a, b), (c, d) in groups for s in range(a, b) for t in range(c, d)}


def spans(groups: list[Group]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    source = target = 0
    for sources, targets in groups:
        yield (source, source + len(sources)), (target, target + len(targets))
        source, target = source + len(sources), target + len(targets)


def side(texts: list[str], language: str) -> Side:
    plains = [plain(text, language) for text in texts]
    return Side([len(text) for text in plains], [anchors_of(text, language) for text in plains])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", action="store_true", help="print what went wrong")
    args = parser.parse_args()
    for name in ("ntrex", "un"):
        chance = random.Random(args.seed)
        right = found = wanted = sentences = documents = exact = beads_found = beads_wanted = 0
        sure: dict[int, list[bool]] = {}
        for pairs in articles(name):
            groups = altered(pairs, chance)
            sources = [text for group in groups for text in group[0]]
            targets = [text for group in groups for text in group[1]]
            sides = side(sources, "ar"), side(targets, "en")
            made = likeliest(*sides, expected(*sides, 1.2), 0.015)
            gold, got = pairs_in(spans(groups)), pairs_in((bead.originals, bead.translations) for bead in made)
            right, found, wanted = right + len(gold & got), found + len(got), wanted + len(gold)
            whole = set(spans(groups))
            for bead in made:
                is_right = (bead.originals, bead.translations) in whole
                exact += is_right
                sure.setdefault(min(9, int(bead.confidence * 10)), []).append(is_right)
                if args.errors and not is_right:
                    print(bead, sources[slice(*bead.originals)], targets[slice(*bead.translations)], sep="\n  ")
            beads_found, beads_wanted = beads_found + len(made), beads_wanted + len(groups)
            sentences, documents = sentences + len(sources) + len(targets), documents + 1
        precision, recall = right / found, right / wanted
        p, r = exact / beads_found, exact / beads_wanted
        print(
            f"{name:6} {documents} articles, {sentences} sentences: pairs P {precision:.3f} R {recall:.3f} "
            f"F1 {2 * precision * recall / (precision + recall):.3f}; groups P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}"
        )
        print(
            "       right by confidence",
            {f"0.{k}": f"{sum(v) / len(v):.2f} of {len(v)}" for k, v in sorted(sure.items())},
        )


main()
