"""What a user can set for a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from tqcheck.text import Pair


class Context(str, Enum):
    """What a sentence is read after, when its fluency is asked for.

    SENTENCE: nothing. PARAGRAPH: the rest of its paragraph and the sentence before that. DOCUMENT: all that comes before,
    up to 3,000 code points.
    """

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run.

    Args:
        pair: source and target language.
        select: rules, packs or categories to run; empty runs all.
        ignore: rules, packs or categories to leave out.
        lm: ``auto``, ``off``, ``embedded``, a folder or a hub id.
        fluency: whether to read every text in full for its fluency.
        context: what a sentence is then read after.
    """

    pair: Pair = field(default_factory=lambda: Pair("ar", "en"))
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    lm: str = "auto"
    fluency: bool = True
    context: Context = Context.PARAGRAPH
