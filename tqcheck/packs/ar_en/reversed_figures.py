from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity, compiled

_GAME = r"\b(?:match(?:es)?|team|teams|goals?|league|cup|round|club|stadium|final|coach|players?|opponents?|game|championship|qualifiers?|fans)\b"
_SCORED = (
    r"\b(?:won|wins?|winning|lost|loses?|losing|beat|beats|beating|defeated|defeating|drew|draws?|tied|defeat|victory|result|score)"
    r"(?: (?!odds|from|in\b)[A-Za-z][\w’-]*){0,5} \Z"
)


class ReversedFigures(Pattern):
    """A fiscal year or a score in right-to-left order: "2023/22", "lost 2/5".

    Cause: figures that stand from right to left in the Arabic line were copied in that order, and scores take a slash.
    Repair: the earlier year first; the higher score first, with a dash.
    Native English: "2022/23", fractions and betting odds.
    """

    message = (
        "The figures stand in the order of the Arabic line; English puts the earlier year, or the higher score, first."
    )
    category = "date-number"
    severity = Severity.MAJOR
    pattern = (
        r"(?<![\w/.–-])(?P<later>(?:19|20)\d\d) ?(?P<joint>[/–-]) ?(?P<earlier>(?:19|20)?\d\d)(?![\w/]|[.–-]\d)"
        r"|(?<![\w/.–-])(?P<one>\d{1,2}) ?/ ?(?P<two>\d{1,2})(?![\w/%]|[.–-]\d| (?:of|the)\b)"
    )
    examples = """
        The budget for {2023/22 => 2022/23} was approved.
        The school year {2024-2023 => 2023-2024} begins in August.
        The team lost the match {2/5 => 5-2} in Tunis.
        The club won the final {3 / 1 => 3-1} at home.
        The budget for 2022/23 was approved.
        He won 2/3 of the vote in the second round.
        The odds on her victory were cut from 4/6 to 1/2.
        The phone number is 2023-4455.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Years must stand next to each other in the wrong order; a score needs an outcome before it and a game around it."""
        if match["later"]:
            later, earlier = match["later"], match["earlier"]
            return int(later) - 1 == int(earlier if len(earlier) == 4 else later[:2] + earlier)
        before = compiled(_SCORED).search(document.prose, max(0, match.start() - 60), match.start())
        sentence = document.sentences[document.sentence_at(match.start())].span.of(document.prose)
        return before is not None and compiled(_GAME, re.IGNORECASE).search(sentence) is not None

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The figures in order."""
        if match["later"]:
            later, earlier = match["later"], match["earlier"]
            first = earlier if len(earlier) == 4 else later[:2] + earlier
            return [f"{first}{match['joint']}{later[4 - len(earlier) :]}"]
        one, two = int(match["one"]), int(match["two"])
        return [f"{max(one, two)}-{min(one, two)}"]
