"""The page an editor opens, as it is written."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from harmful import hostile, many
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from tqcheck.findings import Edit, Finding, Fix, Severity
from tqcheck.findings.report import Report, SentenceFluency
from tqcheck.reports.formats.html import render
from tqcheck.reports.formats.html.pieces import groups, shown
from tqcheck.reports.places import Places
from tqcheck.text import Span

LETTERS = "ab \n\U0001f600\x1b"


class Elements(HTMLParser):
    """Elements of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_golden(report: Report, snapshot: SnapshotAssertion) -> None:
    page = render(report)
    assert re.sub(r"(?s)<style>.*?</style>|<script>.*?</script>|sha256-[\w+/=]+", "", page) == snapshot


def test_one_page_that_asks_for_nothing_else(report: Report) -> None:
    page = render(report)
    (policy,) = [given["content"] for _, given in Elements(page).found if "http-equiv" in given]
    assert (policy or "").startswith("default-src 'none'; style-src 'sha256-")
    loading = {"src", "srcset", "action", "data", "background", "poster"}
    for _, attributes in Elements(page).found:
        assert not loading & set(attributes)
        assert not any(name.startswith("on") for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")


def test_hostile_text_adds_no_element_and_stays_visible() -> None:
    page = render(hostile())
    tags = [tag for tag, _ in Elements(page).found]
    assert tags.count("script") == len(hostile().documents) + 1
    assert not {"img", "iframe", "object", "embed", "form", "base", "link"} & set(tags)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)
    assert "&lt;script&gt;alert(1)" in page
    assert "\\u202e" in page


def test_of_too_many_findings_the_worst_are_marked_and_the_rest_counted() -> None:
    page = render(many(100_000))
    assert page.count('role="button"') == page.count('<li class="card') == 2000
    assert "the worst 2,000 of 100,000 findings are marked" in page
    assert "100000 findings (1 critical, 99999 minor)" in page
    assert page.count('<li class="card critical"') == 1


def test_a_text_that_starts_with_a_mark_of_byte_order_does_not_show_it(report: Report) -> None:
    part = report.documents[0]
    (first, *_) = groups(part.document.text, part.findings, (), Places(part.document.text))
    assert first.pieces[0].text == "Murjan's "
    assert (first.pieces[0].start, first.pieces[0].end) == (0, 10)


def test_a_word_is_coloured_by_its_surprise(report: Report) -> None:
    part = report.documents[0]
    word = part.document.words[0]
    sentence = SentenceFluency(part.document.sentences[0].span, 1.0, 3.0, 2.0, word, ((word, 17.0),))
    assert part.fluency
    heated = replace(part, fluency=replace(part.fluency, sentences=(sentence,)))
    page = render(Report((heated,), ""))
    assert re.search(r'<span [^>]*class="h3" title="17 bits">Murjan&#39;s</span>', page)
    assert page.count('class="heat"') == 1
    assert 'class="heat"' not in render(report)


@given(st.text(LETTERS, max_size=40), st.data())
def test_the_pieces_are_the_whole_text_and_no_edit_cuts_one(text: str, data: st.DataObject) -> None:
    place = st.integers(0, len(text))
    spans = sorted(Span(*sorted(pair)) for pair in data.draw(st.lists(st.tuples(place, place), max_size=5)))
    edits = [Span(*sorted(pair)) for pair in data.draw(st.lists(st.tuples(place, place), min_size=5, max_size=5))]
    findings = [
        Finding("x/y", "z", Severity.MINOR, span, "", (Fix((Edit(edit, "new"),)),))
        for span, edit in zip(spans, edits, strict=False)
    ]
    places = Places(text)
    found = list(groups(text, findings, (), places))
    pieces = [piece for group in found for piece in group.pieces]
    assert "".join(piece.text for piece in pieces) == shown(text)
    assert [piece.start for piece in pieces[1:]] == [piece.end for piece in pieces[:-1]]
    assert [group.finding for group in found if group.finding is not None] == list(range(len(findings)))
    for finding in findings:
        for edge in (finding.fixes[0].span.start, finding.fixes[0].span.end):
            assert not any(piece.start < places.utf16(edge) < piece.end for piece in pieces)
