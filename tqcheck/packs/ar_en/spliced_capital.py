from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Span, compiled

_LEADS = (
    "that|to|and|of|the|in|for|by|from|without|since|because|or|but|especially|she|he|it|they|will|can|is|are|was|were|has|have|let"
    "|between|against|before|if|when|while|than|into|after|during|an|on|at|not|said|says|allow"
)
_SMALL = (
    "And|Of|With|In|For|To|From|By|At|Or|As|Because|But|Since|While|If|After|Before|During|Has|Have|Had|Will|Would|Was|Were|Is|Are"
    "|On|Not|Its|Their|Our|This|These|Those|That|The|A|An|It|They|There|He|She"
)
_BROAD = (
    "Among|Amid|Although|However|Regarding|Each|Every|Through|Until|Under|Where|When|Also|Then|Organized|Our|Your|How|Why|What|Which|We|Despite"
    "|According|Including|Following|Especially|About|Towards|Within|Whose|Whom|Held|Said|Made|Between|Against|Without|Only|Some|Such|Other|So|A|An"
)
_BROAD_LEADS = r"(?!(?:read|reads|called|titled|entitled|named|sang|sings|film|book|show|song|series|play|says|said|asks|asked|wrote|tagged|hashtag|magazine|website|album|single|novel|programme|program|grade|level|type|vitamin|hepatitis|group|category|class|plan|minus|plus|game|category|band|word|words|slogan|party|movement|channel|site|page|column|blog|newspaper|question|section|chapter|part|unit|team|block|gate|exhibit|league|serie|form|figure|point|shares|stock) )"
_TAILS = "And|Of|With|By|At|Or|To|From|For|In|As|Because|While|Since|But|That|Which"
_START = r"(?<![^\s(“\"])"


class SplicedCapital(Rule):
    """A small word with a capital in the middle of a sentence: "no decision to allow With aid entering".

    Cause: the machine guessed a new sentence inside an Arabic clause, or kept the capital of a cut that was mended.
    Repair: a small letter.
    Native English: titles of works, names, a quotation that begins with its own capital.
    """

    message = "A small word stands with a capital in the middle of a sentence: the translation began a new sentence inside the clause."
    category = "orthography"
    anchors = tuple(sorted({word.casefold() for word in f"{_SMALL}|{_TAILS}|{_BROAD}|Who".split("|")}))
    forms: ClassVar[tuple[tuple[str, Gate], ...]] = (
        (rf"{_START}(?P<lead>{_LEADS}) (?P<word>{_SMALL})(?= [a-z]{{2,}} [a-z])", Gate.NONE),
        (rf"{_START}(?P<lead>[a-z]{{3,}};) (?P<word>{_SMALL}|We)(?= [a-z])", Gate.NONE),
        (rf"{_START}(?P<lead>[a-z]{{3,}}) (?P<word>{_TAILS})(?= [a-z]{{2,}} [a-z])", Gate.CONFIRM),
        (
            rf"{_START}(?P<lead>{_BROAD_LEADS}[a-z]{{2,}}) (?P<word>{_BROAD}|{_SMALL})(?! more\b)(?P<next> [a-z]{{2,}})(?!-)",
            Gate.CONTEXT,
        ),
        (r"(?<![\w’'-])(?P<lead>[A-Z][a-z][\w’'-]+) (?P<word>Who|Which)(?= [a-z]{2,} [a-z])", Gate.CONFIRM),
    )
    examples = """
        The army said {that The => that the} convoy would not pass on Monday.
        There was no {decision With => decision with} aid coming in by sea.
        The fighting will {continue; Since => continue; since} dawn it has spread to the port.
        The death of Omar {Haddad Who => Haddad, who} passed away on Sunday shook the town.
        Scenes of a camp {where Each => where each} child has a bed and a cup of its own.
        He asked God to receive him in His vast mercy.
        She won the Serie A title with the club.
        He reads The Sun every day.
        He joined The Who in London as a guest.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Small words with a capital after a word that cannot end a sentence, and others that the model must confirm."""
        for paragraph in document.paragraphs_with(self.anchors):
            if paragraph.kind is Kind.HEADING:
                continue
            seen = set()
            for form, gate in self.forms:
                for match in compiled(form).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                    lead, word = match["lead"], match["word"]
                    if (
                        match.start("word") in seen
                        or lead in ("Doctor", "Dr")
                        or (word in ("He", "His") and "God" in match.string)
                    ):
                        continue
                    seen.add(match.start("word"))
                    joint = "," if word in ("Who", "Which") and not lead.endswith(";") else ""
                    if gate is Gate.CONTEXT and word in ("A", "An", "How", "Why", "What"):
                        span = Span(match.start("word"), match.end())
                        yield self.finding(span, [f"{word.lower()}{match['next']}"], gate=gate)
                        continue
                    span = Span(match.start(), match.end("word"))
                    yield self.finding(span, [f"{lead}{joint} {word.lower()}"], gate=gate)
