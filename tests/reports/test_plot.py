from __future__ import annotations

import struct

import pytest

from tqcheck.engine.score import score
from tqcheck.lm.card import ModelCard, Quantiles
from tqcheck.lm.fake import FakeModel
from tqcheck.settings import Settings
from tqcheck.text import Document

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from tqcheck.reports.plot import render

NATIVE = Quantiles("news", 100, "2025-11-01", (0.9, 1.0, 1.1))


def height(count: int) -> int:
    documents = [Document(f"{number} $x$ \x1b[1m.txt", "One line. Another line.") for number in range(count)]
    picture = render(score(documents, Settings(), FakeModel(), ModelCard("fake", "Fake")), NATIVE)
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    return int(struct.unpack(">I", picture[20:24])[0])


def test_a_strip_a_text_and_then_a_dot_a_text() -> None:
    assert height(1) < height(3)
    assert height(7) < height(6)


def test_nothing_to_draw() -> None:
    assert height(0) > 0
