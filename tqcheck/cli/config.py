"""The command ``config``."""

from __future__ import annotations

import typer

from tqcheck.cli.options import FailOn, FailsOn, Ignore, Model, NoFluency, Select, Source, Target

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
) -> None:
    """Show every setting and where it comes from, as TOML."""
    from tqcheck.cli.configured import with_origins
    from tqcheck.cli.output import emit
    from tqcheck.settings.file import KEYS
    from tqcheck.text.visible import visible

    effective = with_origins(context)
    for key in KEYS:
        name = key.replace("-", "_")
        line = f"{key} = {_toml(getattr(effective.settings, name))}"
        emit(f"{visible(line).ljust(40)}  # {visible(effective.origins[name])}\n")


def _toml(value: object) -> str:
    import json
    from collections.abc import Mapping

    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_toml(key)} = {_toml(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(
        value if isinstance(value, bool | float) else str(getattr(value, "value", value)), ensure_ascii=False
    )
