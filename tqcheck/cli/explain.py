"""The command ``explain``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import Interface, InterfaceLanguage, Source, Target, rule_names


def explain(
    context: typer.Context,
    rule: Annotated[
        str,
        typer.Argument(
            help="A rule as reports name it; a pack or category explains all of it.", autocompletion=rule_names
        ),
    ],
    source: Source = "ar",
    target: Target = "en",
    ui_lang: InterfaceLanguage = Interface.EN,
) -> None:
    """Say what a rule looks for, why, and what it writes instead."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import emit, look
    from tqcheck.locale import speaking
    from tqcheck.reports import catalogue
    from tqcheck.rules import every_rule, selected

    color, _ = look("")
    settings = configured(context)
    chosen = selected(every_rule(settings), [rule])
    with speaking(settings.ui_lang):
        emit("\n".join(catalogue.explained(found, color) for found in chosen))
