"""Nothing that could fool a terminal gets through."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tqcheck.text.visible import inert, visible

DIRECTIONS = "\u200e\u200f\u061c" + "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))


@given(st.text(st.characters(categories=["Cc", "Cs", "Zl", "Zp"]) | st.sampled_from(DIRECTIONS) | st.characters()))
def test_no_control_survives(text: str) -> None:
    shown = visible(text)
    assert not set(shown) & set(DIRECTIONS)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"}


@given(st.text("abc é中م\U0001f600\\"))
def test_what_can_be_seen_stays(text: str) -> None:
    assert visible(text) == text


def test_the_code_is_shown() -> None:
    assert visible("a\x1b[31m\u202eb\n") == "a\\u001b[31m\\u202eb\\u000a"


def test_no_command_to_a_build_log_survives() -> None:
    assert visible("a ##[error]b # [c] ##d") == "a \\u0023#[error]b # [c] ##d"
    assert inert("  ::error::a ::b") == "  \\u003a:error::a ::b"
    assert inert(": a") == ": a"
