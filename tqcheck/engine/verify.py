"""Checking repairs with the rules: what was found is gone, and nothing new appeared."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

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
    every, judges = tuple(proposed), tuple(rules)
    blamed = _blamed(document, _apart(findings), every, judges)
    alone = [trial for first in range(_GROUPS) for trial in _blamed(document, blamed[first::_GROUPS], every, judges)]
    guilty = {id(finding) for finding, _ in alone or blamed}
    return tuple(_left_to_the_editor(finding) if id(finding) in guilty else finding for finding in findings)


def _blamed(
    document: Document, tried: Sequence[Trial], proposed: Iterable[Finding], rules: Iterable[Rule]
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
    fresh = []
    for finding in propose(after, rules):
        signature = _signature(after, finding)
        known[signature] -= 1
        if known[signature] < 0 and finding.gate is not Gate.TRANSLATED:
            fresh.append(after.passage(finding.span))
    near = Stretches(fresh)
    return [trial for trial, place in zip(tried, places, strict=True) if near.touch(place)]


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


def _apart(findings: Iterable[Finding]) -> list[Trial]:
    """First fixes that may be applied and do not touch each other."""
    taken: list[Trial] = []
    candidates = [
        (finding, finding.fixes[0]) for finding in findings if finding.fixes and finding.gate is not Gate.TRANSLATED
    ]
    for finding, fix in sorted(candidates, key=lambda pair: pair[1].span):
        if fix.safety is not Safety.MANUAL and (not taken or fix.span.start > taken[-1][1].span.end):
            taken.append((finding, fix))
    return taken


def _signature(document: Document, finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.span.of(document.text)


def _left_to_the_editor(finding: Finding) -> Finding:
    return replace(finding, fixes=tuple(replace(fix, safety=Safety.MANUAL) for fix in finding.fixes))
