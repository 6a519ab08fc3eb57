from __future__ import annotations

import re

from tqcheck.rules import Document, Kind, Pattern, Severity, Span

_AGAINST = "accusations|charges|protests|sanctions|threats|warnings"


class GenitiveHeading(Pattern):
    """A heading in the order of an Arabic genitive: "accusations of NATO".

    Cause: an idafa like "ittihamat al-natu" names the act first and the actor or target after it, with no preposition.
    Repair: a possessive, or the preposition that says who is meant.
    Native English: "Accusations of fraud": what is charged, not who, may follow "of".
    """

    message = "This heading keeps the order of an Arabic genitive, which leaves open who acts and who is meant."
    category = "grammar"
    severity = Severity.MAJOR
    kinds = (Kind.HEADING,)
    anchors = ("of",)
    pattern = (
        r"\b(?P<act>accusations|charges|threats|warnings|criticisms?|protests|demands|sanctions|rejections?|denials?|condemnations?|reassurances)"
        r" of (?P<actor>(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})(?![^\n])"
    )
    examples = r"""
        The vote is over.\n\n{accusations of Moscow => Moscow’s accusations | Accusations against Moscow}\n\nThe envoy said the talks had failed.
        {threats of Tehran => Tehran’s threats | Threats against Tehran}\n\nThe minister spoke on Sunday.
        {demands of the Farmers Union => The Farmers Union’s demands}\n\nThe guild met on Sunday.
        Accusations of fraud\n\nThe envoy said the talks had failed.
        A history of Moscow\n\nThe city is old.
        They made accusations of Moscow.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only a whole heading."""
        paragraph = document.paragraph_of(Span(*match.span()))
        return paragraph is not None and paragraph.span == Span(*match.span())

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Possessive first, then "against" for what has a target."""
        actor = match["actor"]
        owner = f"{actor}’" if actor.endswith("s") else f"{actor}’s"
        first = f"{owner[0].upper()}{owner[1:]} {match['act']}"
        against = re.fullmatch(_AGAINST, match["act"]) and not actor.startswith("the ")
        return [first, f"{match['act'].capitalize()} against {actor}"] if against else [first]
