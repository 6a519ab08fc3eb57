"""The settings of a command: defaults, over them the nearest file, over that the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from tqcheck.cli.options import FailOn, Interface, names_in

if TYPE_CHECKING:
    from tqcheck.rules import Rule
    from tqcheck.settings import Settings
    from tqcheck.settings.file import SettingsFile

T = TypeVar("T")
DEFAULT, COMMAND_LINE = "default", "command line"


@dataclass(frozen=True, slots=True)
class Configured:
    """Settings, and where each came from.

    Args:
        settings: what holds, rule by rule.
        told: what holds, as it was told: margins and severities of packs and categories are theirs.
        origins: field -> ``default``, ``command line``, or file and line.
    """

    settings: Settings
    told: Settings
    origins: Mapping[str, str]


def configured(context: typer.Context) -> Settings:
    """The settings a command runs with.

    Args:
        context: the running command.

    Raises:
        InputError: the file of settings is not what it should be.
        LanguageError: a language is not known.
        RuleError: a rule is not known.
    """
    return with_origins(context).settings


def with_origins(context: typer.Context) -> Configured:
    """The settings a command runs with, and where each came from; errors as ``configured``."""
    from tqcheck.settings import Settings
    from tqcheck.settings.file import nearest

    file = nearest(Path.cwd())
    base = Settings(**file.values)
    given = _given(context, base)
    origins = {
        name: COMMAND_LINE if name in given else file.place(*_keys(file, name)) if name in file.values else DEFAULT
        for name in (field.name for field in fields(Settings))
    }
    told = Settings(**{**file.values, **given})
    return Configured(_by_rule(told, file), told, origins)


def _given(context: typer.Context, base: Settings) -> dict[str, Any]:
    from tqcheck.text import pair_of

    asked = {
        name: value
        for name, value in context.params.items()
        if (source := context.get_parameter_source(name)) is not None and source.name == "COMMANDLINE"
    }
    given: dict[str, Any] = {name: names_in(asked[name]) for name in ("select", "ignore") if name in asked}
    if "source" in asked or "target" in asked:
        given["pair"] = pair_of(asked.get("source", base.pair.source), asked.get("target", base.pair.target))
    if "fail_on" in asked:
        given["fail_on"] = FailOn(asked["fail_on"]).value
    if "no_fluency" in asked:
        given["fluency"] = not asked["no_fluency"]
    if "ui_lang" in asked:
        given["ui_lang"] = Interface(asked["ui_lang"]).value
    given |= {name: asked[name] for name in ("lm", "exact", "propose") if name in asked}
    if "column" in asked:
        given["columns"] = {**base.columns, **_columns(asked["column"])}
    return given


def _columns(given: Iterable[str]) -> dict[str, str]:
    from tqcheck.settings.file import KEYS
    from tqcheck.text import InputError

    try:
        names: dict[str, str] = KEYS["columns"](dict(name.split("=", 1) for name in given))
    except ValueError:
        raise InputError("--column: say which, as in --column text=English; there are text, source and id") from None
    return names


def _by_rule(settings: Settings, file: SettingsFile) -> Settings:
    """The settings with margins and severities of packs and categories given to each of their rules."""
    from tqcheck.rules import RuleError, every_rule, selected
    from tqcheck.text import InputError

    rules = every_rule(settings)

    def chosen(names: Iterable[str], name: str, *keys: str) -> tuple[Rule, ...]:
        try:
            return selected(rules, names)
        except RuleError as error:
            raise InputError(f"{file.place(*_keys(file, name), *keys)}: {error}") from None

    for name in ("select", "extend_select", "ignore"):
        chosen(file.values.get(name, ()), name)
    selected(rules, settings.selection, settings.ignore)
    for glob, names in settings.per_file_ignores.items():
        chosen(names, "per_file_ignores", glob)

    def spread(name: str, values: Mapping[str, T]) -> dict[str, T]:
        return {rule.id: value for key, value in values.items() for rule in chosen((key,), name, key)}

    return replace(
        settings, margins=spread("margins", settings.margins), severity=spread("severity", settings.severity)
    )


def _keys(file: SettingsFile, name: str) -> tuple[str, ...]:
    key = name.replace("_", "-")
    return ("tool", "tqcheck", key) if Path(file.path).name == "pyproject.toml" else (key,)
