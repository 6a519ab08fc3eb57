"""Mutes: places where findings are not wanted, told by comments in a text or by a file beside it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, pairwise
from pathlib import Path

from tqcheck.text.errors import InputError
from tqcheck.text.span import Span, hull
from tqcheck.text.toml import check_keys, read_toml, tables

EVERY = "all"
SIDECAR = ".tqcheck.toml"
_COMMENT = re.compile(r"<!--\s*tqcheck:(?P<body>(?:(?!-->)[^<]){0,400})-->")
_BODY = re.compile(
    r"\s*(?P<verb>off|on|next|file\s+off)(?:\s+(?P<rules>[\w/-]+(?:\s*,\s*[\w/-]+)*)(?:\s+(?P<reason>.+))?)?\s*",
    re.DOTALL,
)
_LINE_END = re.compile(r"[ \t]*(\r\n|\n|\r|\Z)")
_KEYS = ("rule", "reason", "text")


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment that speaks to the program.

    Args:
        span: all of it.
        verb: ``off``, ``on``, ``next``, ``file off``; empty when it cannot be understood.
        rules: rules, packs or categories it names.
        reason: why.
    """

    span: Span
    verb: str = ""
    rules: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """One entry of the file beside a text.

    Args:
        rule: a rule, pack or category.
        reason: why.
        text: what findings must touch; empty for all of the text.
        place: file and line of the entry.
    """

    rule: str
    reason: str
    text: str
    place: str = field(compare=False, default="")


@dataclass(frozen=True, slots=True)
class Mute:
    """One rule, muted somewhere.

    Args:
        rule: a rule, pack or category; ``all`` for every rule.
        reason: why; empty when none is given.
        reach: where.
        origin: the comment or the entry that says so.
    """

    rule: str
    reason: str
    reach: tuple[Span, ...]
    origin: Comment | Quoted


@dataclass(frozen=True)
class Cuts:
    """Stretches of a text that were cut out, and the way back from what is left.

    Args:
        spans: what was cut out, in order.
    """

    spans: tuple[Span, ...]

    def left(self, text: str) -> str:
        """What is left of a text."""
        ends = [0, *(span.end for span in self.spans)]
        starts = [*(span.start for span in self.spans), len(text)]
        return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))

    @cached_property
    def _lengths(self) -> list[int]:
        return [0, *accumulate(map(len, self.spans))]

    @cached_property
    def _joints(self) -> list[int]:
        return [cut.start - gone for cut, gone in zip(self.spans, self._lengths, strict=False)]

    def whole(self, span: Span) -> tuple[Span, ...]:
        """The stretches of the whole text that a stretch of what is left consists of, at least one."""
        lengths, joints = self._lengths, self._joints
        first = bisect_right(joints, span.start)
        last = max(first, bisect_left(joints, span.end))
        edges = [span.start, *joints[first:last], span.end]
        return tuple(
            Span(start + lengths[number], end + lengths[number])
            for number, (start, end) in enumerate(pairwise(edges), first)
        )


def comments(text: str) -> Iterator[Comment]:
    """The comments that speak to the program, in order.

    Args:
        text: raw text.
    """
    for match in _COMMENT.finditer(text):
        body, span = _BODY.fullmatch(match["body"]), Span(*match.span())
        rules = tuple(re.split(r"\s*,\s*", body["rules"])) if body and body["rules"] else ()
        if body and (rules or body["verb"] == "on"):
            yield Comment(span, " ".join(body["verb"].split()), rules, " ".join((body["reason"] or "").split()))
        else:
            yield Comment(span)


def comment_spans(text: str) -> Iterable[Span]:
    """Where comments that speak to the program stand."""
    return (comment.span for comment in comments(text))


def cut(text: str, told: Iterable[Comment]) -> Cuts:
    """Comments cut out as if nobody had written them: a line of its own goes whole, elsewhere one of two spaces.

    Args:
        text: raw text.
        told: the comments, in order.
    """
    runs: list[Span] = []
    for comment in told:
        if runs and not text[runs[-1].end : comment.span.start].strip(" \t"):
            runs[-1] = hull((runs[-1], comment.span))
        else:
            runs.append(comment.span)
    ends = [0, *(run.end for run in runs)]
    return Cuts(tuple(_with_space(text, run, end) for run, end in zip(runs, ends, strict=False)))


def _with_space(text: str, run: Span, begin: int) -> Span:
    line_end = _LINE_END.match(text, run.end)
    lead = begin + len(text[begin : run.start].rstrip(" \t"))
    if line_end and (lead == 0 or text[lead - 1] in "\r\n"):
        return Span(lead, line_end.end())
    return Span(run.start - (lead < run.start and text[run.end : run.end + 1].strip() == ""), run.end)


def muted(text: str, told: Iterable[Comment], blocks: Sequence[Span], beside: Iterable[Quoted]) -> Iterator[Mute]:
    """What comments and the file beside a text mute.

    Args:
        text: raw text.
        told: its comments, in order.
        blocks: its paragraphs.
        beside: entries of the file beside it.
    """
    opened: dict[str, list[Comment]] = {}
    everything = Span(0, len(text))
    ends = [block.end for block in blocks]

    def closed(rule: str, end: int) -> Iterator[Mute]:
        for start in opened.pop(rule, ()):
            yield Mute(rule, start.reason, (Span(start.span.end, end),), start)

    for comment in told:
        if comment.verb == "off":
            for rule in comment.rules:
                opened.setdefault(rule, []).append(comment)
        elif comment.verb == "on":
            for rule in comment.rules or tuple(opened):
                yield from closed(rule, comment.span.start)
        elif comment.verb:
            following = bisect_right(ends, comment.span.end)
            block = blocks[following] if following < len(blocks) else Span(comment.span.end, len(text))
            reach = block if comment.verb == "next" else everything
            yield from (Mute(rule, comment.reason, (reach,), comment) for rule in comment.rules)
    for rule in tuple(opened):
        yield from closed(rule, len(text))
    for entry in beside:
        found = (Span(*match.span()) for match in re.finditer(re.escape(entry.text), text)) if entry.text else ()
        yield Mute(entry.rule, entry.reason, tuple(found) if entry.text else (everything,), entry)


def beside(path: str) -> tuple[Quoted, ...]:
    """The entries of the file beside a text, ``article.txt.tqcheck.toml``; none where there is no such file.

    Args:
        path: the text.

    Raises:
        InputError: the file cannot be read or understood.
    """
    file = Path(path + SIDECAR)
    if not file.is_file():
        return ()
    content, table = read_toml(file)
    check_keys(str(file), table, ("mute",))
    return tuple(_quoted(entry, where) for where, entry in tables(file, content, table, "mute"))


def _quoted(entry: dict[str, object], where: str) -> Quoted:
    check_keys(where, entry, _KEYS)
    rule, reason, text = (entry.get(key, "") for key in _KEYS)
    if not isinstance(rule, str) or not isinstance(reason, str) or not isinstance(text, str) or not rule:
        raise InputError(f'{where}: not a mute; write rule = "...", reason = "..." and, for one place, text = "..."')
    return Quoted(rule, reason, text, where)
