"""Findings by rule on the corpora under TQCHECK_SHARED, without a model, against the committed counts beside this file.

Prints each count that changed and nothing else; --update rewrites the counts. Counts only: no text leaves a corpus.
"""

import argparse
import json
import os
import sys
from collections import Counter
from pathlib import Path

from tqcheck.engine.check import check
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair
from tqcheck.text.atomic import write

BASELINE = Path(__file__).with_name("corpora-baseline.json")
PAIR = Pair("ar", "en")
ENGLISH = ("text", "reference", "reference_b", "google", "deepl", "opus")


def counts(path: Path) -> dict[str, dict[str, int]]:
    """Counts by rule of each English field of one corpus."""
    texts: dict[str, list[Document]] = {}
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        for field in ENGLISH:
            if row.get(field):
                name = path.stem if field == "text" else f"{path.stem}:{field}"
                texts.setdefault(name, []).append(Document("", row[field], PAIR))
    reports = {name: check(documents, Settings(PAIR, lm="off")) for name, documents in texts.items()}
    found = {name: Counter(finding.rule for finding in report.findings) for name, report in reports.items()}
    return {name: dict(sorted(rules.items())) for name, rules in found.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="rewrite the committed counts")
    update = parser.parse_args().update
    if "TQCHECK_SHARED" not in os.environ:
        print("no corpora at hand: TQCHECK_SHARED names the folder that holds corpora/dev", file=sys.stderr)
        return 0
    before = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    after: dict[str, dict[str, int]] = {}
    for path in sorted(Path(os.environ["TQCHECK_SHARED"], "corpora", "dev").glob("*.jsonl")):
        print(f"reading {path.stem}", file=sys.stderr)
        after |= counts(path)
    changes = 0
    for corpus in sorted({*before, *after}):
        old, new = before.get(corpus, {}), after.get(corpus, {})
        for rule in sorted({*old, *new}):
            if old.get(rule, 0) != new.get(rule, 0):
                changes += 1
                print(f"{rule:<36} {corpus:<20} {old.get(rule, 0)} -> {new.get(rule, 0)}")
    if update:
        write(BASELINE, f"{json.dumps(after, indent=1, sort_keys=True)}\n".encode())
    return int(changes > 0 and not update)


if __name__ == "__main__":
    sys.exit(main())
