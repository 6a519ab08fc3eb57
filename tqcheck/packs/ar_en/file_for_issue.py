from __future__ import annotations

import re

from tqcheck.languages.en import DEMONYMS
from tqcheck.rules import Document, Pattern, Severity

_MATTER = (
    r"(?:nuclear|political|security|economic|refugees?|water|dam|border|borders|energy|gas|oil|health|education|corruption|migration|prisoners?|detainees|hostages"
    r"|weapons control|arms control|disarmament|reconciliation|investment|housing|electricity|reconstruction|normali[sz]ation|terrorism|presidential|humanitarian"
    r"|environmental|climate|foreign policy|elections|displaced|exchange|truce|ceasefire|transport|tourism|subsidies|encroachments"
    rf"|{'|'.join(sorted(DEMONYMS))})"
)
_ISSUE = {"file": "issue", "files": "issues"}


class FileForIssue(Pattern):
    """A matter of policy called a "file".

    Cause: "malaff" is a folder and a matter that is being dealt with.
    Repair: issue, question; or the matter's bare name.
    Native English: files that can be opened, leaked or stored.
    """

    message = "Arabic malaff is a folder and a matter of policy; in English the matter is an issue."
    category = "calque"
    severity = Severity.MAJOR
    anchors = ("file", "files")
    pattern = (
        rf"(?:\b(?P<the>the) (?P<matter>(?:[\w-]+ ){{0,2}}?{_MATTER}(?:,? and [a-z]+)?) (?P<file>files?)"
        rf"|\bthe (?P<of>files?)(?= of (?:the )?(?:[\w-]+ )?{_MATTER})"
        r"|\b(?P<common>files)(?= of (?:common|mutual|joint) (?:interest|concern)))\b"
        r"(?! (?:was|were|is|are) (?:leaked|stored|seized|opened|released|declassified|found|deleted)|-|\.\w)"
    )
    examples = """
        The talks will cover {the water file => the water issue} and trade.
        The envoy handles {the Libyan file => the Libyan issue} for the league.
        The session dealt with {the arms control files => arms control | the arms control issues}.
        They discussed {the file => the issue} of the detainees and {files => issues} of common interest.
        The nuclear files were leaked to the press.
        She kept the PDF files on a stick.
        He put the police file on the desk.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """Issue for one; the bare name or issues for several."""
        if match["of"]:
            return [f"the {_ISSUE[match['of']]}"]
        if match["common"]:
            return ["issues"]
        issue = f"{match['the']} {match['matter']} {_ISSUE[match['file']]}"
        return [issue] if match["file"] == "file" else [match["matter"], issue]
