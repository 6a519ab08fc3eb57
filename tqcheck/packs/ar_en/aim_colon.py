from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern, Severity

_AIM = "goal|aim|purpose|objective|mission|task|duty|intention|ambition|dream"
_VERB = (
    "Achieve|Activate|Build|Contribute|Create|Defend|Destroy|Develop|Eliminate|Encourage|End|Enhance|Ensure|Establish|Expand|Facilitate|Find|Free|Give|Help|Highlight|Improve"
    "|Increase|Introduce|Liberate|Maintain|Make|Obtain|Preserve|Prevent|Promote|Protect|Provide|Raise|Reach|Recover|Reduce|Release|Restore|Return|Serve|Spread|Stop|Strengthen|Support"
    "|Train|Transfer|Work"
)


class AimColon(Pattern):
    """An aim and its verb joined by a colon or by nothing: "the purpose is: Provide tools", "our goal Remove the dam".

    Cause: "al-hadaf: tahqiq ..." is a nominal sentence with no verb; its verbal noun was read as an imperative.
    Repair: "is to" and the verb.
    Native English: an aim in quotation marks, or one set out in a list.
    """

    message = "An Arabic sentence of two nouns needs no verb; in English an aim “is to” do something."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("goal", "aim", "purpose", "objective", "mission", "task", "duty", "intention", "ambition", "dream")
    pattern = (
        rf"\b(?P<aim>{_AIM})(?P<many>s|ies)?(?P<whose> (?:of|behind) (?:the|this|these|our|their|his|its) (?:[\w’-]+ ){{0,3}}[\w’-]+)?"
        rf"(?P<mark>(?:(?P<is> (?:is|are|was|were))(?: to)?:)? (?P<verb>{_VERB}))(?= (?:the|an?|all|our|their|its|his|[a-z]+)\b)"
    )
    examples = r"""
        The purpose of this course{\ is: Provide => \ is to provide} the staff with tools.
        Our goal{\ Eliminate => \ is to eliminate} the causes of the drought.
        The aim of the plan{\ was to: Train => \ was to train} the staff.
        The goal helps the staff to find tools.
        Our goals: build a school, dig a well.
        The aim is to train the staff.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With "is to"."""
        verb = match["verb"]
        joint = match["is"] or (" are" if match["many"] else " is")
        return [f"{joint} to {verb.lower()}"]
