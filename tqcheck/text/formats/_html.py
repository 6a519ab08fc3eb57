"""Where text stands in HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from tqcheck.text.span import Span

_TAG = re.compile(
    r"<!--|</?(?P<name>[a-zA-Z][\w:-]{0,40})(?=[\s/>])[^<>]*>"
    r"|\[/[a-z][\w-]{0,40}\]"
    r"|\[(?:gallery|playlist|embed|caption|audio|video)\b[^\[\]\n]{0,1000}\]"
    r"|\[[a-z][\w-]{0,40}(?: [\w-]{1,40}=(?:\"[^\"\[\]]{0,1000}\"|[^\s\"\[\]]{1,200})){1,40} ?/?\]"
)
_INLINE = frozenset(
    "a abbr b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong sub sup time tt u wbr".split()
)
_CLOSED_BY = {
    "!--": re.compile("-->"),
    **{name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("code", "pre", "script", "style", "svg")},
}
INSIDE = re.compile(r"<[^<>]*>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});")


def blocks(content: str, span: Span) -> Iterator[Span]:
    """The stretches between tags that divide paragraphs; comments, code and short codes divide them too.

    Args:
        content: a file.
        span: the HTML in it.
    """
    done = at = span.start
    unclosed: set[str] = set()
    while found := _TAG.search(content, at, span.end):
        at = found.end()
        name = "!--" if found[0] == "<!--" else (found["name"] or "").lower()
        if name in _INLINE:
            continue
        yield Span(done, found.start())
        if name in _CLOSED_BY and name not in unclosed and not found[0].startswith("</"):
            end = _CLOSED_BY[name].search(content, at, span.end)
            if end:
                at = end.end()
            else:
                unclosed.add(name)
        done = at
    yield Span(done, span.end)


def shown(mark: str) -> str:
    """What a tag or an entity inside a paragraph stands for."""
    return unescape(mark) if mark.startswith("&") else ""
