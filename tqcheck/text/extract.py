"""A text taken out of a file piece by piece, and the way back into the file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from tqcheck.text.span import Span

Replacement = tuple[Span, str]


def spliced(text: str, replacements: Sequence[Replacement]) -> str:
    """A text with stretches replaced.

    Args:
        text: the whole text.
        replacements: in order, without overlap.
    """
    ends = [0, *(span.end for span, _ in replacements)]
    kept = [text[end : span.start] + new for end, (span, new) in zip(ends, replacements, strict=False)]
    return "".join(kept) + text[ends[-1] :]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, and the stretch of a file that stands for it.

    Args:
        text: as a reader sees it.
        span: in the content of the file.
        write: how new text is written there; None where nothing may be changed.
        whole: whether the stretch is written anew as a whole when a part of it changes.
        new: whether the text is no longer what the file says.
        kept: whether some of it must stay, as there is a mark on either side of it alone.
    """

    text: str
    span: Span
    write: Callable[[str], str] | None
    whole: bool = False
    new: bool = False
    kept: bool = False

    @property
    def literal(self) -> bool:
        """Whether each code point of the file stands for itself."""
        return len(self.text) == len(self.span) and not self.new

    def in_file(self, inside: Span) -> Span:
        """The stretch of the file for a part of the piece."""
        if self.literal:
            return inside.shift(self.span.start)
        return Span(
            self.span.end if 0 < inside.start == len(self.text) else self.span.start,
            self.span.start if inside.end == 0 < len(self.text) else self.span.end,
        )

    def edited(self, replacements: Sequence[Replacement]) -> Iterator[Piece]:
        """The piece with parts replaced; what stays as it is stays a piece of its own where it can.

        Args:
            replacements: in order, without overlap, each inside the piece.
        """
        if not replacements:
            yield self
            return
        if self.whole or not self.literal:
            yield replace(self, text=spliced(self.text, replacements), new=True)
            return
        done = 0
        for span, text in replacements:
            yield from self._part(done, span.start)
            yield replace(self, text=text, span=self.in_file(span), new=True)
            done = span.end
        yield from self._part(done, len(self.text))

    def _part(self, start: int, end: int) -> Iterator[Piece]:
        if end > start:
            yield replace(self, text=self.text[start:end], span=self.in_file(Span(start, end)))


@dataclass(frozen=True)
class Extract:
    """A text as the sequence of its pieces; what stands between them in the file is no text.

    Args:
        pieces: in the order of the text.
    """

    pieces: tuple[Piece, ...]

    @cached_property
    def text(self) -> str:
        """What a reader sees."""
        return "".join(piece.text for piece in self.pieces)

    @cached_property
    def _starts(self) -> list[int]:
        return [*accumulate((len(piece.text) for piece in self.pieces), initial=0)]

    def in_file(self, span: Span) -> Span:
        """The stretch of the file that a stretch of the text was taken from."""
        parts = list(self._parts(span))
        if not parts:
            return Span(0, 0)
        (first, head), (last, tail) = parts[0], parts[-1]
        start = self.pieces[first].in_file(head).start
        return Span(start, max(start, self.pieces[last].in_file(tail).end))

    def admits(self, span: Span, text: str) -> bool:
        """Whether the file can take a replacement, which it cannot where something else than text would change.

        Args:
            span: what is replaced.
            text: what stands there instead.
        """
        span, text = self._narrowed(span, text)
        parts = [(self.pieces[number], inside) for number, inside in self._parts(span)]
        gone = [piece for piece, inside in parts if len(inside) == len(piece.text) > 0]
        lost = any(piece.kept for piece in gone) and (len(parts) > 1 or not text)
        return bool(parts) and all(piece.write for piece, _ in parts) and not lost

    def edited(self, replacements: Iterable[Replacement]) -> Extract:
        """The extract with stretches of the text replaced, each by a text that begins in its first piece.

        Args:
            replacements: without overlap; the file admits them all.
        """
        local = self._by_piece(replacements)
        return Extract(
            tuple(part for number, piece in enumerate(self.pieces) for part in piece.edited(local.get(number, ())))
        )

    def written(self, replacements: Iterable[Replacement]) -> list[Replacement]:
        """Replacements of the text as replacements of the content of the file.

        Args:
            replacements: without overlap; the file admits them all.
        """
        local = self._by_piece(replacements)
        return _written(part for number in sorted(local) for part in self.pieces[number].edited(local[number]))

    def _by_piece(self, replacements: Iterable[Replacement]) -> Mapping[int, list[Replacement]]:
        """Number of a piece -> what is replaced in it."""
        local: defaultdict[int, list[Replacement]] = defaultdict(list)
        for given in sorted(replacements):
            span, text = self._narrowed(*given)
            for number, inside in self._parts(span):
                local[number].append((inside, text))
                text = ""
        return local

    def _narrowed(self, span: Span, text: str) -> Replacement:
        """A replacement without what stays the same at its two ends."""
        before = span.of(self.text)
        left = _shared(before, text)
        right = _shared(before[left:][::-1], text[left:][::-1])
        return Span(span.start + left, span.end - right), text[left : len(text) - right]

    def _parts(self, span: Span) -> Iterator[tuple[int, Span]]:
        """Number and inner stretch of each piece a stretch consists of; an empty one clings to what can be changed."""
        starts, last = self._starts, len(self.pieces) - 1
        if span:
            first, beyond = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)
            numbers = [number for number in range(first, min(beyond, last + 1)) if self.pieces[number].text]
        else:
            near = range(max(0, bisect_left(starts, span.start) - 1), min(bisect_right(starts, span.start), last + 1))
            numbers = [number for number in near if self.pieces[number].write][:1] or list(near)[:1]
        for number in numbers:
            start = starts[number]
            yield number, Span(max(span.start, start) - start, min(span.end, starts[number + 1]) - start)


def rewritten(content: str, extracts: Iterable[Extract]) -> str:
    """The content of a file with the new pieces of its texts in it, everything else as it was.

    Args:
        content: the file.
        extracts: texts taken from it, no two from the same place.
    """
    new = _written(piece for extract in extracts for piece in extract.pieces)
    return spliced(content, sorted(new, key=lambda replacement: replacement[0]))


def _written(pieces: Iterable[Piece]) -> list[Replacement]:
    return [(piece.span, piece.write(piece.text)) for piece in pieces if piece.new and piece.write]


def _shared(one: str, other: str) -> int:
    """How many code points two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (left, right) in pairs if left != right), min(len(one), len(other)))
