"""Names beside their source."""

from __future__ import annotations

import pytest

from tqcheck.alignment.skeleton import skeletons
from tqcheck.languages.frequency import travels
from tqcheck.rules import rules_for, selected
from tqcheck.text import Document, Pair

PAIR = Pair("ar", "en")


def found(source: str, text: str) -> list[str]:
    (rule,) = selected(rules_for(PAIR), ("ar-any/source-name",))
    return [finding.span.of(text) for finding in rule.find(Document("", text, PAIR, source))]


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [("Nazir", "نذير"), ("Bob", "بوب"), ("Covic", "كوفيتش"), ("Muñoz", "مونيوز"), ("Mamdouh", "ممدوح")],
)
def test_one_name_in_two_scripts(latin: str, arabic: str) -> None:
    assert skeletons(latin) & skeletons(arabic)


def test_a_short_first_name_tells_where_the_surname_stands() -> None:
    assert found("التقى الوزير بوب بلمينغ في الميناء.", "The minister met Bob Castellano at the port.") == [
        "Castellano"
    ]


def test_the_name_before_tells_where_the_first_name_is_not_found() -> None:
    assert found("فاز إرنست باي كوروما في السباق.", "The race was won by Ernest Bay Nakamura of the club.") == [
        "Nakamura"
    ]


def test_a_title_of_the_source_tells_where_the_name_stands() -> None:
    source = "كسب التاجر من البيع، وقال السيد مرجان إن السوق مفتوح."
    assert found(source, "The merchant gained by the sale, and Mr Castellano said the market was open.") == [
        "Castellano"
    ]


def test_a_name_written_as_one_word_in_the_source_is_found() -> None:
    assert not found("فاز عبداللطيف كريم بالسباق.", "The race was won by Karim Latif of the club.")


def test_a_common_word_with_a_capital_is_no_name() -> None:
    assert travels("Petrovic", "en")
    assert not travels("Pump", "en")
    assert not found("فاز كريم الفاسي بالسباق.", "The race was won by Karim Pump of the club.")
