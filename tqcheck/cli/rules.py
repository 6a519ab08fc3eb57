"""The command ``rules``."""

from __future__ import annotations

import typer

from tqcheck.cli.options import Format, Formatted, Ignore, Select, Source, Target


def rules(
    context: typer.Context,
    *,
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
) -> None:
    """List the rules for a pair of languages."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import emit, look
    from tqcheck.reports import catalogue
    from tqcheck.rules import rules_for, selected

    settings = configured(context)
    chosen = selected(rules_for(settings.pair), settings.selection, settings.ignore)
    emit(catalogue.as_json(chosen) if format is Format.JSON else catalogue.as_table(chosen, look("")[0]))
