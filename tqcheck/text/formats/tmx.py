"""TMX translation memories: the variants in the target language, a paragraph a unit, beside those in the source's."""

from __future__ import annotations

from collections.abc import Iterator

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.formats._bilingual import inline, language, plain
from tqcheck.text.formats._segments import Segment, document
from tqcheck.text.formats._xml import Element, opened, parsed
from tqcheck.text.input import Input


def read(given: Input) -> Iterator[Document | InputError]:
    """All units as one text."""
    origin = opened(given)
    root = parsed(given, origin.content)
    units = [_variants(unit) for unit in root.all("tu")]
    target, source = given.pair.target, given.pair.source
    text = document(
        given,
        origin,
        (
            Segment(tuple(inline(unit[target])), plain(unit[source]) if source in unit else "")
            for unit in units
            if target in unit
        ),
    )
    if text is None:
        there = ", ".join(sorted({code for unit in units for code in unit})) or "nothing"
        raise given.error(f"no text in {target!r} in it, but {there}; name the language with --target")
    yield text


def _variants(unit: Element) -> dict[str, Element]:
    """Language -> segment."""
    return {
        language(variant.attributes.get("lang", "")): segment
        for variant in unit.all("tuv")
        for segment in variant.all("seg")
    }
