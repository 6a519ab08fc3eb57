"""Characters that could fool a terminal or a build log, made visible."""

from __future__ import annotations

import re

_TREACHEROUS = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]|#(?=#\[)"
)


def visible(text: str) -> str:
    r"""The text with control characters, direction marks and other unseen characters written as ``\uXXXX``.

    So is the ``##[`` that commands some build logs.

    Args:
        text: one line; its line ends are written out too.
    """
    return _TREACHEROUS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def inert(line: str) -> str:
    r"""A line that a log of GitHub Actions takes for text: ``::`` at its beginning would command the log.

    Args:
        line: one line.
    """
    return re.sub(r"^(\s*):(?=:)", r"\1\\u003a", line)
