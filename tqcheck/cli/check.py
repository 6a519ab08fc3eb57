"""The command ``check``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import (
    BaselineFile,
    ColumnNames,
    Device,
    Encoding,
    Exact,
    FailOn,
    FailsOn,
    Formats,
    Ignore,
    Interface,
    InterfaceLanguage,
    Jobs,
    JobSummary,
    Model,
    NoCache,
    NoFluency,
    On,
    Original,
    Output,
    Paths,
    Propose,
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
    original: Original = "",
    format: Formats = ["text"],  # noqa: B006
    job_summary: JobSummary = False,
    lm: Model = "auto",
    device: On = Device.AUTO,
    exact: Exact = False,
    propose: Propose = "",
    fail_on: FailsOn = FailOn.MINOR,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    no_fluency: NoFluency = False,
    baseline: Annotated[
        bool, typer.Option("--baseline", help="Show and fail on findings not in the baseline.")
    ] = False,
    baseline_file: BaselineFile = "",
    changed: Annotated[
        bool, typer.Option("--changed", help="Only what changed since the merge base with the main branch.")
    ] = False,
    since: Annotated[
        str, typer.Option(metavar="REVISION", help="Only what changed since this revision.", show_default=False)
    ] = "",
    jobs: Jobs = 1,
    no_cache: NoCache = False,
    output: Output = "",
    column: ColumnNames = [],  # noqa: B006
    encoding: Encoding = "utf-8",
    stdin_name: StdinName = "<stdin>",
    ui_lang: InterfaceLanguage = Interface.EN,
) -> None:
    """Show what machine translation left behind, and how to mend it."""
    from tqcheck.cli.output import complain_of, destinations, write_reports
    from tqcheck.cli.running import baseline_place, run
    from tqcheck.engine.baseline import against, load
    from tqcheck.findings import Severity
    from tqcheck.text.git import changed as changed_since

    wanted = destinations(format, output, job_summary=job_summary)
    changes = changed_since(since) if changed or since else None
    done = run(
        context,
        paths,
        encoding,
        stdin_name,
        original=original,
        changes=changes,
        device=device.value,
        jobs=jobs,
        cached=not no_cache,
    )
    report, settings = done.report, done.settings
    if baseline or baseline_file:
        report = against(report, load(baseline_place(baseline_file, settings)))
    if changes:
        report = report.where(lambda document, finding: changes.touch(document, finding.reach))
    if complain_of([*done.errors, *write_reports(report, wanted, settings.ui_lang)]):
        raise typer.Exit(2)
    if exit_zero or settings.fail_on == FailOn.NEVER.value:
        return
    if any(finding.severity.rank >= Severity(settings.fail_on).rank for finding in report.findings):
        raise typer.Exit(1)
