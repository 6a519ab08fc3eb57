"""What the source says of findings that were made without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tqcheck.alignment import aligned
from tqcheck.alignment.breaks import breaks
from tqcheck.alignment.romanised import stands_in
from tqcheck.findings import Finding, Gate
from tqcheck.rules import Phrases, Rule
from tqcheck.text import Document

_SURE = 0.85


def weighed(document: Document, findings: Sequence[Finding], rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """Findings less the splits that the source has too; those that it confirms need no other proof.

    A split is confirmed where the source goes on unless it is only guessed, a phrase where the words that it comes from stand there. What a
    pattern proves by itself stays as it is.

    Args:
        document: where they stand.
        findings: unjudged.
        rules: the rules that made them.
    """
    if not document.source:
        return tuple(findings)
    asked = {finding.rule for finding in findings if finding.gate is Gate.CONTEXT}
    tables = [rule for rule in rules if isinstance(rule, Phrases) and rule.id in asked]
    arabic = {(rule.id, entry.form): entry.arabic for rule in tables for entry in rule.entries}
    return tuple(_weighed(document, findings, arabic))


def _weighed(document: Document, findings: Iterable[Finding], origins: dict[tuple[str, str], str]) -> Iterator[Finding]:
    for finding in findings:
        if finding.gate is Gate.NONE:
            yield finding
        elif finding.category == "split":
            here = {
                breaks(document, boundary)
                for boundary in document.boundaries
                if finding.span.start <= boundary.stop.start < finding.span.end
            }
            if True not in here:
                guessed = finding.gate is Gate.TRANSLATED
                yield replace(finding, gate=Gate.NONE) if here == {False} and not guessed else finding
        elif finding.gate is Gate.CONTEXT and _comes_from(
            document, finding, origins.get((finding.rule, finding.entry))
        ):
            yield replace(finding, gate=Gate.NONE)
        else:
            yield finding


def _comes_from(document: Document, finding: Finding, romanised: str | None) -> bool:
    if not romanised:
        return False
    alignment = aligned(document)
    return any(
        stands_in(romanised, link.source.of(alignment.source.prose), document.pair.source)
        for link in alignment.links
        if link.source and link.target and link.confidence >= _SURE and link.target.overlaps(finding.span)
    )
