"""What a large language model is asked, and how it is to answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from tqcheck.languages.names import NAMES
from tqcheck.proposers.questions import Question
from tqcheck.rules.proposed import CATEGORIES

SEVERITIES = ("minor", "major")
_FIELDS = {
    "quote": {"type": "string"},
    "occurrence": {"type": "integer"},
    "category": {"type": "string", "enum": list(CATEGORIES)},
    "severity": {"type": "string", "enum": list(SEVERITIES)},
    "fix": {"type": "string"},
    "cause": {"type": "string"},
}
_FINDING = {"type": "object", "properties": _FIELDS, "required": list(_FIELDS), "additionalProperties": False}
SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"findings": {"type": "array", "items": _FINDING}},
    "required": ["findings"],
    "additionalProperties": False,
}


@cache
def instruction() -> str:
    """The instruction, the same for every paragraph."""
    return Path(__file__).with_name("prompt.md").read_text(encoding="utf-8")


def version() -> str:
    """Version of the instruction and a checksum of it: ``1.0a1b2c3d``."""
    number = instruction().split("\n", 1)[0].split()[-1]
    return f"{number}.{sha256(instruction().encode()).hexdigest()[:8]}"


def messages(question: Question) -> list[dict[str, str]]:
    """The conversation that asks about one paragraph; the text under check stands in one JSON object, as data.

    Args:
        question: the paragraph and what it takes to understand it.
    """
    told = {
        "from": NAMES.get(question.pair.source, question.pair.source),
        "into": NAMES.get(question.pair.target, question.pair.target),
        "before": question.before,
        "paragraph": question.paragraph,
        "after": question.after,
        "original": question.source,
    }
    data = {key: value for key, value in told.items() if value}
    return [
        {"role": "system", "content": instruction()},
        {"role": "user", "content": json.dumps(data, ensure_ascii=False)},
    ]
