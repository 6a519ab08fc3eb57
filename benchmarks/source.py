"""Alarms in 1,000 words of human translation of the rules that need a source, on corpora under TQCHECK_SHARED."""

import argparse
import json
import os
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", default="", help="print every alarm of this rule, run alone")
    show = parser.parse_args().show
    rules = [
        rule
        for rule in rules_for(PAIR)
        if rule.id.startswith(("any-any/source-", "ar-any/source-")) and show in ("", rule.id)
    ]
    for name, documents in (("ntrex", list(articles())), ("un", list(segments()))):
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
