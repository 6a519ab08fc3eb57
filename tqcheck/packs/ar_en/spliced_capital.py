from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Span
from tqcheck.rules.pattern import matches

_LEADS = (
    "that|to|and|of|the|in|for|by|from|without|since|because|or|but|especially|she|he|it|they|will|can|is|are|was|were|has|have|let"
    "|between|against|before|if|when|while|than|into|after|during|an|on|at|not|said|says|allow"
)
_SMALL = (
    "And|Of|With|In|For|To|From|By|At|Or|As|Because|But|Since|While|If|After|Before|During|Has|Have|Had|Will|Would|Was|Were|Is|Are"
    "|On|Not|Its|Their|Our|This|These|Those|That|The|A|An|It|They|There|He|She"
)
_TAILS = "And|Of|With|By|At|Or|To|From|For|In|As|Because|While|Since|But|That|Which"


def _inside(words: str) -> str:
    """Finds one of some words after a small letter or a wider gap."""
    firsts, rests = (sorted({word[part] for word in words.split("|")}) for part in (slice(1), slice(1, None)))
    return rf"[{''.join(firsts)}](?:(?<=[a-z]\s.)|(?<=\s\s.))(?:{'|'.join(rests)}) [a-z]"


_START = r"(?<![^\s(“\"])"


class SplicedCapital(Rule):
    """A small word with a capital in the middle of a sentence: "no decision to allow With aid entering".

    Cause: the machine guessed a new sentence inside an Arabic clause, or kept the capital of a cut that was mended.
    Repair: a small letter.
    Native English: titles of works, names, a quotation that begins with its own capital.
    """

    message = "A small word stands with a capital in the middle of a sentence: the translation began a new sentence inside the clause."
    category = "orthography"
    anchors = tuple(sorted({word.casefold() for word in f"{_SMALL}|{_TAILS}|Who".split("|")}))
    forms: ClassVar[tuple[tuple[str, Gate, str], ...]] = (
        (rf"{_START}(?P<lead>{_LEADS}) (?P<word>{_SMALL})(?= [a-z]{{2,}} [a-z])", Gate.NONE, _inside(_SMALL)),
        (rf"{_START}(?P<lead>[a-z]{{3,}};) (?P<word>{_SMALL}|We)(?= [a-z])", Gate.NONE, "; [A-Z]"),
        (
            rf"{_START}(?P<lead>[a-z]{{3,}}) (?P<word>{_TAILS})(?= [a-z]{{2,}} [a-z])",
            Gate.CONFIRM,
            _inside(_TAILS),
        ),
        (
            r"(?<![\w’'-])(?P<lead>[A-Z][a-z][\w’'-]+) (?P<word>Who|Which)(?= [a-z]{2,} [a-z])",
            Gate.CONFIRM,
            "Wh(?:o|ich) ",
        ),
    )
    examples = """
        The army said {that The => that the} convoy would not pass on Monday.
        There was no {decision With => decision with} aid coming in by sea.
        The fighting will {continue; Since => continue; since} dawn it has spread to the port.
        The death of Omar {Haddad Who => Haddad, who} passed away on Sunday shook the town.
        He asked God to receive him in His vast mercy.
        She won the Serie A title with the club.
        He reads The Sun every day.
        He joined The Who in London as a guest.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Small words with a capital after a word that cannot end a sentence, and others that the model must confirm."""
        seen = set()
        for form, gate, sign in self.forms:
            for match in matches(document, form, 0, (Kind.PROSE, Kind.ITEM), anchors=self.anchors, sign=sign):
                lead, word = match["lead"], match["word"]
                if (
                    match.start("word") in seen
                    or lead in ("Doctor", "Dr")
                    or (word in ("He", "His") and "God" in match.string)
                ):
                    continue
                seen.add(match.start("word"))
                joint = "," if word in ("Who", "Which") and not lead.endswith(";") else ""
                yield self.finding(Span(*match.span()), [f"{lead}{joint} {word.lower()}"], gate=gate)
