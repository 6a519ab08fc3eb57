"""The file a house keeps its settings in: ``tqcheck.toml``, or ``[tool.tqcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from tqcheck.findings import Severity
from tqcheck.locale import AUTO, languages
from tqcheck.settings.llm import LLM, read_llm
from tqcheck.text import InputError, LanguageError, Pair, pair_of
from tqcheck.text.input import Columns
from tqcheck.text.toml import check_keys, place, read_toml

NEVER = "never"
_NAMES = ("tqcheck.toml", "pyproject.toml")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What a file sets.

    Args:
        path: where it stands; empty when there is none.
        content: the file, to find lines in.
        values: field of the settings -> its value.
    """

    path: str = ""
    content: str = field(default="", repr=False)
    values: Mapping[str, Any] = field(default_factory=dict)

    def place(self, *keys: str) -> str:
        """File and, where it can be told, line of a key.

        Args:
            keys: the key with the tables it stands in, from outside in.
        """
        return place(self.path, self.content, *keys)


def nearest(folder: Path) -> SettingsFile:
    """The settings of a folder, or of the nearest folder above it that has any.

    Args:
        folder: where to begin.

    Raises:
        InputError: the file cannot be read, or something in it is not known.
    """
    for home in (folder, *folder.parents):
        for name in _NAMES:
            path = home / name
            if path.is_file() and (found := load(path)):
                return found
    return SettingsFile()


def load(path: Path) -> SettingsFile | None:
    """The settings in a file; None for a ``pyproject.toml`` without any.

    Args:
        path: the file.

    Raises:
        InputError: it cannot be read, or something in it is not known.
    """
    content, table = read_toml(path)
    prefix: tuple[str, ...] = ()
    if path.name == "pyproject.toml":
        prefix = ("tool", "tqcheck")
        tool = table.get("tool")
        if not isinstance(tool, dict) or "tqcheck" not in tool:
            return None
        table = tool["tqcheck"]
        if not isinstance(table, dict):
            raise InputError(f"{place(str(path), content, *prefix)}: tqcheck is not a table; write [tool.tqcheck]")

    def here(*keys: str) -> str:
        return place(str(path), content, *prefix, *keys)

    values: dict[str, Any] = {}
    if LLM in table:
        values[LLM] = read_llm(table.pop(LLM), here)
    for key, value in table.items():
        check_keys(here(key), [key], KEYS)
        try:
            values[key.replace("-", "_")] = KEYS[key](value)
        except ValueError as error:
            raise InputError(f"{here(key)}: {key} is not {error}") from None
    if values.get("glossary"):
        values["glossary"] = str(path.parent / values["glossary"])
    return SettingsFile(str(path), content, {**values, "folder": path.parent})


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise ValueError('a list of texts, such as ["split", "ar-en/bare-name"]')
    return tuple(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a text in quotation marks")
    return value


def _star(value: Any) -> str:
    if not isinstance(value, str) or value.count("*") != 1:
        raise ValueError('a table of file names with one star each, such as "*.en.txt" = "*.ar.txt"')
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("a table of numbers")
    return float(value)


def _fail_on(value: Any) -> str:
    grades = [*(severity.value for severity in Severity), NEVER]
    if value not in grades:
        raise ValueError(f"one of {', '.join(grades)}")
    return str(value)


def _severity(value: Any) -> Severity:
    try:
        return Severity(value)
    except ValueError:
        raise ValueError(f"a table of {', '.join(Severity)}") from None


def _pair(value: Any) -> Pair:
    source, dash, target = value.partition("-") if isinstance(value, str) else ("", "", "")
    if not dash:
        raise ValueError('two languages with a hyphen between, such as "ar-en"')
    try:
        return pair_of(source, target)
    except LanguageError as error:
        raise ValueError(f"a known pair: {error}") from None


def _table(read: Callable[[Any], Any]) -> Callable[[Any], dict[str, Any]]:
    def reader(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise ValueError("a table")
        return {key: read(inner) for key, inner in value.items()}

    return reader


def _columns(value: Any) -> dict[str, str]:
    names = _table(_text)(value)
    if not names.keys() <= {field.name for field in fields(Columns)}:
        raise ValueError('a table of text, source and id, such as { text = "English" }')
    return names


def _ui_lang(value: Any) -> str:
    known = [AUTO, *languages()]
    if value not in known:
        raise ValueError(f"one of {', '.join(known)}")
    return str(value)


KEYS: Mapping[str, Callable[[Any], Any]] = {
    "pair": _pair,
    "select": _names,
    "extend-select": _names,
    "ignore": _names,
    "per-file-ignores": _table(_names),
    "fail-on": _fail_on,
    "lm": _text,
    "fluency": _flag,
    "exact": _flag,
    "margins": _table(_number),
    "severity": _table(_severity),
    "exclude": _names,
    "glossary": _text,
    "sources": _table(_star),
    "require-reason": _flag,
    "columns": _columns,
    "ui-lang": _ui_lang,
}
