"""Sentences that only one side has, told from those that a neighbour holds."""

from __future__ import annotations

from tqcheck.rules import rules_for, selected
from tqcheck.text import Document, Pair

PAIR = Pair("ar", "en")
RUNNING_ON = (
    "زار الوفد المستشفى في العاصمة وشكر الأطباء على عملهم طوال الشتاء، وقال الوزير إن الحرب انتهت في نيسان، "
    "وأعلن أن المدارس ستفتح في أيلول، وأن الحكومة ستدفع رواتب المعلمين قبل العيد."
)
PIECES = (
    "The delegation visited the hospital in the capital and thanked the doctors for their work all winter.",
    "The minister said that the war had ended in April.",
    "He announced that the schools would open in September.",
    "The government would pay the salaries of teachers before the holiday.",
)


def found(source: str, text: str, rule: str) -> list[str]:
    document = Document("", text, PAIR, source)
    return [
        finding.span.of(text)
        for rule_found in selected(rules_for(PAIR), (f"any-any/source-{rule}",))
        for finding in rule_found.find(document)
    ]


def test_a_source_that_runs_on_holds_all_its_sentences() -> None:
    text = " ".join(PIECES)
    assert not found(RUNNING_ON, text, "addition")
    assert not found(RUNNING_ON, text, "length")


def test_a_sentence_beside_one_that_runs_on_is_new_where_nothing_in_it_is_known() -> None:
    text = " ".join((*PIECES[:2], "Three banks of the island sold their ships to the king in March.", *PIECES[2:]))
    assert found(RUNNING_ON, text, "addition") == ["Three banks of the"]


def test_what_is_left_over_on_both_sides_is_one_matter_of_length() -> None:
    source = RUNNING_ON.replace("نيسان", "آذار 1987").replace("أيلول", "حزيران 1999")
    text = "Fishing is forbidden on Sundays."
    assert not found(source, text, "addition")
    assert not found(source, text, "omission")
    assert found(source, text, "length") == ["Fishing"]


def test_remains_of_a_link_are_no_sentence() -> None:
    text = f"{PIECES[1]}\n\nDetails:  ==:  A7%D9%84%D8%A5-%D8%B3%D8%B1%D8%A7-%D8%A6%D9%8A %D9%84%D9%8A #News"
    assert not found("قال الوزير إن الحرب انتهت في نيسان.", text, "addition")


def test_figures_are_not_compared_where_nothing_is_paired() -> None:
    source = "افتتح الوزير الجسر الجديد في مدينة مرجان يوم الأحد. وغادر الوفد إلى العاصمة قطر مساء الثلاثاء."
    opened, left = (
        "The minister opened the new bridge in Murjan on Sunday.",
        "The delegation left for the capital on Tuesday.",
    )
    text = (
        f"{opened} The band played 450 songs that the children of the village had never heard before in March. {left}"
    )
    assert found(source, text, "addition") == ["The band played 450"]
    assert not found(source, text, "number")
