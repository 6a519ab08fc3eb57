"""Tables with a line of names: each row a text, as in JSON Lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Extract, Piece
from tqcheck.text.formats._pieces import cut
from tqcheck.text.input import Input
from tqcheck.text.span import Span

_DIVIDERS = ",;\t"
_LINE_END = re.compile(r"\r\n|\r|\n")
_DOUBLED = re.compile('""')


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell.

    Args:
        span: without its quotation marks.
        quoted: whether it has any.
    """

    span: Span
    quoted: bool


def read(given: Input) -> Iterator[Document | InputError]:
    """Every row that has a text, as a text."""
    origin = given.origin()
    content = origin.content
    first = _LINE_END.split(content, 1)[0]
    divider = "\t" if Path(given.path).suffix.lower() == ".tsv" else max(_DIVIDERS, key=first.count)
    rows = _rows(given, content, divider)
    names = [_value(content, cell).strip("\ufeff ") for cell in next(rows)[1]]
    columns = given.columns
    if columns.text not in names:
        there = ", ".join(names)
        raise given.error(f"no column {columns.text!r}, but {there}; name it with --column text=NAME")
    text, source, name = (
        names.index(each) if each in names else -1 for each in (columns.text, columns.source, columns.id)
    )

    def value(row: Sequence[Cell], number: int) -> str:
        return _value(content, row[number]) if 0 <= number < len(row) else ""

    for line, row in rows:
        here = replace(origin, line=line)
        if len(row) != len(names) and len(row) > 1:
            yield InputError(f"{here}: {len(row)} cells under {len(names)} names; quote those with {divider!r} in them")
        elif value(row, text).strip():
            extract = Extract(tuple(_pieces(content, row[text], divider)))
            yield Document(
                value(row, name) or str(here), extract.text, given.pair, value(row, source) or None,
                origin=here, extract=extract,
            )  # fmt: skip


def _rows(given: Input, content: str, divider: str) -> Iterator[tuple[int, list[Cell]]]:
    """The line each row begins on, and its cells."""
    cell = re.compile(rf'"(?P<quoted>[^"]*(?:""[^"]*)*)"(?=[{divider}\r\n]|\Z)|(?P<bare>[^{divider}\r\n]*)')
    at, line = int(content.startswith("\ufeff")), 1
    while at < len(content):
        row, begin = [], line
        while True:
            found = cell.match(content, at)
            assert found
            if found["bare"] and found["bare"].startswith('"') and divider != "\t":
                raise given.error("a quotation mark is not closed; close it, or double those inside a cell", line)
            kind = "bare" if found["quoted"] is None else "quoted"
            row.append(Cell(Span(*found.span(kind)), kind == "quoted"))
            line += len(_LINE_END.findall(found[0]))
            at = found.end()
            if content[at : at + 1] != divider:
                break
            at += 1
        end = _LINE_END.match(content, at)
        at, line = (end.end(), line + 1) if end else (at, line)
        yield begin, row


def _value(content: str, cell: Cell) -> str:
    return cell.span.of(content).replace('""', '"') if cell.quoted else cell.span.of(content)


def _pieces(content: str, cell: Cell, divider: str) -> Iterator[Piece]:
    if cell.quoted:
        yield from cut(content, cell.span, _DOUBLED, lambda _: '"', _doubled)
    else:
        yield Piece(cell.span.of(content), cell.span, partial(_quoted, divider), whole=True)


def _doubled(text: str) -> str:
    return text.replace('"', '""')


def _quoted(divider: str, text: str) -> str:
    return f'"{_doubled(text)}"' if re.search(rf'[{divider}"\r\n]', text) else text
