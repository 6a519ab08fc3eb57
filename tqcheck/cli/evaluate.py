"""The command ``evaluate``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import Format, Formatted, Ignore, Model, Output, Select, Source, Target, settings_of

GoldFile = Annotated[
    str, typer.Argument(metavar="GOLD", help="Annotated texts: JSON Lines with text, spans and post_edit.")
]
Clean = Annotated[
    list[str],
    typer.Option("--clean", metavar="FILE", help="Native texts; every finding is an alarm.", show_default=False),
]


def evaluate(
    gold: GoldFile,
    *,
    clean: Clean = [],  # noqa: B006
    human: Annotated[
        str,
        typer.Option(
            metavar="FILE", help="Texts people wrote on the same topics; counted as alarms.", show_default=False
        ),
    ] = "",
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    lm: Model = "auto",
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    output: Output = "",
) -> None:
    """Measure the checker on annotated texts: precision, recall, alarms, effort saved."""
    from tqcheck.cli.output import emit
    from tqcheck.evaluate.effort import effort_measure

    effort = effort_measure()
    from tqcheck.evaluate import table
    from tqcheck.evaluate.gold import read_gold, read_texts
    from tqcheck.evaluate.run import evaluate as run
    from tqcheck.lm import open_model, progress_bar

    settings = settings_of(source, target, select=select, ignore=ignore, lm=lm, fluency=False)
    marked = read_gold(gold, settings.pair)
    corpora = {path: read_texts(path, settings.pair) for path in (*clean, *([human] if human else []))}
    with progress_bar("texts") as progress:
        model, card = open_model(lm, preparing=progress) or (None, None)
        measured = run(marked, corpora, settings, effort, model=model, card=card, progress=progress)
    emit(table.as_json(measured) if format is Format.JSON else table.as_text(measured), output)
