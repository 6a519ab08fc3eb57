from __future__ import annotations

import re

from tqcheck.rules import Document, Edit, Pattern, Span

_SAID = (
    r"(?:said|says|added|stressed|confirmed|announced|explained|indicated|noted|revealed|stated|affirmed|emphasi[sz]ed|declared|warned|reported|considered"
    r"|pointed out|denied|claimed|asserted|clarified|continued|told [\w’ -]{2,30}|called|expressed|urged|demanded|decided|mentioned|believes|believed|published|issued)"
)
_DID = (
    r"(?:discussed|reviewed|received|inaugurated|signed|organi[sz]ed|visited|praised|launched|delivered|presented|opened|concluded|condemned|honou?red|hosted"
    r"|attended|conducted|held|arrested|appreciated|granted|submitted|seized|welcomed|met|witnessed|obtained|announced|achieved|approved|rejected|denounced|targeted|bombed)"
)
_HOW = r"(?:in|during|on|within|through|under|as part of|along with|accompanied by|at|with|via|upon|according to|following|regarding|before|after|from|yesterday|today|last|this|by)"
_INSIDE = r"(?:[^.;:!?()\n]|(?:Dr|Mr|Mrs|Ms|Prof|Eng|Gen|St)\.)"
_ARTICLES = re.compile(r"(?:The|A|An|He|She|They|It|His|Her|Its|Their|This|These|Two|Three|Several|Many)\b")


class FencedAdverbial(Pattern):
    """An adverbial fenced with commas between a verb and what it needs: "said, in a speech in Doha, that".

    Cause: Arabic puts time, place and occasion between the verb and its object or "anna" clause.
    Repair: the commas away; before a plain object, the adverbial to the head of the sentence.
    Native English: "said, to laughter, that" in feature writing.
    """

    message = (
        "Arabic puts time and occasion between the verb and what it governs; English does not part the two with commas."
    )
    category = "grammar"
    pattern = (
        rf"\b(?P<verb>{_SAID})(?P<adverbial>, (?P<how>{_HOW} {_INSIDE}{{2,200}}?)),(?= that\b)"
        rf"|(?P<did>\b{_DID}(?: today| yesterday)?)(?P<place>, (?P<when>{_HOW} {_INSIDE}{{2,160}}?)),(?= (?:the|a|an|his|her|its|their|[a-z]+s|[a-z]+ (?:of|for|between)|[a-z]+s and) )"
    )
    anchors = ("that", "the", "a", "an", "his", "her", "its", "their", "of", "for", "between", "and")
    examples = """
        Salem {said, in a speech in Doha, => said in a speech in Doha} that the talks had failed.
        The army {announced, on Sunday, => announced on Sunday} that the road was open.
        The mayor {received, on Tuesday, => received on Tuesday} the new judge.
        {The two sides discussed, in the presence of the mayor and his aides, => In the presence of the mayor and his aides, the two sides discussed} plans for the port.
        The talks, he said, in the end failed.
        The mayor said in a speech that the road was open.
        She sang, danced, and, at the end, wept.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A participle or a relative clause before the verb needs its commas."""
        text = match["adverbial"] or match["place"]
        before = document.prose[max(0, match.start() - 30) : match.start()]
        if text.count(",") > 5 or text.count("“") != text.count("”") or text.count('"') % 2:
            return False
        if match["did"] and re.search(r",\s\Z", before):
            return match["did"].endswith("day")
        return not re.search(r"\b(?:as|has been|was|were|is|are|been|be)(?: \w+ly)?\s\Z", before)

    def suggest(self, match: re.Match[str], document: Document) -> list[str | tuple[Edit, ...]]:
        """The adverbial at the head of the sentence, or its commas away."""
        verb, adverbial = match["verb"] or match["did"], match["how"] or match["when"]
        start = document.sentences[document.sentence_at(match.start())].span.start
        subject = document.prose[start : match.start()]
        if match["verb"] or len(adverbial.split()) < 5 or len(subject) > 80 or not _ARTICLES.match(subject):
            closing = "," if re.search(r", [A-Z][\w. ]{2,30}\Z", adverbial) else ""
            return [f"{verb} {adverbial}{closing}"]
        head = Edit(Span(start, start + 1), f"{adverbial[:1].upper()}{adverbial[1:]}, {subject[:1].lower()}")
        return [(head, Edit(Span(match.end("did"), match.end()), ""))]
