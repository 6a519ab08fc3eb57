from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Safety

_ABBREVIATED = r"(?:\b[\w.]*\.\w+|\b[A-Z]\w{0,5}|\b(?:etc|vs|ed|al|cf))\Z"


class DoubledStop(Pattern):
    """Two marks where one sentence ends: ". .", ".” .", ",.", "؟.".

    Cause: the stop inside a quotation and the stop of the sentence were both carried over, or two drafts met.
    Repair: one mark.
    Native English: "etc.,", "e.g.,", an ellipsis set with spaces.
    """

    message = "Two marks stand where one would do."
    category = "orthography"
    safety = Safety.SAFE
    pattern = (
        r"(?<![.\s])(?P<mark>\. \.)(?! ?[.\w])"
        r"|(?<=\.)(?P<close>[”\"])(?P<extra> ?\.(?!\.))"
        r"|(?<=[a-z])(?P<pair>,,|, ?\.(?![\w.])|[;:]\.(?!\w)|[!?]\.(?![.\w])|;;|,;|;,)"
        r"|(?<=[a-z]{4})(?P<late>\.,)(?= )"
        r"|(?<=\b[A-Z]r)(?P<title>\.\.)(?= [A-Z])|(?<=\bProf)(?P<chair>\.\.)(?= [A-Z])"
    )
    examples = """
        The bank closed early{. . => .}
        The ward is run by Dr{.. => .} Haddad.
        He called it “a dream.{” . => ”} The crowd cheered.
        The bank closed early{,. => .} The crowd went home.
        Is the road open{?. => ?} The crowd went home.
        He sold ships, planes, etc., and retired.
        He paused. . . and then went on.
        She works for the firm (e.g., in Rome).
        Wait... what was that?
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A stop that belongs to an abbreviation may be followed by a comma; an entity ends in a semicolon."""
        if match["title"] or match["chair"]:
            return True
        before = document.prose[max(0, match.start() - 12) : match.start()]
        if match["late"] or match["pair"]:
            return not re.search(_ABBREVIATED, before) and not re.search(r"&#?\w+\Z", before)
        return not re.search(r"(?<!\w)\.\s*\Z|\. \w{0,2}\Z", before)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """One of the two."""
        if match["close"]:
            return [match["close"]]
        if match["title"] or match["chair"]:
            return ["."]
        both = match.group()
        return [
            both[0]
            if both[0] in "!?." and both != ".,"
            else ","
            if both in (",,", ".,")
            else "."
            if "." in both
            else ";"
        ]
