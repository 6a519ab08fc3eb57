"""A translation beside its source."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.alignment import aligned
from tqcheck.alignment.beads import Side, likeliest
from tqcheck.alignment.skeleton import skeletons
from tqcheck.text import Document, Pair, Span
from tqcheck.text.formats import po
from tqcheck.text.input import Input

SOURCE = """افتتح الوزير الجسر الجديد في مدينة مرجان يوم الأحد.
وبلغت الكلفة 45 مليون دينار.
وقال المهندس كريم الفاسي إن العمل استمر ثلاث سنوات.
وغادر الوفد المدينة في المساء بعد أن زار المدرسة القديمة والمستشفى الجديد وسوق السمك."""
TARGET = """The minister opened the new bridge in the city of Murjan on Sunday. The cost came to 45 million dinars.
The band played an old song that nobody in the town had heard for many years, and the children danced in the square.
The engineer Karim al-Fasi said that the work had gone on for three years."""


def test_gaps_on_both_sides() -> None:
    document = Document("", TARGET, Pair("ar", "en"), SOURCE)
    alignment = aligned(document)
    pairs = [
        (
            link.source.of(alignment.source.text)[:12] if link.source else None,
            link.target.of(document.text)[:12] if link.target else None,
        )
        for link in alignment.links
    ]
    assert pairs == [
        ("افتتح الوزير", "The minister"),
        ("وبلغت الكلفة", "The cost cam"),
        (None, "The band pla"),
        ("وقال المهندس", "The engineer"),
        ("وغادر الوفد ", None),
    ]
    assert all(0 <= link.confidence <= 1 for link in alignment.links)


def test_a_long_sentence_of_the_source_becomes_many() -> None:
    facts = [
        ("فتح الوزير المدرسة", "The minister opened the school."),
        ("زار الوفد السوق القديم", "The delegation visited the old market."),
        ("بلغت الكلفة 45 مليون دينار", "The cost came to 45 million dinars."),
        ("شكر الطبيب الجيش", "The doctor thanked the army."),
        ("وصلت السفينة الى الميناء", "The ship reached the port."),
        ("بدأ الحصاد في نيسان", "The harvest began in April."),
    ]
    source, target = "، و".join(arabic for arabic, _ in facts) + ".", " ".join(english for _, english in facts)
    (link,) = aligned(Document("", target, Pair("ar", "en"), source)).links
    assert (link.source, link.target) == (Span(0, len(source)), Span(0, len(target)))


def test_a_gap_is_as_likely_as_its_sentence_is_alone_anywhere() -> None:
    numbers = [frozenset(f"#{first + step}" for step in range(12)) for first in (100, 200, 300, 400)]
    sides = Side([60] * 2, numbers[:2]), Side([60] * 2, numbers[2:])
    beads = likeliest(*sides, 1.0, 0.4)
    gaps = [
        bead for bead in beads if bead.originals[0] == bead.originals[1] or bead.translations[0] == bead.translations[1]
    ]
    assert len(gaps) == 4
    assert all(bead.confidence > 0.9 for bead in gaps)


def test_names_keep_their_skeleton() -> None:
    for latin, arabic in (
        ("Johnson", "جونسون"),
        ("Mohammed", "محمد"),
        ("Shakir", "شاكر"),
        ("Pierre", "بيير"),
        ("Cesar", "سيزار"),
    ):
        assert skeletons(latin) & skeletons(arabic), latin
    assert not skeletons("Johnson") & skeletons("محمد")


@given(
    st.lists(
        st.tuples(st.integers(1, 300), st.frozensets(st.sampled_from(["#12", "~krm", "?", "PLACES:iran"]))), max_size=60
    ),
    st.lists(
        st.tuples(st.integers(1, 300), st.frozensets(st.sampled_from(["#12", "~krm", "?", "PLACES:iran"]))), max_size=60
    ),
)
def test_every_sentence_is_in_one_bead(
    left: list[tuple[int, frozenset[str]]], right: list[tuple[int, frozenset[str]]]
) -> None:
    sides = [Side([length for length, _ in side], [anchors for _, anchors in side]) for side in (left, right)]
    beads = likeliest(sides[0], sides[1], 1.2, 0.015)
    assert [place for bead in beads for place in range(*bead.originals)] == list(range(len(left)))
    assert [place for bead in beads for place in range(*bead.translations)] == list(range(len(right)))


def test_segments_of_a_file_are_never_crossed() -> None:
    entry = 'msgid "{}"\nmsgstr "{}"\n\n'
    pairs = [
        ("قال الوزير إن الماء بارد. وصل الوفد إلى المدينة.", "The water is cold, said the minister."),
        ("غادر الوفد المدينة أمس.", "The delegation left the city. It was yesterday."),
    ]
    content = "".join(entry.format(*pair) for pair in pairs)
    (document,) = po.read(Input("a.po", content.encode(), Pair("ar", "en")))
    assert isinstance(document, Document)
    found = [(link.source, link.target) for link in aligned(document).links]
    assert found == [(Span(0, 48), Span(0, 37)), (Span(50, 73), Span(39, 86))]
    assert len(aligned(replace(document, parallel=False)).links) == 3
