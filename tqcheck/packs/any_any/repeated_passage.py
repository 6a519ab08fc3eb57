from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from tqcheck.rules import Document, Edit, Finding, Kind, Rule, Span

_WORDS, _LINE_WORDS, _NEAR = 12, 6, 3
_ALIKE = 0.85
_LABEL = re.compile(r"\n[ \t]*[^\W\d_]+[ \t]*(?=\n|\Z)")


class RepeatedPassage(Rule):
    """A line or sentence that stands twice.

    Cause: the page repeats a headline in its list of links, or the lead in the body; each copy was translated.
    Repair: keep the first.
    Native writing: refrains, and short sentences.
    """

    message = "This passage repeats an earlier one almost word for word."
    category = "boilerplate"
    examples = r"""
        How the old bridge was closed to all lorries{\nHow the old bridge was closed to all lorries => }\nThe mayor spoke.
        The mayor opened a new clinic in the old town by the river on Sunday. {The mayor opened the new clinic in the old town by the river on Sunday.}
        Talks on water go on in the delta{\nTalks on water go on in the delta\nsports => }\nThe envoy left.
        He came. He came.
        The mayor opened a clinic in the old town on Sunday. The mayor opened a school in a new town on Monday, he said.
        Talks go on\nTalks go on
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Second and later copies, lines first."""
        taken: list[Span] = []
        for finding in self._lines(document):
            taken.append(finding.span)
            yield finding
        earlier: list[tuple[str, str]] = []
        for sentence in document.sentences:
            if document.paragraphs[sentence.paragraph].kind is not Kind.PROSE:
                continue
            text = sentence.span.of(document.prose).casefold()
            first = re.search(r"\w+", text)
            begins = first[0] if first else ""
            copies = any(begins and begins == start and self._same(text, other) for start, other in earlier[-_NEAR:])
            earlier.append((begins, text))
            if copies and not any(span.overlaps(sentence.span) for span in taken):
                yield self.finding(sentence.span)

    def _same(self, one: str, other: str) -> bool:
        words = re.findall(r"\w+", one)
        if len(words) < _WORDS:
            return False
        matcher = SequenceMatcher(None, words, re.findall(r"\w+", other), autojunk=False)
        return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE

    def _lines(self, document: Document) -> Iterator[Finding]:
        seen: list[str] = []
        for match in re.finditer(r"[^\n]+", document.prose):
            line = " ".join(match.group().split())
            if line in seen[-_NEAR:] and len(re.findall(r"\w+", line)) >= _LINE_WORDS:
                label = _LABEL.match(document.prose, match.end())
                start = match.start()
                while start and document.text[start - 1] in "\n \t":
                    start -= 1
                span = Span(start, label.end() if label else match.end())
                yield self.finding(span, [Edit(span, "")])
            seen.append(line)
