"""Share of planted errors that the rules with the source find, by kind: correct pairs under TQCHECK_SHARED are edited.

An error counts as found when a rule of its kind reports more on the edited text than it did on the correct one.
"""

import argparse
import random
from collections.abc import Iterator

from plants import ARTICLES, KINDS, Texts, article
from source import PAIR, rows

from tqcheck.rules import Rule, rules_for
from tqcheck.text import Document


def blocks() -> Iterator[list[Texts]]:
    """Ten pairs in a row."""
    for corpus, field in (("ntrex", "text"), ("un", "reference")):
        pairs = [(row["source"], row[field]) for row in rows(corpus)]
        for start in range(0, len(pairs) - 10, 10):
            yield pairs[start : start + 10]


def count(rules: list[Rule], texts: Texts) -> int:
    document = Document("", texts[1], PAIR, texts[0])
    return sum(1 for rule in rules for _ in rule.find(document))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=200, help="errors of each kind")
    parser.add_argument("--kind", help="this kind alone, with what was missed")
    args = parser.parse_args()
    by_name = {rule.id.partition("/")[2]: rule for rule in rules_for(PAIR)}
    every = list(blocks())
    for kind, (plant, names) in KINDS.items():
        rules = [by_name[name] for name in names if name in by_name]
        if not rules or (args.kind and kind != args.kind):
            continue
        chance, planted, found = random.Random(7), 0, 0
        order = [(block, 0) for block in every] if kind in ARTICLES else [(b, n) for b in every for n in range(len(b))]
        chance.shuffle(order)
        for block, number in order:
            if planted >= args.each:
                break
            edited = plant(block[number], chance, block)
            if edited is None or edited == block[number]:
                continue
            correct = (
                article(block, [s for s, _ in block], [t for _, t in block]) if kind in ARTICLES else block[number]
            )
            planted += 1
            hit = count(rules, edited) > count(rules, correct)
            found += hit
            if args.kind and not hit:
                print(edited[1][:600], edited[0][:600], sep="\n  ", end="\n\n")
        print(f"{kind:18} {found / max(1, planted):.3f} ({found} of {planted})", flush=True)


if __name__ == "__main__":
    main()
