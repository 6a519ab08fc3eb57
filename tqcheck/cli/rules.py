"""The command ``rules``."""

from __future__ import annotations

from tqcheck.cli.options import Format, Formatted, Ignore, Select, Source, Target, settings_of


def rules(
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
) -> None:
    """List the rules for a pair of languages."""
    from tqcheck.cli.output import emit, look
    from tqcheck.reports import catalogue
    from tqcheck.rules import rules_for, selected

    settings = settings_of(source, target, select=select, ignore=ignore)
    chosen = selected(rules_for(settings.pair), settings.select, settings.ignore)
    emit(catalogue.as_json(chosen) if format is Format.JSON else catalogue.as_table(chosen, look("")[0]))
