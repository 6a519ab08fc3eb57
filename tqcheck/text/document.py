"""A text under check, parsed once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate, chain

from tqcheck.languages import abbreviations
from tqcheck.text import structure
from tqcheck.text.extract import Extract, Replacement, spliced
from tqcheck.text.masks import Masker, addresses, byte_order_mark, masked
from tqcheck.text.mutes import Comment, Cuts, Mute, Quoted, comment_spans, comments, cut, muted
from tqcheck.text.origin import Origin
from tqcheck.text.pair import Pair
from tqcheck.text.span import LINE_END, Span, Stretches, hull, line_starts
from tqcheck.text.structure import Boundary, Paragraph, Sentence

DIGITS = "0-9"
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_PIECE = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")


@dataclass(frozen=True)
class Document:
    """One text with everything that is computed from it; computed once, on first use.

    Args:
        id: how the reader of a report finds it again.
        text: raw text, never altered.
        pair: source and target language.
        source: the text it was translated from, if known.
        maskers: what finds the stretches that are not prose.
        origin: the file it was read from, if it was.
        beside: what the file beside it mutes.
        extract: how it was taken out of the file; None where the file itself is the text.
        parallel: whether text and source have the same blocks, divided by blank lines.
    """

    id: str
    text: str
    pair: Pair = field(default_factory=Pair)
    source: str | None = None
    maskers: tuple[Masker, ...] = (byte_order_mark, comment_spans, addresses)
    origin: Origin | None = None
    beside: tuple[Quoted, ...] = ()
    extract: Extract | None = field(default=None, compare=False, repr=False)
    parallel: bool = False

    @cached_property
    def prose(self) -> str:
        """The text with what is not prose masked; offsets are those of the raw text."""
        return masked(self.text, self.maskers)

    @cached_property
    def passages_left_out(self) -> tuple[Span, ...] | None:
        """Paragraphs in other languages; None where nobody asked which language it is."""
        asked = [masker for masker in self.maskers if hasattr(masker, "language")]
        return tuple(span for masker in asked for span in masker(self.text)) if asked else None

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Blocks of prose, headings and list items."""
        return tuple(structure.paragraphs(self.prose))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences in order."""
        return tuple(structure.sentences(self.prose, self.paragraphs, self.pair.target))

    @cached_property
    def _beginnings(self) -> frozenset[int]:
        return frozenset(sentence.span.start for sentence in self.sentences)

    def begins_sentence(self, offset: int) -> bool:
        """Whether a sentence begins at a code point, its opening quotation mark left aside."""
        before = offset
        while before and self.prose[before - 1] in "\"“«‘'":
            before -= 1
        return offset in self._beginnings or before in self._beginnings

    @cached_property
    def boundaries(self) -> tuple[Boundary, ...]:
        """Places between sentences of one paragraph, the suspicious ones marked."""
        known = abbreviations(self.pair.target)
        return tuple(structure.boundaries(self.prose, self.paragraphs, self.sentences, known))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Words of the prose, apostrophes and hyphens inside."""
        return tuple(Span(*match.span()) for match in _WORD.finditer(self.prose))

    @cached_property
    def word_count(self) -> int:
        """Number of words, as a plain count is much faster than their spans."""
        return len(_WORD.findall(self.prose))

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        """Comments that speak to the program; one shown in code does not."""
        told = tuple(comments(self.text))
        if not told:
            return ()
        masks = Stretches(span for masker in self.maskers for span in masker(self.text))
        return tuple(comment for comment in told if not masks.hold(comment.span))

    @cached_property
    def mutes(self) -> tuple[Mute, ...]:
        """Where which rules are muted."""
        blocks = [paragraph.span for paragraph in self.paragraphs]
        return tuple(muted(self.text, self.comments, blocks, self.beside))

    @cached_property
    def cuts(self) -> Cuts:
        """Where comments that were understood stand."""
        return cut(self.text, (comment for comment in self.comments if comment.verb))

    @cached_property
    def bare(self) -> Document:
        """The document as if those comments had never been written."""
        if not self.cuts.spans:
            return self
        return replace(self, text=self.cuts.left(self.text), beside=(), extract=None)

    @property
    def page(self) -> str:
        """What lines are counted in: the file, or the text where the file is an archive."""
        return self.origin.content if self.extract and self.origin and not self.origin.package else self.text

    @property
    def line_starts(self) -> tuple[int, ...]:
        """Where each line of the page begins; in a text from an archive each paragraph is a line."""
        return line_starts(self.page, r"\n\n" if self.origin and self.origin.package else LINE_END)

    def on_page(self, span: Span) -> Span:
        """Where a stretch of the text stands on the page."""
        return self.extract.in_file(span) if self.extract and self.page is not self.text else span

    def admits(self, replacements: Iterable[Replacement]) -> bool:
        """Whether the file the text was taken from can take some replacements."""
        return self.extract is None or all(self.extract.admits(*each) for each in replacements)

    def edited(self, replacements: Iterable[Replacement]) -> Document:
        """The document with stretches replaced, in the way back to its file too.

        Args:
            replacements: without overlap; the document admits them.
        """
        ordered = sorted(replacements)
        if self.extract:
            extract = self.extract.edited(ordered)
            return replace(self, text=extract.text, extract=extract)
        return replace(self, text=spliced(self.text, ordered))

    @cached_property
    def _counts(self) -> dict[str, int]:
        return {}

    def count(self, expression: str) -> int:
        """How often an expression matches in the prose.

        Args:
            expression: a regular expression; it is counted once.
        """
        if expression not in self._counts:
            self._counts[expression] = len(re.findall(expression, self.prose))
        return self._counts[expression]

    @cached_property
    def vocabulary(self) -> Mapping[str, list[int]]:
        """Plain words and single marks in lower case, and ``DIGITS`` -> where they, or numbers, stand in the prose."""
        pieces = _PIECE.findall(self.prose)
        written: defaultdict[str, list[int]] = defaultdict(list)
        for piece, place in zip(pieces, accumulate(map(len, pieces), initial=0), strict=False):
            written[piece].append(place)
        places: dict[str, list[int]] = {}
        for piece, found in written.items():
            places.setdefault(piece.rstrip().casefold(), []).extend(found)
            if piece[0].isdecimal():
                places.setdefault(DIGITS, []).extend(found)
        places.pop("", None)
        return places

    @cached_property
    def _places(self) -> dict[str, dict[int, list[int]]]:
        return {}

    def _in_paragraphs(self, word: str) -> dict[int, list[int]]:
        """Number of a paragraph -> where a word stands in it."""
        if word not in self._places:
            inside: dict[int, list[int]] = {}
            number, end = -1, -1
            for place in sorted(self.vocabulary.get(word, ())):
                if place >= end:
                    number = bisect_right(self._starts, place) - 1
                    end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
                if number >= 0 and place < self.paragraphs[number].span.end:
                    inside.setdefault(number, []).append(place)
            self._places[word] = inside
        return self._places[word]

    @cached_property
    def _starts(self) -> list[int]:
        return [paragraph.span.start for paragraph in self.paragraphs]

    def paragraphs_with(self, *anchors: Collection[str]) -> list[Paragraph]:
        """Paragraphs in which of each group of words at least one stands.

        Args:
            anchors: groups of words in lower case and single marks; an empty group asks for nothing.
        """
        known, groups = self.vocabulary, []
        for group in filter(None, anchors):
            if known.keys().isdisjoint(group):
                return []
            groups.append([word for word in group if word in known])
        if not groups:
            return list(self.paragraphs)
        groups.sort(key=lambda words: sum(len(known[word]) for word in words))
        numbers = set().union(*map(self._in_paragraphs, groups[0]))
        for words in groups[1:]:
            if numbers:
                numbers = set().union(*(self._in_paragraphs(word).keys() & numbers for word in words))
        return [self.paragraphs[number] for number in sorted(numbers)]

    def places_in(self, paragraphs: Iterable[Paragraph], words: Iterable[str]) -> Iterator[tuple[Paragraph, list[int]]]:
        """Those of some paragraphs in which any of some words stands, each with the places, in order.

        Args:
            paragraphs: of the document.
            words: plain words in lower case and single marks.
        """
        known = [self._in_paragraphs(word) for word in words if word in self.vocabulary]
        for paragraph in paragraphs if known else ():
            number = bisect_right(self._starts, paragraph.span.start) - 1
            lists = [places[number] for places in known if number in places]
            if lists:
                yield paragraph, lists[0] if len(lists) == 1 else sorted(chain.from_iterable(lists))

    def sentence_at(self, offset: int) -> int:
        """Position of the sentence that holds a code point, or of the last that begins before it."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].span.start <= offset:
                low = middle + 1
            else:
                high = middle
        return max(0, low - 1)

    def passage(self, span: Span, around: int = 0) -> Span:
        """The sentences a span touches, with a number of sentences before and after.

        Args:
            span: code points of the raw text.
            around: how many neighbouring sentences to take in on each side.
        """
        if not self.sentences:
            return span
        first = max(0, self.sentence_at(span.start) - around)
        last = min(len(self.sentences) - 1, self.sentence_at(max(span.start, span.end - 1)) + around)
        return hull([self.sentences[first].span, self.sentences[last].span, span])

    def paragraph_of(self, span: Span) -> Paragraph | None:
        """The paragraph that holds the beginning of a span."""
        for paragraph in self.paragraphs:
            if paragraph.span.start <= span.start <= paragraph.span.end:
                return paragraph
        return None
