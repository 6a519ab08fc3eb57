from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_SOURCE = "army|military|police|government|ministry|prisoner|detainee|hostage|official|officer|soldier|spokesman|spokeswoman|spokesperson|minister|president|analyst|expert|captive|leader|newspaper|channel|broadcaster|navy|family|witness|doctor|court|resistance|occupation|movement"


class SourceArticle(Pattern):
    """An article before the speaker of a post: "The Israeli army: We will go on".

    Cause: Arabic keeps al-, and tanwin, on the source that opens a headline or a post.
    Repair: drop the article, as headlines do.
    Native English: "The Papers:" and other titles.
    """

    message = "A source set before a colon stands without an article in an English headline or post."
    category = "grammar"
    anchors = tuple(_SOURCE.split("|"))
    pattern = rf"(?P<mark>\b(?P<article>The|An?) (?P<first>[#\w’-]+))(?= (?:[\w’-]+ ){{0,2}}?(?:{_SOURCE}) ?:)"
    examples = """
        {The Greek => Greek} army: We will hold the bridge
        {A freed => Freed} sailor prisoner: They gave us bread
        {The town => Town} police: The road is open
        The army said: We will hold the bridge.
        He asked the army: Who holds the bridge?
        The Papers: Summer is here
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """At the head of a sentence."""
        return document.begins_sentence(match.start())

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Without the article."""
        return [match["first"][:1].upper() + match["first"][1:]]
