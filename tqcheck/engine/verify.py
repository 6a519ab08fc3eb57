"""Checking repairs with the rules: what was found is gone, and nothing new appeared."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from types import MappingProxyType

from tqcheck.engine.proposals import propose
from tqcheck.findings import Finding, Fix, Gate, Safety
from tqcheck.rules import Rule
from tqcheck.text import Document, Span
from tqcheck.text.extract import spliced
from tqcheck.text.span import Stretches

_BLANK = 4
_GROUPS = 8

Trial = tuple[Finding, Fix]


def verified(
    document: Document, findings: Sequence[Finding], proposed: Iterable[Finding], rules: Iterable[Rule]
) -> tuple[Finding, ...]:
    """Findings whose first fixes have been tried; one that raises a finding is left to the editor.

    All are tried together, and those beside a new finding once more, by themselves or with others far from them. Mere
    guesses, those for translated texts alone, are neither tried nor held against a fix.

    Args:
        document: where they stand.
        findings: unjudged, in order of place.
        proposed: everything the rules find before any repair.
        rules: the rules that made them.
    """
    candidates = [
        (finding, finding.fixes[0])
        for finding in findings
        if finding.fixes and finding.fixes[0].safety is not Safety.MANUAL and finding.gate is not Gate.TRANSLATED
    ]
    alone, together = _guilty(document, _apart(candidates), tuple(proposed), tuple(rules))
    guilty = {id(finding) for finding, _ in alone or together}
    return tuple(_left_to_the_editor(finding) if id(finding) in guilty else finding for finding in findings)


def untroubled(
    document: Document, offered: Sequence[Finding], proposed: Iterable[Finding], rules: Iterable[Rule]
) -> tuple[Finding, ...]:
    """Proposals of a model with those of their fixes that raise no finding of a rule; without any, a proposal is dropped.

    A rule that has found something in the very words that a fix replaces does not find it anew.

    Args:
        document: where they stand.
        offered: unjudged, in order of place.
        proposed: everything the rules find before any repair.
        rules: the rules that made them.
    """
    every, judges = tuple(proposed), tuple(rules)
    standing: defaultdict[str, list[Span]] = defaultdict(list)
    for finding in every:
        standing[finding.rule].append(finding.reach)
    forgiven = {rule: Stretches(spans) for rule, spans in standing.items()}
    left: list[Trial] = [(finding, fix) for finding in offered for fix in finding.fixes]
    guilty: set[tuple[int, Fix]] = set()
    while left:
        together = _apart(left)
        alone, _ = _guilty(document, together, every, judges, forgiven)
        guilty |= {(id(finding), fix) for finding, fix in alone}
        done = {(id(finding), fix) for finding, fix in together}
        left = [(finding, fix) for finding, fix in left if (id(finding), fix) not in done]
    kept = (
        replace(finding, fixes=tuple(fix for fix in finding.fixes if (id(finding), fix) not in guilty))
        for finding in offered
    )
    return tuple(finding for finding in kept if finding.fixes)


def _guilty(
    document: Document,
    tried: Sequence[Trial],
    proposed: Sequence[Finding],
    rules: Sequence[Rule],
    forgiven: Mapping[str, Stretches] = MappingProxyType({}),
) -> tuple[list[Trial], list[Trial]]:
    """Those of the fixes, none touching another, that raise a finding by themselves or with others far from them; and
    those that do when all are made.

    Args:
        document: where they stand.
        tried: findings with the fix to try.
        proposed: everything the rules find before any repair.
        rules: the rules that made it.
        forgiven: rule -> where it may find something, as it did before.
    """
    blamed = _blamed(document, tried, proposed, rules, forgiven)
    groups = (blamed[first::_GROUPS] for first in range(_GROUPS))
    return [trial for group in groups for trial in _blamed(document, group, proposed, rules, forgiven)], blamed


def _blamed(
    document: Document,
    tried: Sequence[Trial],
    proposed: Iterable[Finding],
    rules: Iterable[Rule],
    forgiven: Mapping[str, Stretches],
) -> list[Trial]:
    """Those of the fixes, applied together, in whose passage a finding appears that was not there before."""
    if not tried:
        return []
    text = spliced(document.text, [(edit.span, edit.text) for _, fix in tried for edit in fix.edits])
    moved = accumulate((sum(len(edit.text) - len(edit.span) for edit in fix.edits) for _, fix in tried), initial=0)
    places = [Span(fix.span.start + by, fix.span.end + by) for (_, fix), by in zip(tried, moved, strict=False)]
    after, places = _around(replace(document, text=text, source=None), places)
    known = Counter(_signature(document, finding) for finding in proposed)
    known.subtract(_signature(document, finding) for finding, _ in tried)
    fresh: defaultdict[str, list[Span]] = defaultdict(list)
    for finding in propose(after, rules):
        signature = _signature(after, finding)
        known[signature] -= 1
        if known[signature] < 0 and finding.gate is not Gate.TRANSLATED:
            fresh[finding.rule].append(after.passage(finding.span))
    near = {rule: Stretches(passages) for rule, passages in fresh.items()}
    return [
        (found, fix)
        for (found, fix), place in zip(tried, places, strict=True)
        if any(
            passages.touch(place) and not (rule in forgiven and forgiven[rule].touch(fix.span))
            for rule, passages in near.items()
        )
    ]


def _around(document: Document, places: Sequence[Span]) -> tuple[Document, list[Span]]:
    """The document without the paragraphs that neither hold a place nor stand next to one that does, and its places."""
    blocks = [paragraph.span for paragraph in document.paragraphs]
    starts = [block.start for block in blocks]
    near = {
        bisect_right(starts, offset) - 1 + by
        for place in places
        for offset in (place.start, place.end)
        for by in (-1, 0, 1)
    }
    pieces, done, cuts, cut = [], 0, [0], [0]
    for number, block in enumerate(blocks):
        if number not in near and len(block) > _BLANK:
            pieces += [document.text[done : block.start], " " * _BLANK]
            done = block.end
            cuts.append(done)
            cut.append(cut[-1] + len(block) - _BLANK)
    moved = [place.shift(-cut[bisect_right(cuts, place.start) - 1]) for place in places]
    return replace(document, text="".join(pieces) + document.text[done:]), moved


def _apart(trials: Iterable[Trial]) -> list[Trial]:
    """Fixes that do not touch each other."""
    taken: list[Trial] = []
    for finding, fix in sorted(trials, key=lambda trial: trial[1].span):
        if not taken or fix.span.start > taken[-1][1].span.end:
            taken.append((finding, fix))
    return taken


def _signature(document: Document, finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.span.of(document.text)


def _left_to_the_editor(finding: Finding) -> Finding:
    return replace(finding, fixes=tuple(replace(fix, safety=Safety.MANUAL) for fix in finding.fixes))
