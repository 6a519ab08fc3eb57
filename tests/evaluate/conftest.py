"""A small gold of our own: two annotators on the first document, one on the second."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


def row(name: str, text: str, marks: list[tuple[str, str, str, int]], post_edit: str, annotators: int) -> str:
    spans = [
        {
            "start": text.index(part),
            "end": text.index(part) + len(part),
            "category": category,
            "severity": severity,
            "fixes": [],
            "votes": votes,
        }
        for part, category, severity, votes in marks
    ]
    return json.dumps({"id": name, "text": text, "annotators": annotators, "spans": spans, "post_edit": post_edit})


@pytest.fixture
def gold_file(tmp_path: Path) -> Path:
    first = (
        "The minister said that the farmers will not be forgotten in any treaty. It may be signed with the the bank. "
        "This came in a statement."
    )
    second = "The the report was written on the tenth of March, 2024.. It is long."
    path = tmp_path / "gold.jsonl"
    path.write_text(
        row(
            "a", first, [(". It", "split", "major", 2), ("This came in a statement", "formula", "minor", 1), ("the the", "grammar", "minor", 2)],
            "The minister said that the farmers will not be forgotten in any treaty that may be signed with the bank. He was speaking in a statement.", 2,
        )
        + "\n"
        + row("b", second, [("tenth of March, 2024", "date-number", "minor", 1), ("..", "orthography", "minor", 1)], "The report was written on March 10, 2024. It is long.", 1)
        + "\n",
        encoding="utf-8",
    )  # fmt: skip
    return path


@pytest.fixture
def clean_file(tmp_path: Path) -> Path:
    path = tmp_path / "clean.jsonl"
    texts = ["The bank closed its doors at noon, and nobody minded.", "He said the the door was shut."]
    path.write_text("".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(texts)))
    return path
