from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.rules import Document, Finding, Pattern

_REPORTS = "calls|says|tells|urges|accuses|threatens|denies|reveals|announces|warns|condemns|confirms|responds|vows|demands|describes|attacks|appeals?|leave|protest|reject|demand|call"


class QuotationLead(Pattern):
    """A quotation at the head of a headline with no mark between it and the news: "“A war crime” Hamas condemns the raid".

    Cause: Arabic headlines open with a quotation in guillemets and go on with two stops, which were lost.
    Repair: a colon.
    Native English: a quotation that ends its own sentence, in running text.
    """

    message = "The headline opens with a quotation and runs on into the news; English sets a colon or a comma between."
    category = "orthography"
    pattern = (
        r"(?:\A|(?<=[\n|]) ?)“(?P<said>[^“”\n]{7,160}[^“”\s.,?!])(?P<mark>” (?P<next>(?!I\b)#?[A-Z][\w’'-]*))"
        rf"(?P<news>[^.“”\n]{{0,60}}?\b(?:{_REPORTS}) )"
    )
    examples = """
        “The sea is calmer than the land{” Sailors => ”: Sailors} leave the port for the islands
        “The raid was a crime against the town{” Hale => ”: Hale} calls on the visitors to leave
        “We will not forget this night{” Salma => ”: Salma} says farewell to the old stage
        “The sea is calm today.” The sailors left at dawn.
        “The sea is calm today.” Hale calls on the visitors to leave
        “The sea is calm,” Hale says to the crew.
        He said “The sea is calm” and left.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """The head of the text alone."""
        for finding in super().find(document):
            yield finding
            return

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With a colon."""
        return [f"”: {match['next']}"]
