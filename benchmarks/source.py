"""Alarms in 1,000 words of human translation of the rules that need a source, on corpora under TQCHECK_SHARED."""

import argparse
import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tqcheck.rules import rules_for
from tqcheck.text import Document, Pair

CORPORA = Path(os.environ["TQCHECK_SHARED"], "corpora", "dev")
PAIR = Pair("ar", "en")


def rows(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (CORPORA / f"{name}.jsonl").open(encoding="utf-8")]


def articles() -> Iterator[Document]:
    """Whole news articles, a sentence a paragraph."""
    for name, group in groupby(rows("ntrex"), lambda row: row["document"]):
        pairs = [(row["text"], row["source"]) for row in group]
        yield Document(name, "\n".join(text for text, _ in pairs), PAIR, "\n".join(source for _, source in pairs))


def segments() -> Iterator[Document]:
    """Segments of official records."""
    for row in rows("un"):
        yield Document(row["id"], row["reference"], PAIR, row["source"])


def run_on() -> Iterator[Document]:
    """News whose source goes on for up to seven sentences of the translation without a full stop."""
    pairs, chance = [(row["source"], row["text"]) for row in rows("ntrex")], random.Random(5)
    while pairs:
        groups = []
        for _ in range(8):
            size = chance.choice((1, 1, 1, 2, 3, 4, 5, 6, 7))
            groups.append(pairs[:size])
            pairs = pairs[size:]
        sources = (
            "، ".join(source.rstrip(" .").replace(". ", "، ") for source, _ in group) for group in groups if group
        )
        targets = (target for group in groups for _, target in group)
        yield Document(f"run-on {len(pairs)}", "\n".join(targets), PAIR, ".\n".join(sources))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", default="", help="print every alarm of this rule, run alone")
    show = parser.parse_args().show
    rules = [
        rule
        for rule in rules_for(PAIR)
        if rule.id.startswith(("any-any/source-", "ar-any/source-")) and show in ("", rule.id)
    ]
    for name, documents in (("ntrex", list(articles())), ("un", list(segments())), ("run-on", list(run_on()))):
        counts: Counter[str] = Counter()
        for document in documents:
            for rule in rules:
                for finding in rule.find(document):
                    counts[rule.id] += 1
                    if show == rule.id:
                        around = document.text[max(0, finding.span.start - 80) : finding.span.end + 80]
                        print(f"{document.id}: [{finding.span.of(document.text)}] in {around!r} {finding.message}")
        words = sum(document.word_count for document in documents)
        for rule in rules:
            print(f"{rule.id:32} {name:6} {1000 * counts[rule.id] / words:.3f} ({counts[rule.id]} in {words} words)")


if __name__ == "__main__":
    main()
