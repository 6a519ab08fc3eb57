"""Finds and repairs what machine translation leaves behind in editorial text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tqcheck.version import VERSION

if TYPE_CHECKING:
    from tqcheck.findings.report import Report

__all__ = ["__version__", "check"]

__version__ = VERSION


def check(
    text: str,
    source_language: str = "ar",
    target_language: str = "en",
    *,
    source: str | None = None,
    lm: str = "auto",
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    fluency: bool = True,
) -> Report:
    """Check one text.

    Args:
        text: the translation.
        source_language: code of the language it was translated from.
        target_language: code of the language it is written in.
        source: the text it was translated from, if at hand.
        lm: ``auto``, ``off``, ``embedded``, a folder or a hub id.
        select: rules, packs or categories to run; none runs all.
        ignore: rules, packs or categories to leave out.
        fluency: whether to read the text in full for its fluency, where there is a model.

    Returns:
        A report on one document.

    Raises:
        LanguageError: a language is not known.
        RuleError: a rule is not known.
        ModelError: the model cannot be used.
    """
    from tqcheck.engine.check import check as run  # noqa: PLC0415
    from tqcheck.lm import open_model  # noqa: PLC0415
    from tqcheck.settings import Settings  # noqa: PLC0415
    from tqcheck.text import Document, pair_of  # noqa: PLC0415

    settings = Settings(pair_of(source_language, target_language), tuple(select), tuple(ignore), lm, fluency)
    model, card = open_model(lm) or (None, None)
    return run([Document("text", text, settings.pair, source)], settings, model, card)
