from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety

_LETTER = r"[^\W\d_]"


class MissingSpace(Pattern):
    """No space after a stop or a comma: "region.The", "the dam,which".

    Cause: some languages set the mark close to the next word, and lines of a web page run together.
    Repair: a space.
    Native writing: addresses, file names, brand names and version numbers.
    """

    message = "A space is missing between two words."
    category = "orthography"
    safety = Safety.SAFE
    sign = rf"[,.;?!](?:(?<=[\w”\"’)»][,.;?!]){_LETTER}|(?<=\s.){_LETTER})"
    pattern = (
        rf"(?<={_LETTER}{{2}})(?P<comma>[”\"’)»]?,)(?={_LETTER}{{2}}[\w’'-]* )"
        rf"|(?<={_LETTER}{{3}})(?P<stop>[.;?!])(?=(?P<next>{_LETTER}+) {_LETTER})"
        rf"|(?<={_LETTER})(?P<wrong> [.,])(?=(?P<late>{_LETTER}+) {_LETTER})"
    )
    examples = r"""
        The storm hit the region{. => .\ }The army sent trucks.
        The dam{, => ,\ }which opened in May, is full.
        The storm hit the region{\ . => .\ }The army sent trucks.
        The file region.json sits on the disk.
        The shop sells iPhone and YouTube caps.
        Wages rose by 1,200 dinars.
        See node.JS for more.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Small letters before the mark, and after a stop a word with a capital that small letters follow."""
        before = document.prose[max(0, match.start() - 3) : match.start()].lstrip()
        if match["comma"]:
            return before[-2:].islower()
        follows = match["next"] or match["late"]
        small = document.prose[match.end() + len(follows) :].lstrip()[:1].islower()
        capital = follows[:1].isupper() and (follows[1:].islower() or follows in ("A", "I"))
        return before.islower() and small and capital

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The mark and a space."""
        return [f"{match.group().lstrip()} "]
