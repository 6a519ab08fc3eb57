"""From paths to documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.formats import endings, format_of
from tqcheck.text.globs import ignored_by_git, matches
from tqcheck.text.input import Columns, Input
from tqcheck.text.mutes import SIDECAR, beside
from tqcheck.text.pair import Pair

STDIN = "-"
_PLAIN = (".txt",)
_COLUMNS = Columns()
_EXPORT, _HEAD = b"wordpress.org/export/", 8192


@dataclass(frozen=True, slots=True)
class Sources:
    """What could be read, and what could not.

    Args:
        documents: in the order of the paths; those of a folder sorted.
        errors: one for each file or line that could not be read.
    """

    documents: tuple[Document, ...]
    errors: tuple[InputError, ...]


def read(
    paths: Iterable[str],
    pair: Pair,
    encoding: str = "utf-8",
    stdin_name: str = "<stdin>",
    exclude: tuple[tuple[str, ...], Path] = ((), Path()),
    *,
    columns: Columns = _COLUMNS,
) -> Sources:
    """Read files, folders and standard input; a file named twice is read once.

    In a folder, hidden files and those that git ignores are passed over.

    Args:
        paths: files, folders, or ``-`` for standard input.
        pair: source and target language of all of them.
        encoding: how they are encoded.
        stdin_name: what standard input is called; its ending tells its format.
        exclude: globs of what to pass over in folders, and what they are relative to.
        columns: what the columns of tables are called.
    """
    documents: list[Document] = []
    errors: list[InputError] = []
    seen: set[str] = set()
    for path in paths:
        for found in _files(path, exclude, errors):
            real = STDIN if found == STDIN else os.path.realpath(found)
            if real in seen:
                continue
            seen.add(real)
            name = stdin_name if found == STDIN else found
            try:
                for text in _documents(Input(name, _bytes(found), pair, encoding, columns)):
                    if isinstance(text, InputError):
                        errors.append(text)
                    else:
                        documents.append(text)
            except InputError as error:
                errors.append(error)
    return Sources(tuple(documents), tuple(errors))


def content_of(path: str, encoding: str = "utf-8") -> str:
    """All text in a file of any format.

    Args:
        path: the file, or ``-`` for standard input.
        encoding: how it is encoded.

    Raises:
        InputError: it cannot be read.
    """
    texts = []
    for text in _documents(Input(path, _bytes(path), encoding=encoding)):
        if isinstance(text, InputError):
            raise text
        texts.append(text.text)
    return "\n\n".join(texts)


def _files(path: str, exclude: tuple[tuple[str, ...], Path], errors: list[InputError]) -> Iterator[str]:
    if path == STDIN or not Path(path).is_dir():
        yield path
        return

    def wanted(place: Path) -> bool:
        return not (place.name.startswith(".") or matches(exclude[0], place, exclude[1]) or ignored_by_git(place))

    known, found = {*_PLAIN, *endings()}, 0
    for folder, folders, names in os.walk(path, onerror=lambda error: errors.append(_unreadable(path, error))):
        folders[:] = sorted(name for name in folders if wanted(Path(folder, name)))
        for name in sorted(names):
            file = Path(folder, name)
            if file.suffix.lower() in known and (file.is_file() or file.is_symlink()) and wanted(file) and _ours(file):
                found += 1
                yield str(file)
    if not found and not errors:
        errors.append(
            InputError(
                f"{path}: no file in this folder that can be read ({', '.join(sorted(known))}) and is not ignored; "
                "name the files themselves"
            )
        )


def _ours(file: Path) -> bool:
    """Whether a file in a folder is one of ours: of XML files only exports of WordPress are."""
    if file.suffix.lower() != ".xml":
        return True
    try:
        with file.open("rb") as opened:
            return _EXPORT in opened.read(_HEAD)
    except OSError:
        return True


def _bytes(path: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: no such file or folder; check the path") from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str, error: OSError | ValueError) -> InputError:
    reason = (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
    place = error.filename if isinstance(error, OSError) and error.filename else path
    return InputError(f"{place}: cannot be read ({reason}); check its permissions")


def _documents(given: Input) -> Iterator[Document | InputError]:
    suffix = Path(given.path).suffix.lower()
    muted = beside(given.path)
    if suffix not in endings():
        origin = given.origin()
        yield Document(given.path, origin.content, given.pair, origin=origin, beside=muted)
        return
    for found in format_of(suffix).read(given):
        if muted and isinstance(found, Document):
            if found.origin and found.origin.line:
                raise InputError(
                    f"{given.path}{SIDECAR}: cannot tell which text it means; write comments in the texts themselves"
                )
            yield replace(found, beside=muted)
        else:
            yield found
