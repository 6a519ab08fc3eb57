"""Word documents: the paragraphs of the body, its tables and text boxes; runs keep their style."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.extract import Piece
from tqcheck.text.formats._pieces import joint
from tqcheck.text.formats._segments import Segment, document, found_in
from tqcheck.text.formats._xml import Element, opened, parsed
from tqcheck.text.input import Input

_LARGEST_PART, _LARGEST, _MOST_PARTS = 64 << 20, 512 << 20, 10_000
_WORD = "wordprocessingml"
_UNREAD = {"pPr", "rPr", "moveFrom", "Fallback"}
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}"}
_RUN = re.compile(r"(<(?:\w+:)?t)>([^<]*)<")


def read(given: Input) -> Iterator[Document | InputError]:
    """The text of the body as one text."""
    try:
        with ZipFile(BytesIO(given.raw)) as archive:
            _check(given, archive.infolist())
            part = _body(given, archive)
            body = _part(given, archive, part)
    except (BadZipFile, KeyError, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise given.error(f"not a Word document ({error}); save it as .docx without a password") from None
    origin = replace(opened(body), package=given.raw, part=part)
    paragraphs: list[list[Piece]] = []
    _gather(parsed(body, origin.content), paragraphs, [])
    segments = (Segment(tuple(pieces)) for pieces in paragraphs)
    yield found_in(given, document(given, origin, segments))


def packed(package: bytes, part: str, data: bytes) -> bytes:
    """The bytes of a document with another body; every other part of it stays as it was.

    Args:
        package: the document.
        part: name of its body.
        data: the new body.
    """
    written = BytesIO()
    with ZipFile(BytesIO(package)) as old, ZipFile(written, "w") as new:
        new.comment = old.comment
        for info in old.infolist():
            new.writestr(info, data if info.filename == part else old.read(info))
    return written.getvalue()


def spaced(before: str, after: str) -> str:
    """The new body with its edges of runs kept, which Word drops where they are white space and not declared.

    Args:
        before: the body as it was.
        after: the body with new text in its runs.
    """
    old = (run[2] for run in _RUN.finditer(before))

    def kept(run: re.Match[str]) -> str:
        if run[2] in (next(old), run[2].strip()):
            return run[0]
        return f'{run[1]} xml:space="preserve">{run[2]}<'

    return _RUN.sub(kept, after)


def _check(given: Input, parts: list[ZipInfo]) -> None:
    """Refuse what would unpack to more than a document ever holds."""
    if len(parts) > _MOST_PARTS or sum(info.file_size for info in parts) > _LARGEST:
        raise given.error(
            f"unpacks to more than {_MOST_PARTS:,} parts or {_LARGEST >> 20} MB and is refused as a zip bomb; "
            "save it again with fewer pictures"
        )
    if len({info.filename for info in parts}) < len(parts):
        raise given.error("holds two parts of one name, which no program writes; refused")


def _body(given: Input, archive: ZipFile) -> str:
    """The name of the part with the text; other programs than Word give it other names."""
    relations = _part(given, archive, "_rels/.rels")
    for relation in parsed(relations, opened(relations).content).all("Relationship"):
        if relation.attributes.get("Type", "").endswith("/officeDocument"):
            return relation.attributes.get("Target", "").lstrip("/")
    raise given.error("not a Word document (it names no text); save it again with Word")


def _part(given: Input, archive: ZipFile, name: str) -> Input:
    if archive.getinfo(name).file_size > _LARGEST_PART:
        raise given.error(
            f"its text unpacks to more than {_LARGEST_PART >> 20} MB and is refused as a zip bomb; split it"
        )
    return replace(given, raw=archive.read(name))


def _gather(element: Element, paragraphs: list[list[Piece]], paragraph: list[Piece]) -> None:
    """Add the text of an element to the paragraph it stands in, and paragraphs within it to the others."""
    for child in element.elements:
        if child.name in _UNREAD:
            continue
        known = _WORD in child.space
        if known and child.name == "t":
            paragraph.extend(child.pieces())
        elif known and child.name in _SIGNS:
            paragraph.append(joint(_SIGNS[child.name], child.start))
        elif known and child.name == "p":
            paragraphs.append([])
            _gather(child, paragraphs, paragraphs[-1])
        else:
            _gather(child, paragraphs, paragraph)
