"""From paths to documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tqcheck.text import records
from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.globs import ignored_by_git, matches
from tqcheck.text.masks import addresses, byte_order_mark, markdown
from tqcheck.text.mutes import SIDECAR, beside, comment_spans
from tqcheck.text.origin import Origin
from tqcheck.text.pair import Pair

STDIN = "-"
SUFFIXES = (".jsonl", ".md", ".txt")
_BYTE_ORDERED = {
    "utf-16": (b"\xfe\xff", "utf-16-be", "utf-16-le"),
    "utf-32": (b"\0\0\xfe\xff", "utf-32-be", "utf-32-le"),
}


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
) -> Sources:
    """Read files, folders and standard input; a file named twice is read once.

    In a folder, hidden files and those that git ignores are passed over.

    Args:
        paths: files, folders, or ``-`` for standard input.
        pair: source and target language of all of them.
        encoding: how they are encoded.
        stdin_name: what standard input is called; its ending tells its format.
        exclude: globs of what to pass over in folders, and what they are relative to.
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
                content, codec = _decoded(_bytes(found), name, encoding)
                _parse(Origin(name, content, codec), pair, documents, errors)
            except InputError as error:
                errors.append(error)
    return Sources(tuple(documents), tuple(errors))


def content_of(path: str, encoding: str = "utf-8") -> str:
    """Everything in a text file.

    Args:
        path: the file, or ``-`` for standard input.
        encoding: how it is encoded.

    Raises:
        InputError: it cannot be read.
    """
    return _decoded(_bytes(path), path, encoding)[0]


def _files(path: str, exclude: tuple[tuple[str, ...], Path], errors: list[InputError]) -> Iterator[str]:
    if path == STDIN or not Path(path).is_dir():
        yield path
        return

    def wanted(place: Path) -> bool:
        return not (place.name.startswith(".") or matches(exclude[0], place, exclude[1]) or ignored_by_git(place))

    found = 0
    for folder, folders, names in os.walk(path, onerror=lambda error: errors.append(_unreadable(path, error))):
        folders[:] = sorted(name for name in folders if wanted(Path(folder, name)))
        for name in sorted(names):
            file = Path(folder, name)
            if file.suffix.lower() in SUFFIXES and (file.is_file() or file.is_symlink()) and wanted(file):
                found += 1
                yield str(file)
    if not found and not errors:
        errors.append(
            InputError(
                f"{path}: no .txt, .md or .jsonl file in this folder that is not ignored; name the files themselves"
            )
        )


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


def _decoded(raw: bytes, name: str, encoding: str) -> tuple[str, str]:
    codec = encoding.lower().replace("_", "-")
    if codec == "utf-8-sig":
        codec = "utf-8"
    elif codec in _BYTE_ORDERED:
        mark, big, little = _BYTE_ORDERED[codec]
        codec = big if raw.startswith(mark) else little
    try:
        content = raw.decode(codec)
    except LookupError:
        raise InputError(f"{name}: no encoding is called {encoding!r}; try utf-8, cp1256 or cp1252") from None
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: not {encoding.upper()} (byte 0x{raw[error.start]:02x} at offset {error.start}); "
            "name its encoding with --encoding, for example --encoding cp1252"
        ) from None
    if "\0" in content:
        raise InputError(f"{name}: binary (a zero byte stands in it); give plain text, or its encoding with --encoding")
    if not content.strip("\ufeff \t\r\n"):
        raise InputError(f"{name}: empty; there is nothing to check")
    return content, codec


def _parse(origin: Origin, pair: Pair, documents: list[Document], errors: list[InputError]) -> None:
    suffix = Path(origin.path).suffix.lower()
    if suffix == ".jsonl":
        if beside(origin.path):
            raise InputError(
                f"{origin.path}{SIDECAR}: cannot tell which record it means; write comments in their texts"
            )
        for record in records.read(origin):
            if isinstance(record, InputError):
                errors.append(record)
            else:
                documents.append(Document(record.id, record.text, pair, record.source, origin=record.origin))
        return
    maskers = (byte_order_mark, comment_spans, addresses, *((markdown,) if suffix == ".md" else ()))
    documents.append(
        Document(origin.path, origin.content, pair, maskers=maskers, origin=origin, beside=beside(origin.path))
    )
