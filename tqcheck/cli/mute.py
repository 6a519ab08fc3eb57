"""The command ``mute``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import ColumnNames, Encoding, rule_names


def mute(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A file of one text.", show_default=False)],
    rule: Annotated[
        str,
        typer.Argument(
            help="A rule, pack or category; all for every rule.", show_default=False, autocompletion=rule_names
        ),
    ],
    *,
    reason: Annotated[str, typer.Option(help="Why.", show_default=False)] = "",
    line: Annotated[
        int | None,
        typer.Option(
            min=1, help="Only in the paragraph on this line; without it, in all of the text.", show_default=False
        ),
    ] = None,
    column: ColumnNames = [],  # noqa: B006
    encoding: Encoding = "utf-8",
) -> None:
    """Mute a rule: by a comment in Markdown and HTML, for other texts in FILE.tqcheck.toml."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import emit
    from tqcheck.rules import every_rule, selected
    from tqcheck.text import InputError
    from tqcheck.text.input import Columns
    from tqcheck.text.mutes import EVERY
    from tqcheck.text.muting import mute as write
    from tqcheck.text.readers import read
    from tqcheck.text.visible import visible

    settings = configured(context)
    if rule != EVERY:
        selected(every_rule(settings), [rule])
    if settings.require_reason and not reason.strip():
        raise InputError("the settings ask for a reason; give --reason")
    sources = read([file], settings.pair, encoding, columns=Columns(**settings.columns))
    for error in sources.errors:
        raise error
    if len(sources.documents) != 1:
        raise InputError(f"{file}: holds {len(sources.documents)} texts; name a file of one")
    emit(f"{visible(write(sources.documents[0], rule, reason, line))}  muted {rule}\n")
