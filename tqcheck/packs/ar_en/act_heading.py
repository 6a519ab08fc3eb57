from __future__ import annotations

import re

from tqcheck.rules import Document, Kind, Pattern, Span

_ACT = "Hosting|Holding|Honoring|Honouring|Organizing|Signing|Concluding|Inaugurating|Receiving|Obtaining|Forming|Appointing|Publishing|Announcing"
_NOUN = "visit|participation|appointment|election|reception|conclusion|opening|inauguration|launch|celebration|signing|issuance|removal"
_GUEST = (
    "lecture|workshop|seminar|session|meeting|conference|course|exam|event|painter|artist|writer|poet|professor|delegation|ambassador|agreement"
    "|memorandum|exhibition|ceremony|symposium|expert|scholar|students|winners|committee|group"
)
_TALKS = "opportunities|ways|means|aspects|mechanisms|prospects|horizons|(?:joint |academic )?cooperation"


class ActHeading(Pattern):
    """A heading that names an act without an actor: "Hosting the painter", "The visit of the students of the college to".

    Cause: Arabic headings begin with a verbal noun: "istidafat", "iqamat", "ziyarat".
    Repair: a subject and a verb.
    Native English: "Holding the line", titles of guides and features.
    """

    message = "Arabic headings begin with a verbal noun; an English heading has a subject and a verb."
    category = "grammar"
    kinds = (Kind.HEADING, Kind.PROSE)
    pattern = (
        rf"(?P<mark>\b(?:{_ACT})(?= (?:(?:an? |the |several |two )?(?:[\w-]+ )?(?:{_GUEST})\b|(?:Prof|Dr|Mr|Mrs)\.|Professor))"
        rf"|\b(?:Discuss(?:ing)?|Enhancing|Strengthening|Activating)(?= (?:{_TALKS})\b))"
        rf"|\b(?:The )?(?i:{_NOUN}) of (?:the |a |several )?(?:students|delegation|dean|president|team|director|members|minister|governor|ambassador)\b"
    )
    examples = r"""
        {Hosting} the painter Karim Saleh\n\nThe guild hosted the painter on Monday.
        {Holding} a lecture on bees\n\nThe guild held a lecture on bees on Monday.
        {Visit of the students} of the school to the zoo\n\nThe class spent the day at the zoo.
        Holding the line\n\nThe guild met on Monday.
        The guild met on Monday.\n\nHosting a lecture is fun.
        The visit of the students was long, and they were tired when they came home at last.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Only at the head of the first paragraph, which has no stop."""
        paragraph = document.paragraph_of(Span(*match.span()))
        return (
            paragraph is not None
            and paragraph.span.start == match.start()
            and not document.text[: match.start()].strip()
            and not paragraph.span.of(document.text).rstrip().endswith((".", "?", "!"))
        )

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Who acted stands elsewhere."""
        return []
