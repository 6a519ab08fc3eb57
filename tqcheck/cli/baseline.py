"""The command ``baseline``."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from tqcheck.cli.options import BaselineFile, Encoding, Ignore, Jobs, Model, NoCache, Select, Source, Target

if TYPE_CHECKING:
    from tqcheck.engine.baseline import Known


class Action(str, Enum):
    """What to do with the file of known findings."""

    WRITE = "write"
    UPDATE = "update"
    SHOW = "show"


def baseline(
    context: typer.Context,
    action: Annotated[
        Action,
        typer.Argument(
            help="write: make the file of everything found now; update: take out what is gone, let nothing new in; "
            "show: count what it holds.",
            show_default=False,
        ),
    ],
    paths: Annotated[
        list[str],
        typer.Argument(metavar="[PATHS]", help="Files or folders; everything here when left out.", show_default=False),
    ] = ["."],  # noqa: B006
    *,
    source: Source = "ar",
    target: Target = "en",
    lm: Model = "auto",
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    baseline_file: BaselineFile = "",
    jobs: Jobs = 1,
    no_cache: NoCache = False,
    encoding: Encoding = "utf-8",
) -> None:
    """Keep a file of known findings, so that `check --baseline` fails on new ones only."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import complain_of, emit
    from tqcheck.cli.running import baseline_place, run
    from tqcheck.engine.baseline import load, of, updated
    from tqcheck.text.visible import visible

    place = baseline_place(baseline_file, configured(context))
    known = None if action is Action.WRITE else load(place)
    if known and action is Action.SHOW:
        emit(_table(known.known))
        return
    done = run(context, paths, encoding, fluency=False, jobs=jobs, cached=not no_cache)
    made = updated(known, done.report) if known else of(done.report, place)
    made.save()
    gone = f", {len(known.gone(done.report))} gone" if known else ""
    emit(f"{visible(str(place))}  {made.size} known findings{gone}\n")
    if complain_of(done.errors):
        raise typer.Exit(2)


def _table(known: Known) -> str:
    from collections import Counter

    from tqcheck.text.visible import visible

    lines = []
    for document, marks in known.items():
        lines.append(f"{visible(document)}  {len(marks)}\n")
        lines += [f"{count:8}  {visible(rule)}\n" for rule, count in Counter(marks.values()).most_common()]
    return "".join(lines) + f"{sum(map(len, known.values()))} known findings in {len(known)} texts\n"
