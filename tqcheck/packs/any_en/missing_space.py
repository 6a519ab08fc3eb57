from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety


class MissingSpace(Pattern):
    """No space after a stop or a comma: "region.The", "the dam,which", "LeagueAl-Ahly".

    Cause: Arabic sets the mark close to the next word, and lines of a web page run together.
    Repair: a space.
    Native English: addresses, file names, brand names and version numbers.
    """

    message = "A space is missing between two words."
    category = "orthography"
    safety = Safety.SAFE
    sign = r"[,.;?!-](?:(?<=[a-z”\"’)][,.;?!])[A-Za-z]|(?<=\s.)[A-Z]|(?<=[AE]l-)[A-Z])"
    pattern = (
        r"(?<=[a-z]{2})(?P<comma>[”\"’)]?,)(?=[A-Za-z]{2}[\w’'-]* )"
        r"|(?<=[a-z]{3})(?P<stop>[.;?!])(?=(?:[A-Z][a-z]+|[AI]) [a-z(])"
        r"|(?<![\w’'-])(?P<joined>[A-Z]?[a-z]{3,20})(?=(?:Al|El)-[A-Z][a-z])"
        r"|(?<=[a-z])(?P<wrong> [.,])(?=(?:[A-Z][a-z]+|[AI]) [a-z])"
    )
    examples = r"""
        The storm hit the region{. => .\ }The army sent trucks.
        The dam{, => ,\ }which opened in May, is full.
        They play in the {League => League\ }Al-Ahly hopes to win.
        The storm hit the region{\ . => .\ }The army sent trucks.
        The file region.json sits on the disk.
        The shop sells iPhone and YouTube caps.
        Wages rose by 1,200 dinars.
        See node.JS for more.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The mark, or the word, and a space."""
        return [f"{match.group().lstrip()} "]
