"""Annotated documents: JSON Lines with ``id``, ``text``, ``source``, ``annotators``, ``spans`` and ``post_edit``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tqcheck.text import Document, InputError, Pair, Span
from tqcheck.text.readers import read


@dataclass(frozen=True, slots=True)
class Mark:
    """What an annotator would change.

    Args:
        span: where it stands.
        category: MQM error type.
        severity: how much it harms.
        agreed: whether every annotator of the document marked it.
    """

    span: Span
    category: str
    severity: str
    agreed: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """An annotated document.

    Args:
        document: the text as it was translated.
        marks: what is wrong in it.
        post_edit: the text as an editor would publish it.
    """

    document: Document
    marks: tuple[Mark, ...]
    post_edit: str


def read_gold(path: str, pair: Pair) -> tuple[Gold, ...]:
    """Read annotated documents.

    Args:
        path: a JSON Lines file.
        pair: source and target language of all of them.

    Raises:
        InputError: the file or one of its lines cannot be read.
    """
    return tuple(_gold(document) for document in read_texts(path, pair))


def read_texts(path: str, pair: Pair) -> tuple[Document, ...]:
    """Read every text of a file.

    Args:
        path: a text or JSON Lines file.
        pair: source and target language.

    Raises:
        InputError: the file or one of its lines cannot be read.
    """
    sources = read([path], pair)
    if sources.errors:
        raise sources.errors[0]
    return sources.documents


def _gold(document: Document) -> Gold:
    origin = document.origin
    if origin is None or not origin.line:
        raise InputError(f"{origin}: not annotated; give JSON Lines with text, spans and post_edit")
    row = json.loads(origin.content.split("\n")[origin.line - 1].lstrip("\ufeff"))
    try:
        spans = row["spans"]
        voters = max([int(row.get("annotators", 1)), *(int(span.get("votes", 1)) for span in spans)])
        marks = tuple(_mark(span, voters, len(document.text)) for span in spans)
        post_edit = row["post_edit"]
        if not isinstance(post_edit, str):
            raise TypeError("post_edit is not a text")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            f'{origin}: not annotated as expected ({type(error).__name__}: {error}); write "spans": [{{"start", "end", '
            '"category", "severity", "votes"}] and "post_edit"'
        ) from None
    return Gold(document, marks, post_edit)


def _mark(span: Mapping[str, Any], voters: int, length: int) -> Mark:
    place = Span(span["start"], span["end"])
    if place.end > length:
        raise ValueError(f"the span {place.start}..{place.end} leaves the text of {length} code points")
    return Mark(place, str(span["category"]), str(span["severity"]), int(span.get("votes", 1)) >= voters)
