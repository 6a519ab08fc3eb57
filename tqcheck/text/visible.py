"""Characters that could fool a terminal, made visible."""

from __future__ import annotations

import re

_TREACHEROUS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""The text with control characters, direction marks and other unseen characters written as ``\uXXXX``.

    Args:
        text: one line; its line ends are written out too.
    """
    return _TREACHEROUS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
