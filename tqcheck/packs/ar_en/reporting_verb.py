from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tqcheck.rules import Document, Finding, Gate, Message, Rule, Span, compiled

_VERB = r"(?P<verb>indicated|pointed out|explained|clarified|confirmed|affirmed|considered)"
_SUBJECT = r"(?:\b(?:He|She|he|she|It|statement|source|sources|spokesman|spokeswoman|spokesperson|newspaper|minister|president|director|official|officials|agency|ministry|administration|army|movement|channel|site|website)|[A-Z][\w’'-]+,?)"
_SAID = rf"{_SUBJECT} (?:also |further )?(?P<mark>{_VERB}(?P<that> that\b)?(?(that)|(?=(?:,? on \w+day,?| today| yesterday) that\b)))"
_NEVER = frozenset(("indicated", "considered"))
_MANY = 2


class ReportingVerb(Rule):
    """A weighty verb of saying where "said" is meant: "pointed out that", "indicated that".

    Cause: "ashara ila", "awdaha", "akkada", "lafata ila": Arabic changes the verb of saying from sentence to sentence.
    Repair: "said".
    Native English: "confirmed" for what was in doubt, "explained" for reasons, now and then.
    """

    message = "Arabic varies its verbs of saying (ashara, awdaha, akkada); in English “pointed out”, “confirmed” or “explained” each claim more than “said”."
    category = "formula"
    gate = Gate.CONTEXT
    anchors = ("indicated", "pointed", "explained", "clarified", "confirmed", "affirmed", "considered")
    examples = """
        The minister {indicated that => said that} wages would rise.
        He {pointed out that => said that} the bridge was old. He {explained that => said that} the work would go on.
        Salem {confirmed => said} on Sunday that the port was open.
        He said that the bridge was old.
        He explained the plan. He pointed out the house.
        It was considered that day.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Each of them; from the second in a text they need no model."""
        found = [
            match
            for paragraph in document.paragraphs_with(self.anchors)
            for match in compiled(_SAID).finditer(document.prose, paragraph.span.start, paragraph.span.end)
        ]
        many = len(found) >= _MANY
        told = Message("{message} This text has {count}.", message=self.message, count=str(len(found)))
        for match in found:
            gate = Gate.NONE if many or match["verb"] in _NEVER else Gate.CONTEXT
            said = f"said{match['that'] or ''}"
            finding = self.finding(Span(*match.span("mark")), [said], match["verb"].replace(" ", "-"), gate)
            yield replace(finding, message=told) if many else finding
