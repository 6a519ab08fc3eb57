from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety


class JoinedArticle(Pattern):
    """A word run into a name that begins with the article: "LeagueAl-Ahly".

    Cause: Arabic names with al- stand in another link or line of the page; the space between was lost.
    Repair: a space.
    Native writing: names joined on purpose, which keep a small letter.
    """

    message = "A space is missing before a name with al-."
    category = "orthography"
    safety = Safety.SAFE
    sign = r"(?:Al|El)-[A-Z]"
    pattern = r"(?<![\w’'-])(?P<joined>[A-Z]?[a-z]{3,20})(?=(?:Al|El)-[A-Z][a-z])"
    examples = r"""
        They play in the {League => League\ }Al-Ahly hopes to win.
        He wrote to the {mayor => mayor\ }Al-Hadi in May.
        The {channel => channel\ }El-Nahar is shut.
        They play in the League Al-Ahly hopes to win.
        The village of Beit-El is near.
        He wrote to al-Hadi.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The word and a space."""
        return [f"{match['joined']} "]
