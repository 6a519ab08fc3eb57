"""Whether a rule does what its examples say."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.findings import Finding
from tqcheck.rules.notation import Example, Mark, NotationError, parse, written
from tqcheck.rules.rule import Rule
from tqcheck.text import Document, Pair, hull


def failures(rule: Rule, pair: Pair) -> Iterator[str]:
    """What is wrong with each example that does not hold, a line each.

    Args:
        rule: the rule.
        pair: source and target language of the examples.
    """
    for line in filter(None, map(str.strip, rule.examples.splitlines())):
        try:
            example = parse(line)
        except NotationError as error:
            yield str(error)
            continue
        found = found_in(example, rule, pair)
        if found != example:
            yield f"expected  {written(example)}\nfound     {written(found)}"


def found_in(example: Example, rule: Rule, pair: Pair) -> Example:
    """The example as the rule would mark it.

    Args:
        example: a text with marks, which do not count.
        rule: the rule.
        pair: source and target language of the example.
    """
    document = Document("example", example.text, pair, example.source)
    marks = sorted((_mark(finding, example.text) for finding in rule.find(document)), key=lambda mark: mark.span)
    return Example(example.text, tuple(marks), example.source)


def _mark(finding: Finding, text: str) -> Mark:
    span = hull([finding.span, *(fix.span for fix in finding.fixes)])
    return Mark(span, tuple(fix.apply(text, span) for fix in finding.fixes))
