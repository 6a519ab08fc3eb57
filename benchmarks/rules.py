"""Speed of all rules without a model, against Harper on the same text, and against the number of rules.

Needs harper-py; the text is joined from the native corpora under TQCHECK_SHARED, or from corpora/ where there are none.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from harper import Linter

from tqcheck.engine.check import check
from tqcheck.engine.proposals import propose
from tqcheck.rules import rules_for
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

WORDS = 200_000
ROUNDS = 5
PAIR = Pair("ar", "en")


def texts() -> Iterator[str]:
    folder = Path(os.environ.get("TQCHECK_SHARED", ""), "corpora", "dev")
    names = ("clean.jsonl", "human.jsonl")
    if "TQCHECK_SHARED" in os.environ:
        for line in chain.from_iterable((folder / name).open(encoding="utf-8") for name in names):
            yield json.loads(line)["text"]
    else:
        articles = sorted(Path(__file__).parents[1].joinpath("corpora").rglob("*.txt"))
        while True:
            yield from (path.read_text(encoding="utf-8") for path in articles)


def joined() -> str:
    parts, words = [], 0
    for text in texts():
        parts.append(text)
        words += len(text.split())
        if words >= WORDS:
            break
    return "\n\n".join(parts)


def seconds(action: Callable[[], object]) -> float:
    """Processor time, which other work on the machine changes less than that of the clock."""
    start = time.process_time()
    action()
    return time.process_time() - start


def main() -> None:
    text = joined()
    words = len(text.split())
    settings = Settings(PAIR, lm="off")
    rounds: list[tuple[float, float]] = []
    linter = Linter()
    for number in range(ROUNDS):
        ours = seconds(lambda: check([Document("text", text, PAIR)], settings))
        theirs = seconds(lambda: linter.lint(text))
        rounds.append((ours, theirs))
        print(f"round {number + 1}: tqcheck {ours:.2f} s, harper {theirs:.2f} s", file=sys.stderr)
    ours, theirs = (statistics.median(times) for times in zip(*rounds, strict=True))
    rules = rules_for(PAIR)
    print(f"{words:,} words, {len(rules)} rules, median of {ROUNDS} rounds")
    print(f"tqcheck {words / ours:>10,.0f} words/s\nharper  {words / theirs:>10,.0f} words/s")
    print(f"tqcheck is {theirs / ours:.1f} times as fast")
    for share in (0, 10, 50, 100):
        some = rules[:: 100 // share] if share else ()
        times = [seconds(lambda some=some: propose(Document("text", text, PAIR), some)) for _ in range(3)]
        print(f"{share:>3} % of the rules ({len(some):>3}): {statistics.median(times):.2f} s")
    parsed = Document("text", text, PAIR)
    propose(parsed, rules)
    costs = sorted(((seconds(lambda rule=rule: propose(parsed, [rule])), rule.id) for rule in rules), reverse=True)
    print("dearest rules: " + ", ".join(f"{name} {1000 * cost:.0f} ms" for cost, name in costs[:8]))


if __name__ == "__main__":
    main()
