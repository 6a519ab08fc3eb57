"""The command ``rules``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.options import Format, Formatted, Ignore, Interface, InterfaceLanguage, Select, Source, Target

rules = typer.Typer(name="rules", help="List the rules for a pair of languages, or test those of a house.")


@rules.callback(invoke_without_command=True)
def listed(
    context: typer.Context,
    *,
    source: Source = "ar",
    target: Target = "en",
    format: Formatted = Format.TEXT,
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    ui_lang: InterfaceLanguage = Interface.EN,
) -> None:
    """List the rules for a pair of languages."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import emit, look
    from tqcheck.locale import speaking
    from tqcheck.reports import catalogue
    from tqcheck.rules import rules_of

    if context.invoked_subcommand:
        return
    settings = configured(context)
    chosen = rules_of(settings)
    with speaking(settings.ui_lang):
        emit(catalogue.as_json(chosen) if format is Format.JSON else catalogue.as_table(chosen, look("")[0]))


@rules.command()
def test(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A glossary.", show_default=False)],
    *,
    source: Source = "ar",
    target: Target = "en",
) -> None:
    """Run the examples of a glossary's rules; exit with 1 where one does not hold."""
    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import emit
    from tqcheck.rules.glossary import read_glossary
    from tqcheck.rules.proving import failures
    from tqcheck.text.visible import visible

    pair = configured(context).pair
    failed = False
    for rule in read_glossary(file).rules:
        wrong = list(failures(rule, pair))
        count = len([line for line in rule.examples.splitlines() if line.strip()])
        failed = failed or bool(wrong)
        emit(f"{rule.id}  {count - len(wrong)} of {count} examples hold\n")
        emit("".join(f"    {visible(line)}\n" for failure in wrong for line in failure.splitlines()))
    if failed:
        raise typer.Exit(1)
