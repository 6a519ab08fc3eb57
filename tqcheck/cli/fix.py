"""The command ``fix``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import (
    ColumnNames,
    Device,
    Encoding,
    Exact,
    Ignore,
    Model,
    NoCache,
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


def fix(
    context: typer.Context,
    paths: Paths,
    *,
    source: Source = "ar",
    target: Target = "en",
    original: Original = "",
    write: Annotated[
        bool, typer.Option("--write", help="Write the files; without it the changes are only shown.")
    ] = False,
    suggested: Annotated[
        bool, typer.Option("--suggested", help="Apply suggested repairs too, where they are proven.")
    ] = False,
    propose: Propose = "",
    accept_llm: Annotated[
        bool,
        typer.Option("--accept-llm", help="Apply what is proposed beside the rules, where nothing speaks against it."),
    ] = False,
    lm: Model = "auto",
    device: On = Device.AUTO,
    exact: Exact = False,
    no_cache: NoCache = False,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    output: Output = "",
    column: ColumnNames = [],  # noqa: B006
    encoding: Encoding = "utf-8",
    stdin_name: StdinName = "<stdin>",
) -> None:
    """Show the repairs as a unified diff, or write them."""
    import sys

    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import complain, complain_of, emit, opened
    from tqcheck.cli.running import read
    from tqcheck.engine.fix import fix as run
    from tqcheck.proposers.opening import open_proposer
    from tqcheck.repair import Change, changes
    from tqcheck.text import OutputError
    from tqcheck.text.readers import STDIN
    from tqcheck.text.visible import visible

    if write and (STDIN in paths or output):
        raise OutputError("--write changes the files themselves; leave out - and --output, or --write")
    settings = configured(context)
    sources = read(paths, settings, encoding, stdin_name, original)
    proposer = open_proposer(settings, device=device.value, cache=not no_cache) if accept_llm else None
    if settings.propose and not accept_llm:
        complain("nothing that is proposed beside the rules is applied without --accept-llm")
    lm = settings.lm if sources.documents else "off"
    with opened(lm, device.value, settings.exact, not no_cache) as (model, card):
        repaired = run(sources.documents, settings, model, card, suggested, proposer=proposer)
    errors: list[Exception] = [*sources.errors]

    def written(change: Change) -> str:
        try:
            change.write()
        except OutputError as error:
            errors.append(error)
            return ""
        return f"{visible(change.origin.path)}  repaired\n"

    def shown(change: Change) -> str:
        if output or not sys.stdout.isatty():
            return "".join(change.diff())
        return "".join(f"{visible(line.rstrip())}\n" for line in change.diff())

    done = changes(zip(sources.documents, repaired, strict=True))
    emit("".join(written(change) if write else shown(change) for change in done), output)
    if complain_of(errors):
        raise typer.Exit(2)
