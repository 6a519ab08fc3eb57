"""The texts that translations were made from, found beside them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.readers import Sources, content_of


def with_original(sources: Sources, path: str, encoding: str = "utf-8") -> Sources:
    """A single text beside the one it was translated from.

    Args:
        sources: what was read.
        path: file of the original.
        encoding: how it is encoded.

    Raises:
        InputError: the original cannot be read, or there is not just one text.
    """
    original = content_of(path, encoding)
    if len(sources.documents) > 1 or any(document.source for document in sources.documents):
        raise InputError(f"{path}: a source for more than one text; name the pairs under [sources] in the settings")
    return replace(sources, documents=tuple(replace(document, source=original) for document in sources.documents))


def with_originals(sources: Sources, patterns: Mapping[str, str], encoding: str = "utf-8") -> Sources:
    """Texts beside those they were translated from, which are no longer among them.

    Args:
        sources: what was read.
        patterns: name of a translation -> name of its original in the same folder, ``*`` for what they share.
        encoding: how the originals are encoded.
    """
    if not patterns:
        return sources
    documents, errors, originals = [], [*sources.errors], set()
    for document in sources.documents:
        path = next(_originals(document, patterns), None)
        if path is not None:
            originals.add(os.path.realpath(path))
            try:
                document = replace(document, source=content_of(str(path), encoding))  # noqa: PLW2901
            except InputError as error:
                errors.append(error)
        documents.append(document)
    left = (d for d in documents if d.origin is None or os.path.realpath(d.origin.path) not in originals)
    return Sources(tuple(left), tuple(errors))


def _originals(document: Document, patterns: Mapping[str, str]) -> Iterator[Path]:
    """The files, by the patterns, that a text without a source of its own may have been made from."""
    if document.origin is None or document.origin.line:
        return
    place = Path(document.origin.path)
    for translation, original in patterns.items():
        shared = re.fullmatch(re.escape(translation).replace(r"\*", "(.+)"), place.name)
        path = place.with_name(original.replace("*", shared[1])) if shared else place
        if path != place and path.is_file():
            yield path
