"""A model card as the file it is read from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from tqcheck.lm.card import ModelCard

_NOTES = {
    "margins": 'Nats a fix must gain over the original: a rule id, a rule id and entry ("ar-en/some-rule:entry"), or the default.',
    "margins_in": "Margins that hold in texts of one language in place of those.",
    "evidence": "What was measured of a rule or entry: its kind (proof, gated or off) and the figures that say so.",
    "fluency": "One table a language: corpus, words, date, cuts (ascending nats a word over its words alone, cutting documents into equal parts).",
}


def written(card: ModelCard) -> str:
    """A card in TOML; reading it again gives the same card.

    Args:
        card: what to write.
    """
    fields = {key: value for key, value in asdict(card).items() if key not in ("name", *_NOTES)}
    lines = [f"{key} = {_value(value)}" for key, value in fields.items() if value]
    for name, note in _NOTES.items():
        lines += ["", f"# {note}", *_section(name, asdict(card)[name])]
    return "\n".join(lines) + "\n"


def _section(name: str, table: Mapping[str, Any]) -> Iterator[str]:
    yield f"[{name}]"
    yield from (f"{_key(key)} = {_value(value)}" for key, value in table.items())


def _key(key: str) -> str:
    return key if key.isascii() and key.replace("_", "").isalnum() else _value(key)


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{_key(key)} = {_value(part)}' for key, part in value.items())} }}"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
