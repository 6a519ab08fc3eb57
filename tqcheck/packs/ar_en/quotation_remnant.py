from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_SAYING = r"(?:pointing out|adding|stressing|noting|indicating|explaining|saying|confirming|affirming|emphasi[sz]ing|considering)"


class QuotationRemnant(Pattern):
    """A quotation closed too early, its last word quoted again: “the Mosque.” “Blessed.”

    Cause: guillemets that were lost or swapped on the way; an adjective that follows its noun in Arabic.
    Repair: one quotation.
    Native English: answers in a dialogue, titles in a list.
    """

    message = "The quotation was closed too early and what was left of it quoted again; Arabic guillemets were lost on the way."
    category = "split"
    sign = r"[”\"](?: [\"“]|[a-z])"
    pattern = (
        r"(?P<mark>(?P<word>(?<![\w’'-])[\w’'-]{1,40})[.,]?(?P<close>[”\"]) [\"“](?P<more>[A-Z][a-z’'-]*(?: [a-z’'-]+){0,2})[.,]?[”\"])(?= [A-Z#]|\s*\Z)"
        rf"|(?P<swapped>,? \"(?P<saying>{_SAYING} that)\" )(?=[a-z])"
    )
    examples = r"""
        He praised the heroes of the old {town.” “Great.” => great town.” | town great.”} The mayor agreed.
        She called it the gate of the {city." "Blessed." => blessed city." | city blessed."} The crowd cheered.
        “The road is open{, "adding that"\  => ," adding that "}we can all pass.
        “Yes.” “No.” she said.
        She sang “Rain,” “Snow” and “Wind”.
        He said: “Great.” The mayor agreed.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Two short answers are a dialogue."""
        return match["swapped"] is not None or not re.search(r"[\"“]\Z", document.prose[: match.start()])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """One quotation, the word before its noun first."""
        if match["swapped"]:
            return [f'," {match["saying"]} "']
        more = match["more"][0].lower() + match["more"][1:]
        return [f"{more} {match['word']}.{match['close']}", f"{match['word']} {more}.{match['close']}"]
