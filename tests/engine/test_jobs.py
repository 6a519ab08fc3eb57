"""The outcome does not depend on the number of processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.engine.check import check
from tqcheck.lm.card import ModelCard
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair

ARTICLE = (Path(__file__).parents[2] / "corpora/ar-en/canal-talks.txt").read_text(encoding="utf-8")
DOCUMENTS = [
    Document(str(n), f"<!-- tqcheck: off calque -->\n{'Good day. ' * n}\n{ARTICLE[n * 100 :]}", Pair("ar", "en"))
    for n in range(7)
]


@pytest.mark.parametrize("judged", [False, True])
def test_one_process_or_three(judged: bool) -> None:
    model, card = (FakeModel({"settlement. It may": -30.0}), ModelCard("fake", "fake")) if judged else (None, None)
    alone = check(DOCUMENTS, Settings(), model, card)
    together = check(DOCUMENTS, Settings(), model, card, jobs=3)
    assert alone == together
    assert alone.findings
