"""What a user can set for a run."""

from __future__ import annotations

from dataclasses import dataclass, field

from tqcheck.text import Pair


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run.

    Args:
        pair: source and target language.
        select: rules, packs or categories to run; empty runs all.
        ignore: rules, packs or categories to leave out.
        lm: ``auto``, ``off``, ``embedded``, a folder or a hub id.
        fluency: whether to read every text in full for its fluency.
    """

    pair: Pair = field(default_factory=lambda: Pair("ar", "en"))
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    lm: str = "auto"
    fluency: bool = True
