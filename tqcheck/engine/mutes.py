"""Mutes at work: the way back from a text without its comments, what is muted, and mutes that mute nothing."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tqcheck.findings import Edit, Finding, Fix, Message
from tqcheck.findings.report import DocumentFluency
from tqcheck.rules import ProposedRule, Rule, every_rule, names_of
from tqcheck.settings import Settings
from tqcheck.text import Document, Span, hull
from tqcheck.text.mutes import EVERY, Comment, Cuts, Mute, cut
from tqcheck.text.span import Stretches

RULE = "any-any/mute"


def whole(finding: Finding, cuts: Cuts) -> Finding:
    """A finding of a text without its comments, as a finding of the text with them.

    Args:
        finding: its edits never change a comment.
        cuts: where the comments stand.
    """
    fixes = tuple(replace(fix, edits=tuple(_edits(fix, cuts))) for fix in finding.fixes)
    return replace(finding, span=hull(cuts.whole(finding.span)), fixes=fixes)


def _edits(fix: Fix, cuts: Cuts) -> Iterator[Edit]:
    for edit in fix.edits:
        first, *others = cuts.whole(edit.span)
        yield Edit(first, edit.text)
        yield from (Edit(span, "") for span in others)


def heard_whole(heard: DocumentFluency, cuts: Cuts) -> DocumentFluency:
    """How well a text reads without its comments, told of the text with them."""

    def back(span: Span) -> Span:
        return hull(cuts.whole(span))

    return replace(
        heard,
        sentences=tuple(
            replace(
                sentence,
                span=back(sentence.span),
                worst=back(sentence.worst),
                words=tuple((back(word), bits) for word, bits in sentence.words),
            )
            for sentence in heard.sentences
        ),
    )


def unmuted(findings: Iterable[Finding], document: Document) -> tuple[Finding, ...]:
    """The findings that no mute silences.

    Args:
        findings: in the text with its comments.
        document: the text.
    """
    reaches: dict[str, list[Span]] = {}
    for mute in document.mutes:
        reaches.setdefault(mute.rule, []).extend(mute.reach)
    silent = {rule: Stretches(spans) for rule, spans in reaches.items()}
    return tuple(
        finding
        for finding in findings
        if not any(silent[name].touch(finding.span) for name in _named(finding) if name in silent)
    )


def _named(finding: Finding) -> frozenset[str]:
    return names_of(finding.rule, finding.category) | {EVERY}


def complaints(
    document: Document, proposed: Sequence[Finding], rules: Sequence[Rule], settings: Settings
) -> tuple[Finding, ...]:
    """Findings on the mutes themselves: unknown rules, missing reasons, and nothing to mute.

    Whether a mute is used does not depend on a language model: it is, when a rule proposes anything there. One of what a
    large language model proposes is never called unused, as it may not have been asked.

    Args:
        document: the text, with its comments.
        proposed: everything the rules propose in it without its comments, before any judgement.
        rules: the rules that ran; without the rule on mutes there is no complaint.
        settings: settings of the run.
    """
    speaker = next((rule for rule in rules if rule.id == RULE), None)
    if speaker is None or not document.mutes:
        return ()
    named = [(rule, names_of(rule.id, rule.category)) for rule in every_rule(settings)]
    known = frozenset({EVERY}).union(*(names for _, names in named))
    every = [(rule, names) for rule, names in named if not isinstance(rule, ProposedRule)]
    ran = {rule.id for rule in rules}
    spans: dict[str, list[Span]] = {}
    for finding in proposed:
        for name in _named(finding):
            spans.setdefault(name, []).extend(document.cuts.whole(finding.span))
    found = {name: Stretches(stretches) for name, stretches in spans.items()}

    def complaint(mute: Mute) -> Finding | None:
        if mute.rule not in known:
            near = difflib.get_close_matches(mute.rule, known, 1)
            told = (
                Message("No rule is called “{rule}”; did you mean “{near}”?", rule=mute.rule, near=near[0])
                if near
                else Message("No rule is called “{rule}”.", rule=mute.rule)
            )
            return _told(speaker, mute, told)
        meant = {rule.id for rule, names in every if mute.rule in (EVERY, *names)}
        if meant and meant <= ran and not (mute.rule in found and any(map(found[mute.rule].touch, mute.reach))):
            message = Message("Nothing here is muted by “{rule}”; the mute can go.", rule=mute.rule)
            return _told(speaker, mute, message, _deletion(mute, document))
        if settings.require_reason and not mute.reason:
            return _told(speaker, mute, Message("This mute gives no reason, and the settings ask for one."))
        return None

    return tuple(filter(None, map(complaint, document.mutes)))


def _told(speaker: Rule, mute: Mute, message: str, fixes: Iterable[Edit] = ()) -> Finding:
    origin = mute.origin
    if isinstance(origin, Comment):
        return replace(speaker.finding(origin.span, fixes), message=message)
    return replace(
        speaker.finding(Span(0, 0)), message=Message("{place}: {message}", place=str(origin.place), message=message)
    )


def _deletion(mute: Mute, document: Document) -> list[Edit]:
    """How to take out a comment that mutes this rule alone and has no other comment to close it."""
    origin = mute.origin
    if not isinstance(origin, Comment) or origin.verb not in ("next", "file off") or len(origin.rules) > 1:
        return []
    gone = cut(document.text, [origin]).spans[0]
    length = len(gone.of(document.text).rstrip("\n")) if document.extract else len(gone)
    return [Edit(Span(gone.start, gone.start + length), "")]
