"""The command ``config``."""

from __future__ import annotations

import typer

from tqcheck.cli.options import (
    FailOn,
    FailsOn,
    Ignore,
    Interface,
    InterfaceLanguage,
    Model,
    NoFluency,
    Select,
    Source,
    Target,
)

config = typer.Typer(name="config", no_args_is_help=True, help="Show the settings in force.")


@config.command()
def show(
    context: typer.Context,
    *,
    source: Source = "ar",
    target: Target = "en",
    lm: Model = "auto",
    fail_on: FailsOn = FailOn.MINOR,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    no_fluency: NoFluency = False,
    ui_lang: InterfaceLanguage = Interface.EN,
) -> None:
    """Show every setting and where it comes from, as TOML."""
    from dataclasses import asdict

    from tqcheck.cli.configured import with_origins
    from tqcheck.cli.output import emit
    from tqcheck.settings.file import KEYS
    from tqcheck.settings.llm import LLM
    from tqcheck.text.toml import written
    from tqcheck.text.visible import visible

    effective = with_origins(context)
    for key in KEYS:
        name = key.replace("-", "_")
        line = f"{key} = {written(getattr(effective.told, name))}"
        emit(f"{visible(line).ljust(40)}  # {visible(effective.origins[name])}\n")
    for name, value in asdict(effective.settings.llm).items():
        line = f"{LLM}.{name.replace('_', '-')} = {written(value)}"
        emit(f"{visible(line).ljust(40)}  # {visible(effective.origins[LLM])}\n")
