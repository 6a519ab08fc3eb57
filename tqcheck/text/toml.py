"""TOML that a user writes, read strictly."""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tqcheck.text.errors import InputError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def read_toml(path: Path) -> tuple[str, dict[str, Any]]:
    """The content of a TOML file, as text and as a table.

    Args:
        path: the file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        content = path.read_text(encoding="utf-8")
        return content, tomllib.loads(content)
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: not TOML ({error}); correct it") from None


def check_keys(where: str, keys: Iterable[str], known: Iterable[str]) -> None:
    """Refuse a key that is not known.

    Args:
        where: file and line, for the complaint.
        keys: what is written.
        known: what may be written.

    Raises:
        InputError: a key is not known; the nearest one is named.
    """
    for key in keys:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1, 0.5)
            remedy = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
            raise InputError(f"{where}: unknown key {key!r}; {remedy}")


def tables(path: Path, content: str, table: Mapping[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The tables of a list, each with file and, where it can be told, line.

    Args:
        path: the file.
        content: what stands in it, as text.
        table: what stands in it, as a table.
        name: the list, ``[[name]]``.

    Raises:
        InputError: it is no list of tables.
    """
    entries = table.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise InputError(f"{path}: {name} is not a list of tables; write [[{name}]] over each")
    header = re.compile(rf"\s*\[\[\s*{name}\s*\]\]")
    lines = [number for number, line in enumerate(content.splitlines(), 1) if header.match(line)]
    sure = len(lines) == len(entries)
    yield from ((f"{path}:{lines[n]}" if sure else str(path), entry) for n, entry in enumerate(entries))


def place(path: str, content: str, *keys: str) -> str:
    """File and, where it can be told, line of a key.

    Args:
        path: the file.
        content: what stands in it.
        keys: the key with the tables it stands in, from outside in.
    """
    table: list[str] = []
    for number, line in enumerate(content.splitlines(), 1):
        header = re.match(r"\s*\[\[?(.+?)\]", line)
        key = re.match(r"\s*([^=#\[\s]+|\"[^\"]*\"|'[^']*')\s*=", line)
        if header:
            table = _parts(header[1])
        if (table if header else [*table, *_parts(key[1])] if key else [])[: len(keys)] == list(keys):
            return f"{path}:{number}"
    return path


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"' ") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", dotted)]


def written(value: object) -> str:
    """A value as it is written in TOML: a text, a number, a truth, a list or a table of these.

    Args:
        value: an enumeration stands for its value, anything else unknown for its text.
    """
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{written(key)} = {written(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(written, value))}]"
    plain = value if isinstance(value, bool | int | float) else str(getattr(value, "value", value))
    return json.dumps(plain, ensure_ascii=False).replace("\x7f", "\\u007f")
