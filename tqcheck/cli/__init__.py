"""The command line: arguments in, a report and an exit code out."""

from __future__ import annotations

import gc
import sys
from typing import Annotated, NoReturn

import typer

from tqcheck.cli import baseline, cache, calibrate, check, config, evaluate, explain, fix, model, mute, rules, score
from tqcheck.version import VERSION

_FEW_COLLECTIONS = 100_000
app = typer.Typer(name="tqcheck", no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
for command in (
    check.check,
    fix.fix,
    baseline.baseline,
    mute.mute,
    score.score,
    evaluate.evaluate,
    calibrate.calibrate,
    explain.explain,
    model.model,
    cache.cache,
):
    app.command()(command)
app.add_typer(config.config)
app.add_typer(rules.rules)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tqcheck {VERSION}")
        raise typer.Exit


@app.callback()
def _tqcheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Find and repair what machine translation leaves behind in editorial text."""


def main() -> None:
    """Run the command line; every failure is one line on standard error and exit code 2.

    Nearly all that is made stays until the end, so collecting garbage, then too, would take a third of a short run.
    """
    gc.set_threshold(_FEW_COLLECTIONS)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app(prog_name="tqcheck")
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        _fail(error)
    finally:
        gc.freeze()


def _fail(error: Exception) -> NoReturn:
    from tqcheck.cli.output import complain
    from tqcheck.lm import ModelError
    from tqcheck.reports.formats import FormatError
    from tqcheck.rules import RuleError
    from tqcheck.text import InputError, LanguageError, OutputError

    if isinstance(error, FormatError | InputError | LanguageError | ModelError | OutputError | RuleError):
        complain(str(error))
    elif isinstance(error, OSError):
        complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
    else:
        complain(
            f"internal error, please report it: {type(error).__name__}: {error} (python -X dev -m tqcheck says where)"
        )
    sys.exit(2)
