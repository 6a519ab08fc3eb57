"""Catalogues hold all that the program says, and nothing else."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from tqcheck.locale import DOMAIN, HOME
from tqcheck.rules import every_rule
from tqcheck.settings import Settings
from tqcheck.text.visible import visible

TOOL = run_path(str(Path(__file__).parents[2] / "tools/messages.py"))
SOURCES = list(TOOL["sources"]())
by_language = pytest.mark.parametrize("source", SOURCES, ids=[path.parts[-3] for path in SOURCES])


def strings(catalog: Catalog) -> dict[Any, tuple[str, ...]]:
    return {
        tuple(message.id) if message.pluralizable else message.id: tuple(message.string)
        if message.pluralizable
        else (str(message.string),)
        for message in catalog
        if message.id
    }


def names(text: str) -> set[str]:
    return set(re.findall(r"{([\w.]+)", text))


def test_there_is_a_catalogue() -> None:
    assert HOME / f"ar/LC_MESSAGES/{DOMAIN}.po" in SOURCES


def test_every_rule_is_extracted() -> None:
    said = {message.id for message in TOOL["messages"]()}
    assert {text for rule in every_rule(Settings()) for text in (rule.message, rule.summary, rule.category)} <= said
    assert {"{message} Arabic: {arabic}.", "Keep the text", ("{count} minor", "{count} minor")} <= said


@by_language
def test_every_message_is_translated(source: Path) -> None:
    given = strings(TOOL["updated"](source))
    assert [message for message, said in given.items() if not all(said)] == [], "translate them, then `make messages`"


@by_language
def test_catalogues_are_fresh(source: Path) -> None:
    written = strings(read_po(BytesIO(source.read_bytes())))
    assert written == strings(TOOL["updated"](source)), "run `make messages`"
    assert written == strings(read_mo(BytesIO(source.with_suffix(".mo").read_bytes()))), "run `make messages`"


@by_language
def test_translations_say_what_the_message_says(source: Path) -> None:
    for message, translations in strings(read_po(BytesIO(source.read_bytes()))).items():
        one, *_, many = [message, message] if isinstance(message, str) else message
        for said in translations:
            assert names(said) <= names(many), many
            if isinstance(message, str):
                assert names(said) == names(one), one
            assert visible(said) == said
