"""A large language model as a proposer: it is asked paragraph by paragraph, and nothing it says is taken on trust."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from tqcheck.findings import Finding, Message, listed
from tqcheck.lm.cache import Answers
from tqcheck.lm.progress import progress_bar
from tqcheck.proposers import Proposals
from tqcheck.proposers.answerer import Answer, Answerer, Silence
from tqcheck.proposers.answers import suggestions
from tqcheck.proposers.budget import money, total
from tqcheck.proposers.prompt import messages, version
from tqcheck.proposers.questions import Question, questions
from tqcheck.proposers.replay import recorded
from tqcheck.proposers.sound import UnsoundError, finding
from tqcheck.rules import Rule
from tqcheck.settings.llm import LlmSettings
from tqcheck.text import Document, Span
from tqcheck.text.atomic import write

_ALTERNATIVES = 3
Named = Sequence[tuple[str, set[Question]]]
"""Documents by name, each with the questions about it."""


class LlmProposer:
    """Asks about every paragraph once and keeps what can be believed.

    Args:
        answerer: whoever answers.
        rules: the rules that stand for the categories that are wanted.
        kept: answers of earlier runs; None to do without.
        record: the file to write the answers of the run to, for a replay; None to do without.
        llm: what answers cost.
    """

    def __init__(
        self,
        answerer: Answerer,
        rules: Sequence[Rule],
        kept: Answers | None = None,
        record: Path | None = None,
        llm: LlmSettings | None = None,
    ) -> None:
        self.name = f"{answerer.name}@{version()}"
        self._answerer, self._kept, self._record, self._llm = answerer, kept, record, llm or LlmSettings()
        self._answers: dict[Question, Answer] = {}
        self._rules = {rule.category: rule for rule in rules}

    def propose(self, documents: Sequence[Document]) -> Proposals:
        """What can be believed of the answers about some documents.

        Args:
            documents: without comments that mute.

        Raises:
            OutputError: the record cannot be written.
        """
        asked = [list(questions(document)) for document in documents]
        keys = {question: self._key(question) for part in asked for _, question in part}
        known = self._kept.known(keys.values()) if self._kept else {}
        answers = {question: Answer(*known[key]) for question, key in keys.items() if key in known}
        missing = [question for question in keys if question not in answers]
        silent: dict[Question, Silence] = {}
        with progress_bar("paragraphs") as progress:
            for number, (question, said) in enumerate(zip(missing, self._answerer.answer(missing), strict=True), 1):
                if isinstance(said, Silence):
                    silent[question] = said
                else:
                    answers[question] = said
                    if self._kept:
                        self._kept.keep({keys[question]: [said.text, said.read, said.written]})
                progress(number, len(missing))
        self._answers |= answers
        if self._record:
            write(
                self._record,
                "".join(recorded(*item) for item in self._answers.items()).encode("utf-8", "backslashreplace"),
            )
        dropped: Counter[str] = Counter()
        found = tuple(
            self._findings(document, part, answers, dropped) for document, part in zip(documents, asked, strict=True)
        )
        names = [
            (document.id, {question for _, question in part}) for document, part in zip(documents, asked, strict=True)
        ]
        sent = {question for question in missing if question not in silent or silent[question].sent}
        told_sent = self._told_sent(names, sent, answers, kept=not missing)
        notes = [*told_sent, *_told_dropped(dropped, sum(map(len, found)))]
        return Proposals(found, tuple(notes), tuple(_told_silent(names, silent)))

    def _key(self, question: Question) -> str:
        told = [self.name, messages(question)]
        return sha256(json.dumps(told).encode()).hexdigest()

    def _findings(
        self,
        document: Document,
        asked: Sequence[tuple[Span, Question]],
        answers: Mapping[Question, Answer],
        dropped: Counter[str],
    ) -> tuple[Finding, ...]:
        kept: list[Finding] = []
        for block, question in asked:
            believed = []
            for suggestion in suggestions(answers[question].text) if question in answers else ():
                try:
                    believed.append(finding(suggestion, document, block, self._rules))
                except UnsoundError as reason:
                    dropped[reason.args[0]] += 1
            apart = _apart(believed)
            dropped[Message("said twice")] += len(believed) - sum(len(one.fixes) for one in apart)
            kept += apart
        return tuple(kept)

    def _told_sent(
        self, names: Named, sent: set[Question], answers: Mapping[Question, Answer], *, kept: bool
    ) -> Iterator[str]:
        """Which text went where, and what it cost."""
        place = self._answerer.place
        cost = total(answers[question].cost for question in sent if question in answers)
        if place and not sent:
            told = Message("nothing left this machine for {place}", place=place)
            yield Message("{message}: every answer was kept from an earlier run", message=told) if kept else told
        elif place:
            told = Message("{count} paragraphs of {texts}", **_listed(names, sent))
            if any(question.source for question in sent):
                told = Message("{message} and what they were translated from", message=told)
            yield Message(
                "left this machine for {place}: {message}; {read} tokens read, {written} written",
                place=place,
                message=told,
                read=f"{cost[0]:,}",
                written=f"{cost[1]:,}",
            )
        if spent := money(self._llm, cost):
            yield Message("by the prices that are set, this run cost {money}", money=f"{spent:.4f}")


def _apart(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings in order of place whose repairs do not overlap, the graver first come.

    Another repair of the same stretch is an alternative, up to three; quotes that overlap are cut down to what their repairs replace.
    """
    kept: list[Finding] = []
    for one in sorted(findings, key=lambda found: -found.severity.rank):
        edited = one.fixes[0].span
        same = next((number for number, other in enumerate(kept) if other.span == one.span), None)
        if same is not None:
            kept[same] = replace(
                kept[same], fixes=tuple(dict.fromkeys((*kept[same].fixes, *one.fixes)))[:_ALTERNATIVES]
            )
        elif not any(_collide(edited, fix.span) for other in kept for fix in other.fixes):
            kept.append(one)
    crowded = {id(one) for one in kept for other in kept if one is not other and one.span.overlaps(other.span)}
    bare = (replace(one, span=one.fixes[0].span or one.span) if id(one) in crowded else one for one in kept)
    return tuple(sorted(bare, key=lambda found: found.span))


def _collide(one: Span, other: Span) -> bool:
    return one.overlaps(other) or one == other


def _told_dropped(dropped: Mapping[str, int], left: int) -> Iterator[str]:
    lost = sum(dropped.values())
    if lost:
        yield Message(
            "{dropped} of {offered} proposals were dropped unseen: {message}",
            dropped=f"{lost}",
            offered=f"{lost + left}",
            message=listed(
                Message("{count} {message}", count=f"{count}", message=reason)
                for reason, count in sorted(dropped.items())
                if count
            ),
        )


def _told_silent(names: Named, silent: Mapping[Question, Silence]) -> Iterator[str]:
    for reason in dict.fromkeys(silence.reason for silence in silent.values()):
        unread = {question for question, silence in silent.items() if silence.reason == reason}
        yield Message("{message}; not read: {count} paragraphs of {texts}", message=reason, **_listed(names, unread))


def _listed(names: Named, wanted: set[Question]) -> dict[str, str]:
    texts = ", ".join(f"{name} ({len(parts & wanted)})" for name, parts in names if parts & wanted)
    return {"count": f"{len(wanted)}", "texts": texts}
