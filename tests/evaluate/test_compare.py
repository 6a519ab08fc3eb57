from __future__ import annotations

import pytest

from tqcheck.engine.score import score
from tqcheck.evaluate.compare import compare, compared
from tqcheck.findings.report import Report
from tqcheck.lm.card import ModelCard
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Settings
from tqcheck.text import Document, InputError

MODEL = FakeModel({"bad": -20.0})
BEFORE = "This bad line stands here.\n\nThe second one is fine.\n\nA third bad one."


def heard(*texts: str) -> Report:
    documents = [Document(f"{number}.txt", text) for number, text in enumerate(texts)]
    return score(documents, Settings(), MODEL, ModelCard("fake", "Fake"))


def test_the_better_version_wins() -> None:
    (first,), (second,) = (heard(text).documents for text in (BEFORE, BEFORE.replace("bad", "good")))
    comparison = compare([first], [second])
    assert (comparison.unit, comparison.pairs) == ("paragraphs", 3)
    assert first.fluency
    assert second.fluency
    assert comparison.before == pytest.approx(first.fluency.bits_per_character)
    assert comparison.after == pytest.approx(second.fluency.bits_per_character)
    assert comparison.low <= comparison.difference <= comparison.high <= 0
    assert comparison.better > 0.9
    assert compare([second], [first]).better == 0


def test_the_same_text_is_no_better() -> None:
    parts = heard(BEFORE, BEFORE).documents
    comparison = compare(parts, parts)
    assert (comparison.unit, comparison.pairs, comparison.difference, comparison.better) == ("documents", 2, 0, 0)


def test_versions_that_cannot_be_paired() -> None:
    with pytest.raises(InputError, match="3 and 1 paragraphs"):
        compared(heard(BEFORE, "One line."))
    with pytest.raises(InputError, match="1 files cannot be compared"):
        compared(heard(BEFORE))
