from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages import abbreviations
from tqcheck.rules import Document, Finding, Kind, Rule, Span, compiled
from tqcheck.text.structure import Paragraph

_CLAUSE = r"(?:After|Before|When|While|During|In|On|With|Amid|As|Because|Despite|For|By) "


class HeadlineJoint(Rule):
    """Two stops between the parts of a headline: "Economy today.. Minister opens plant".

    Cause: Arabic headlines join their parts with two stops.
    Repair: a colon after the topic, a comma or a full stop between statements.
    Native English: three stops for a pause; none writes two.
    """

    message = "Arabic headlines join their parts with two stops; English uses a colon or a comma."
    category = "orthography"
    examples = r"""
        Economy {today.. Minister => today: Minister} opens a plant
        Cup {draw .. Lions => draw: Lions} meet {Eagles.. Sharks => Eagles, Sharks} rest
        The road to the coast is {closed.. the => closed, the} army said on Monday.
        The army left the village at {dawn.. => dawn.}
        The road to the coast... is closed.
        He lives in Washington, D.C.. He sails.
        He climbed up ../docs and down.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Pairs of stops between words or after the last."""
        known = abbreviations(document.pair.target)
        for paragraph in document.paragraphs:
            if document.prose.find("..", paragraph.span.start, paragraph.span.end) < 0:
                continue
            first = True
            for match in compiled(r"(?<![.\s])(?P<gap>[^\S\n]?)\.\.(?![.\w/])").finditer(
                document.prose, paragraph.span.start, paragraph.span.end
            ):
                before = compiled(r"(?<![\w.])[#\w.’'%-]{1,40}[\"”’)\]]?\Z").search(
                    document.prose, max(paragraph.span.start, match.start() - 42), match.start()
                )
                if before is None or "." in before.group() or before.group().casefold() in known:
                    continue
                last = match.end() == paragraph.span.end or document.prose[match.end()] in "\r\n"
                if last and not re.search(r"\A[a-z]{4,}", before.group()):
                    continue
                yield self._joint(document, paragraph, before, match, first)
                first = False

    def _joint(
        self, document: Document, paragraph: Paragraph, before: re.Match[str], match: re.Match[str], first: bool
    ) -> Finding:
        after = compiled(r"[^\S\n]?(?P<word>[\"“‘]?#?[^\W_][\w’'-]{0,40})").match(document.prose, match.end())
        word = before.group()
        if after is None:
            end = "." if paragraph.kind is not Kind.HEADING else ""
            return self.finding(Span(before.start(), match.end()), [f"{word}{end}"])
        following = after["word"]
        topic = first and not compiled(_CLAUSE).match(document.prose, paragraph.span.start)
        mark = ":" if topic and not following[0].islower() else ","
        if following[0] == "#" != word[0]:
            mark = "."
        return self.finding(Span(before.start(), after.end()), [f"{word}{mark} {following}"])
