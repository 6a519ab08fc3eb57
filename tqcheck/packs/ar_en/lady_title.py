from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern


class LadyTitle(Pattern):
    """A woman's name under "Mrs." or two academic titles: "Mrs. Al-Helou", "Professor Dr. Karim Saleh".

    Cause: "al-sayyida" and "al-ustadh al-duktur" stand before names in Arabic reports as marks of respect.
    Repair: "Ms.", which says nothing of a marriage; one academic title.
    Native English: fiction, and papers that keep "Mrs." for first ladies.
    """

    message = "Arabic sets “al-sayyida” and double academic titles before a name out of respect; English desks write “Ms.” and one title."
    category = "name"
    gate = Gate.CONTEXT
    anchors = ("mrs", "professor")
    pattern = r"\b(?P<mark>(?P<lady>Mrs)(?P<dot>\.?)|Professor Dr\.?)(?= [A-Z][\w’'-]+)(?! (?:Dean|Head|President|Rector|Director)\b)"
    examples = """
        {Mrs. => Ms.} Haddad spoke to the class for an hour.
        The guild heard {Mrs. => Ms.} Salma Haddad on Sunday.
        The talk was given by {Professor Dr. => Professor} Karim Saleh.
        Ms. Haddad spoke to the class for an hour.
        The talk was given by Dr. Karim Saleh.
        Mrs. and Mr. were on the form.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """One title."""
        return [f"Ms{match['dot']}" if match["lady"] else "Professor"]
