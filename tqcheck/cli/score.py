"""The command ``score``."""

from __future__ import annotations

import typer

from tqcheck.cli.options import (
    Encoding,
    Format,
    Formatted,
    Model,
    Output,
    Paths,
    Source,
    StdinName,
    Target,
)


def score(
    context: typer.Context,
    paths: Paths,
    *,
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    lm: Model = "auto",
    output: Output = "",
    encoding: Encoding = "utf-8",
    stdin_name: StdinName = "<stdin>",
) -> None:
    """Show how well each text reads; this needs a language model."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import complain_of, emit, look, opened
    from tqcheck.engine.score import score as run
    from tqcheck.lm import ADVICE, ModelError
    from tqcheck.reports import fluency, json
    from tqcheck.text.readers import read

    settings = configured(context)
    sources = read(paths, settings.pair, encoding, stdin_name, (settings.exclude, settings.folder))
    with opened(settings.lm) as (model, card):
        if model is None or card is None:
            raise ModelError("a score needs a language model; leave out --lm off" if settings.lm == "off" else ADVICE)
        report = run(sources.documents, settings, model, card)
    emit(json.render(report) if format is Format.JSON else fluency.render(report, *look(output)), output)
    if complain_of(sources.errors):
        raise typer.Exit(2)
