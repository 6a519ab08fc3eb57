"""Whether the source has a boundary where the translation has one."""

from __future__ import annotations

import re

from tqcheck.alignment import aligned
from tqcheck.alignment.anchors import plain
from tqcheck.languages import part
from tqcheck.text import Boundary, Document

_AROUND = 0.15
_SURE_APART, _SURE_TOGETHER = 0.85, 0.7


def breaks(document: Document, boundary: Boundary) -> bool | None:
    """Whether a sentence or main clause of the source begins there too; None where the alignment cannot tell.

    Args:
        document: the translation.
        boundary: one of its boundaries.
    """
    alignment = aligned(document)
    links = [link for link in alignment.links if link.target]
    before = next((link for link in links if link.target and boundary.stop.start < link.target.end), None)
    after = next((link for link in links if link.target and boundary.next < link.target.end), None)
    if not (before and after and before.source and after.source and before.target):
        return None
    if before is not after:
        return True if min(before.confidence, after.confidence) >= _SURE_APART else None
    if before.confidence < _SURE_TOGETHER:
        return None
    clause: str = getattr(part(document.pair.source, "clauses"), "BEGINS", "")
    if not clause:
        return None
    text = plain(before.source.of(alignment.source.prose), document.pair.source)
    share = (boundary.stop.start - before.target.start) / len(before.target)
    window = text[int((share - _AROUND) * len(text)) if share > _AROUND else 0 : int((share + _AROUND) * len(text))]
    return bool(re.search(clause, window))
