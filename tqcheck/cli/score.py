"""The command ``score``."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

from tqcheck.cli.options import (
    ColumnNames,
    Device,
    Encoding,
    Exact,
    Format,
    Formatted,
    Interface,
    InterfaceLanguage,
    Model,
    NoCache,
    On,
    Output,
    Paths,
    Source,
    StdinName,
    Target,
)


class After(str, Enum):
    """What a sentence is read after; as ``tqcheck.settings.Context``, which takes longer to import than help to show."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


def score(
    context: typer.Context,
    paths: Paths,
    *,
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    lm: Model = "auto",
    device: On = Device.AUTO,
    exact: Exact = False,
    no_cache: NoCache = False,
    output: Output = "",
    column: ColumnNames = [],  # noqa: B006
    encoding: Encoding = "utf-8",
    stdin_name: StdinName = "<stdin>",
    ui_lang: InterfaceLanguage = Interface.EN,
    after: Annotated[After, typer.Option("--context", help="What a sentence is read after.")] = After.PARAGRAPH,
    plot: Annotated[
        str, typer.Option(metavar="FILE", help="Draw the fluency by sentence (PNG).", show_default=False)
    ] = "",
    compare: Annotated[bool, typer.Option("--compare", help="Say which of two versions reads better.")] = False,
) -> None:
    """Show how well each text reads; this needs a language model."""
    from dataclasses import replace
    from pathlib import Path

    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import complain_of, emit, look, opened
    from tqcheck.cli.running import read
    from tqcheck.engine.score import score as run
    from tqcheck.lm import ADVICE, ModelError
    from tqcheck.locale import speaking
    from tqcheck.reports import fluency
    from tqcheck.reports.formats import json
    from tqcheck.settings import Context
    from tqcheck.text import InputError, atomic

    settings = replace(configured(context), context=Context(after.value))
    sources = read(paths, settings, encoding, stdin_name)
    with opened(settings.lm, device.value, settings.exact, not no_cache) as (model, card):
        if model is None or card is None:
            raise ModelError("a score needs a language model; leave out --lm off" if settings.lm == "off" else ADVICE)
        report = run(sources.documents, settings, model, card)
    if compare:
        from tqcheck.evaluate.compare import compared

        report = compared(report)
    if plot:
        try:
            from tqcheck.reports.plot import render as drawn
        except ImportError:
            raise InputError("to plot needs matplotlib; pip install 'tqcheck[plot]'") from None
        native = card.fluency.get(settings.pair.target) if after is After.PARAGRAPH else None
        atomic.write(Path(plot), drawn(report, native))
    with speaking(settings.ui_lang):
        emit(json.render(report) if format is Format.JSON else fluency.render(report, *look(output)), output)
    if complain_of(sources.errors):
        raise typer.Exit(2)
