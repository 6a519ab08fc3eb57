from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.text import Document, Kind, Pair, Span, hull
from tqcheck.text.masks import MASK, addresses

TEXTS = st.text(
    alphabet=st.sampled_from("ab AB.?!\r\n\t“”()-#*1é\u0301😀أملب؟،\ufeff\u200f`[]@/:"), max_size=120
) | st.text(max_size=80)


def parsed(text: str) -> Document:
    return Document("d", text, Pair("ar", "en"))


@given(TEXTS)
def test_everything_lies_inside_the_text(text: str) -> None:
    document = parsed(text)
    assert len(document.prose) == len(text)
    assert all(a.span.end <= b.span.start for a, b in zip(document.paragraphs, document.paragraphs[1:], strict=False))
    assert all(a.span.end <= b.span.start for a, b in zip(document.sentences, document.sentences[1:], strict=False))
    for sentence in document.sentences:
        assert document.paragraphs[sentence.paragraph].span.contains(sentence.span)
    for boundary in document.boundaries:
        assert boundary.stop.end <= boundary.next < document.paragraphs[boundary.paragraph].span.end
        assert not document.prose[boundary.stop.end : boundary.next].strip()


@given(TEXTS)
def test_masks_change_no_offset(text: str) -> None:
    prose = Document("d", text, Pair(), maskers=(addresses,)).prose
    assert all(b in {a, MASK} for a, b in zip(text, prose, strict=True))
    assert [c for c in text if c in "\r\n"] == [c for c in prose if c in "\r\n"]


@given(TEXTS, st.data())
def test_sentence_at_agrees_with_a_plain_search(text: str, data: st.DataObject) -> None:
    document = parsed(text)
    offset = data.draw(st.integers(0, len(text)))
    begun = [n for n, sentence in enumerate(document.sentences) if sentence.span.start <= offset]
    assert document.sentence_at(offset) == (begun[-1] if begun else 0)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_offsets_over_line_ends_bom_and_emoji(newline: str) -> None:
    text = f"\ufeffTalks 😀 resume{newline}{newline}The e\u0301clair shop في البلد closed. It reopened.{newline}"
    document = parsed(text)
    assert [sentence.span.of(text) for sentence in document.sentences] == [
        "Talks 😀 resume",
        "The e\u0301clair shop في البلد closed.",
        "It reopened.",
    ]
    assert [paragraph.kind for paragraph in document.paragraphs] == [Kind.HEADING, Kind.PROSE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained on the coast. the country waited.", [True]),
        ("It rained on the coast.The country waited.", [True]),
        ("It rained on the coast. The country waited.", [False]),
        ("Prices rose, e.g. those of oil.", []),
        ("Dr. Haddad of the U.S. office came at 5 p.m. on Monday.", []),
        ("J. k. is a pair of initials.", []),
        ("He waited... then left.", []),
        ("Version 2.5 is out.", []),
        ("See example.com for more.", []),
        ("“Is it open?” he asked.", []),
    ],
)
def test_suspicious_boundaries(text: str, expected: list[bool]) -> None:
    assert [boundary.suspicious for boundary in parsed(text).boundaries] == expected


def test_kinds_of_paragraphs() -> None:
    text = (
        "Water talks\n\nThe talks began.\n- first item\n2. second item\n"
        "A long line of a paragraph that was wrapped by the mail program\nends here.\n"
    )
    found = [(paragraph.kind, paragraph.span.of(text).split()[0]) for paragraph in parsed(text).paragraphs]
    assert found == [
        (Kind.HEADING, "Water"),
        (Kind.PROSE, "The"),
        (Kind.ITEM, "first"),
        (Kind.ITEM, "second"),
        (Kind.PROSE, "A"),
    ]


def test_addresses_are_not_prose() -> None:
    text = "Write to a.b@example.org or see https://example.org/x.y, then @desk."
    prose = parsed(text).prose
    assert "example" not in prose
    assert "desk" not in prose
    assert prose.count(",") == 1


def test_paragraphs_with() -> None:
    document = parsed("One Dam is full.\n\nTwo rivers are dry.\n\nThe dam is old.")
    assert [p.span.of(document.text)[:3] for p in document.paragraphs_with(["dam"])] == ["One", "The"]
    assert len(document.paragraphs_with([])) == 3


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20)), min_size=1))
def test_hull(pairs: list[tuple[int, int]]) -> None:
    spans = [Span(start, start + length) for start, length in pairs]
    assert all(hull(spans).contains(span) for span in spans)


def test_a_span_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


def test_passage_takes_neighbours() -> None:
    text = "One is here. Two is here. Three is here. Four is here."
    document = parsed(text)
    span = Span(text.index("Two"), text.index("Two") + 3)
    assert document.passage(span).of(text) == "Two is here."
    assert document.passage(span, around=1).of(text) == "One is here. Two is here. Three is here."
