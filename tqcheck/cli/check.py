"""The command ``check``."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

from tqcheck.cli.options import (
    Encoding,
    Formats,
    Ignore,
    JobSummary,
    Model,
    Output,
    Paths,
    Select,
    Source,
    StdinName,
    Target,
    settings_of,
)


class FailOn(str, Enum):
    """The mildest finding that fails a run."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"
    NEVER = "never"


def check(
    paths: Paths,
    *,
    source: Source = "ar",
    target: Target = "en",
    format: Formats = ["text"],  # noqa: B006
    job_summary: JobSummary = False,
    lm: Model = "auto",
    fail_on: Annotated[
        FailOn, typer.Option(help="Exit with 1 at a finding of this severity or a graver one.")
    ] = FailOn.MINOR,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    no_fluency: Annotated[bool, typer.Option("--no-fluency", help="Do not read every text in full.")] = False,
    output: Output = "",
    encoding: Encoding = "utf-8",
    stdin_name: StdinName = "<stdin>",
) -> None:
    """Show what machine translation left behind, and how to mend it."""
    from tqcheck.cli.output import complain_of, destinations, opened, write_reports
    from tqcheck.engine.check import check as run
    from tqcheck.findings import Severity
    from tqcheck.text.readers import read

    wanted = destinations(format, output, job_summary=job_summary)
    settings = settings_of(source, target, select=select, ignore=ignore, lm=lm, fluency=not no_fluency)
    sources = read(paths, settings.pair, encoding, stdin_name)
    with opened(lm if sources.documents else "off") as (model, card):
        report = run(sources.documents, settings, model, card)
    if complain_of([*sources.errors, *write_reports(report, wanted)]):
        raise typer.Exit(2)
    if exit_zero or fail_on is FailOn.NEVER:
        return
    if any(finding.severity.rank >= Severity(fail_on.value).rank for finding in report.findings):
        raise typer.Exit(1)
