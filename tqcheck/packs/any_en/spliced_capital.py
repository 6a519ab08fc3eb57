from __future__ import annotations

import re
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
_STARTERS = "He|She|It|They|We|You|The|This|These|There|Today|Yesterday|On|In|At|After|During|For|As|When|While|If"
_WIDE = (
    f"{_STARTERS}|A|About|According|Across|Against|All|Although|Amid|Among|An|And|Another|Any|Are|Around|Be|Because|Before|Being|Between|Both|But|By|Can|Could"
    "|Despite|Did|Does|Due|Each|Either|Especially|Even|Every|Except|From|Had|Has|Have|Her|Here|His|How|However|Including|Indeed|Instead|Into|Is|Its|Just|Like|Many"
    "|Most|Must|Near|No|Nor|Not|Now|Of|Once|Only|Or|Other|Our|Over|Per|Rather|Regarding|Several|Should|Since|So|Some|Such|Than|That|Their|Them|Then|Those|Though"
    "|Through|To|Toward|Towards|Under|Unless|Until|Upon|Was|Were|What|Where|Whereas|Whether|Which|Who|Whom|Whose|Why|With|Within|Without|Would|Yet|Your"
)
_BROAD = (
    "Among|Amid|Although|However|Regarding|Each|Every|Through|Until|Under|Where|When|Also|Then|Organized|Our|Your|Which|We|Despite"
    "|According|Including|Following|Especially|About|Towards|Within|Whose|Whom|Held|Said|Made|Between|Against|Without|Only|Some|Such|Other|So"
)
_BROAD_LEADS = r"(?!(?:read|reads|called|titled|entitled|named|sang|sings|film|book|show|song|series|play|says|said|asks|asked|wrote|tagged|hashtag|magazine|website|album|single|novel|programme|program|grade|level|type|vitamin|hepatitis|group|category|class|plan|minus|plus|game|category|band|word|words|slogan|party|movement|channel|site|page|column|blog|newspaper|question|section|chapter|part|unit|team|block|gate|exhibit|league|serie|form|figure|point|shares|stock) )"
_NAMED = "Beijing|Boeing|Sterling|Reading|Wyoming|Harding|Fleming|Keating|Manning|Browning|Hastings"
_PUBLIC = (
    "Hamas|Israeli|Palestinian|Egyptian|Jordanian|Lebanese|Syrian|Iraqi|Iranian|Yemeni|Saudi|Qatari|Turkish|Russian"
    "|Ministry|International Committee|Gaza|West Bank|United Nations|Security Council|Foreign|Prime|President|Minister|Palestine|Israel"
)
_TAILS = "And|Of|With|By|At|Or|To|From|For|In|As|Because|While|Since|But|That|Which"


def _inside(words: str) -> str:
    """Finds one of some words after a small letter or a wider gap."""
    firsts, rests = (sorted({word[part] for word in words.split("|")}) for part in (slice(1), slice(1, None)))
    return rf"[{''.join(firsts)}](?:(?<=[a-z]\s.)|(?<=\s\s.))(?:{'|'.join(rests)}) [a-z]"


_START = r"(?<![^\s(“\"])"


class SplicedCapital(Rule):
    """A small word with a capital in the middle of a sentence: "no decision to allow With aid entering".

    Cause: the machine guessed a new sentence inside a clause of a language without capitals, or kept the capital of a cut that was mended.
    Repair: a small letter.
    Native English: titles of works, names, a quotation that begins with its own capital; so most words are judged only in
    a text that looks translated.
    """

    message = "A small word stands with a capital in the middle of a sentence: the translation began a new sentence inside the clause."
    category = "orthography"
    anchors = tuple(sorted({word.casefold() for word in f"{_SMALL}|{_WIDE}|{_BROAD}".split("|")}))
    forms: ClassVar[tuple[tuple[str, Gate, str], ...]] = (
        (rf"{_START}(?P<lead>{_LEADS}) (?P<word>{_SMALL})(?= [a-z]{{2,}} [a-z])", Gate.NONE, _inside(_SMALL)),
        (rf"{_START}(?P<lead>[a-z]{{3,}};) (?P<word>{_SMALL}|We)(?= [a-z])", Gate.NONE, "; [A-Z]"),
        (
            rf"{_START}(?P<lead>[a-z]{{3,}};) (?P<word>(?!{_NAMED})[A-Z][a-z]{{2,}}ing)(?= [a-z])",
            Gate.CONTEXT,
            "; [A-Z][a-z]+ing ",
        ),
        (
            rf"{_START}(?P<lead>{_BROAD_LEADS}[a-z]{{2,}}) (?P<word>The)(?= (?:{_PUBLIC})\b)",
            Gate.CONTEXT,
            "[a-z] The [A-Z]",
        ),
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
        (
            rf"{_START}(?P<lead>{_BROAD_LEADS}[a-z]{{2,}}) (?P<word>{_BROAD}|{_SMALL})(?! more\b)(?= [a-z]{{2,}}(?!-))",
            Gate.CONTEXT,
            _inside(f"{_BROAD}|{_SMALL}"),
        ),
        (
            rf"(?<![\w’'#-])(?P<lead>(?!The\b)[A-Za-z][\w’'-]+,?) (?P<word>{_WIDE})(?= [a-z]{{2,}})",
            Gate.TRANSLATED,
            r"[\w’'-],?\s+[A-Z][a-z]* [a-z]{2}",
        ),
    )
    examples = """
        The army said {that The => that the} convoy would not pass on Monday.
        There was no {decision With => decision with} aid coming in by sea.
        The fighting will {continue; Since => continue; since} dawn it has spread to the port.
        The death of Omar {Haddad Who => Haddad, who} passed away on Sunday shook the town.
        The guide showed us how to draw the {bridge Without => bridge without} its arches.
        The council met in the north {East Today => East today | East. Today} members of the guild spoke of wages.
        The plan has three aims: mending the {roads; Raising => roads; raising} the wages; and rest.
        The hall is the seat {of The => of the} Egyptian guild of bakers.
        Scenes of a camp {where Each => where each} child has a bed and a cup of its own.
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
                    or (word == "A" and lead[0].isupper())
                ):
                    continue
                seen.add(match.start("word"))
                yield self._lowered(match, gate)

    def _lowered(self, match: re.Match[str], gate: Gate) -> Finding:
        lead, word = match["lead"], match["word"]
        if gate is not Gate.TRANSLATED:
            joint = "," if word in ("Who", "Which") and not lead.endswith(";") else ""
            return self.finding(Span(*match.span()), [f"{lead}{joint} {word.lower()}"], gate=gate)
        if lead.islower() and word not in _STARTERS.split("|"):
            return self.finding(Span(*match.span("word")), [word.lower()], gate=gate)
        fixes = [f"{lead} {word.lower()}", f"{lead.rstrip(',')}. {word}"]
        return self.finding(Span(*match.span()), fixes[: 2 if word in _STARTERS.split("|") else 1], gate=gate)
