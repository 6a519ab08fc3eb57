"""The command ``check``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import (
    Encoding,
    FailOn,
    FailsOn,
    Format,
    Formatted,
    Ignore,
    Model,
    NoFluency,
    Output,
    Paths,
    Select,
    Source,
    StdinName,
    Target,
)


def check(
    context: typer.Context,
    paths: Paths,
    *,
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    lm: Model = "auto",
    fail_on: FailsOn = FailOn.MINOR,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    no_fluency: NoFluency = False,
    output: Output = "",
    encoding: Encoding = "utf-8",
    stdin_name: StdinName = "<stdin>",
) -> None:
    """Show what machine translation left behind, and how to mend it."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import complain_of, emit, look, opened
    from tqcheck.engine.check import check as run
    from tqcheck.findings import Severity
    from tqcheck.reports import json, text
    from tqcheck.text.readers import read

    settings = configured(context)
    sources = read(paths, settings.pair, encoding, stdin_name, (settings.exclude, settings.folder))
    with opened(settings.lm if sources.documents else "off") as (model, card):
        report = run(sources.documents, settings, model, card)
    emit(json.render(report) if format is Format.JSON else text.render(report, *look(output)), output)
    if complain_of(sources.errors):
        raise typer.Exit(2)
    if exit_zero or settings.fail_on == FailOn.NEVER.value:
        return
    if any(finding.severity.rank >= Severity(settings.fail_on).rank for finding in report.findings):
        raise typer.Exit(1)
