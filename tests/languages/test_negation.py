"""What denies in Arabic and English, and what only looks like it."""

from __future__ import annotations

import pytest

from tqcheck.languages import ar_negation, en_negation
from tqcheck.languages.ar import plain
from tqcheck.rules import rules_for, selected
from tqcheck.text import Document, Pair


@pytest.mark.parametrize("text", ["لم يصل القارب", "ألا يصل القارب", "لا أعتقد ذلك", "ولن يصل", "ليس مفتوحا"])
def test_arabic_that_denies(text: str) -> None:
    assert ar_negation.sure(plain(text))


@pytest.mark.parametrize(
    "text",
    ["إلا أنه وصل", "الغرف الست", "لم شمل الأسرة", "جزء لا يتجزأ", "على سبيل المثال لا الحصر", "لا يزلن في القرية"],
)
def test_arabic_that_only_looks_like_it(text: str) -> None:
    assert not ar_negation.sure(plain(text))


def test_words_of_the_same_letters_cannot_deny() -> None:
    assert not ar_negation.possible(plain("زار الوفد ثلاث ولايات وليسكت الخصم"))


def test_kinds_of_denial() -> None:
    assert ar_negation.possible(plain("بدون إذن رفض الطلب غير الواضح")) == {"without": 1, "refuse": 1, "word": 1}
    assert en_negation.possible("Without leave he rejected the unclear demand, not once.") == {
        "without": 1,
        "refuse": 1,
        "word": 1,
        "": 1,
    }


def test_what_denies_otherwise_on_both_sides_hides_no_lost_negation() -> None:
    (rule,) = selected(rules_for(Pair("ar", "en")), ("any-any/source-negation",))
    source = "لم يصل القارب إلى الميناء بدون بحارة."
    lost = Document("", "The boat reached the port without sailors.", Pair("ar", "en"), source)
    kept = Document("", "The boat did not reach the port without sailors.", Pair("ar", "en"), source)
    assert [len(list(rule.find(document))) for document in (lost, kept)] == [1, 0]
