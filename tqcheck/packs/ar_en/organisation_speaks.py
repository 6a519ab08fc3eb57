from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.findings import Finding, Gate, Severity
from tqcheck.packs.ar_en._bodies import BODY, NAMED_BODY
from tqcheck.packs.ar_en._wording import REPORTING
from tqcheck.rules import Document, Rule, Span, compiled

_SPEAKS = rf"\b(?P<mark>(?P<pronoun>She|He)) (?:also |then )?(?:{REPORTING}|went on|concluded|quoted|published)\b"
_THING = rf"\b(?:(?:(?:[Tt]he|[Tt]his|[Ii]ts) (?:[\w’'#-]+ ){{0,4}}?|[A-Z][\w’'-]+ )(?i:{BODY}|administration|site|website|statement|source agency|presidency|radio|television|network|platform)|#?{NAMED_BODY})(?: of (?:the )?[A-Z]\w+| in [A-Z]\w+)?,? (?:has |had |also )?\Z"
_TOLD = rf"\b(?:{REPORTING}|claimed|believes|wrote)\b"
_SHE = r"\b(?:[Ss]he|[Hh]er|Mrs|Ms|Miss|[Ww]om[ae]n|[Gg]irl|[Mm]other|[Ww]ife|[Ss]ister|[Dd]aughter|[Qq]ueen|[Pp]rincess|[Aa]ctress|[Ss]pokes\w+|Dr|Minister|Professor|Dean|President|Director)\b"
_HE = r"\b(?:[Hh]e|[Hh]is|[Hh]im|Mr|[Mm]an|[Mm]en|[Bb]oy|[Ff]ather|[Ss]on|[Bb]rother|[Ss]pokes\w+|[Oo]fficial|[Ss]ource|[Ll]eader|[Mm]inister|[Pp]resident|[Cc]hief|[Hh]ead|[Dd]irector|[Cc]ommander|[Oo]fficer|[Gg]eneral|Dr|Prof\w*|[Dd]ean|[Ss]heikh|[Cc]oach|[Aa]nalyst|driver|soldier|prisoner|detainee|hostage|player|fighter|witness|suspect|resident|victim|doctor|journalist|activist|lawyer|[Aa]mbassador|[A-Z][\w’'-]+ (?:al-|Al-|bin )?[A-Z][\w’'-]+)\b"
_FULL_NAME = r"\b(?!(?:The|On|In|At|Last|After|Since|Al|South|North|West|East|Gaza|West|United|Middle|European) )[A-Z][\w’'-]+ (?:al-|Al-|bin )?[A-Z][\w’'-]+"
_BEFORE = 700


class OrganisationSpeaks(Rule):
    """A sentence that takes a body up again as a person: "The newspaper reported ... She said".

    Cause: every Arabic noun is he or she; the verb of the next sentence agrees with "sahifa" or "haraka", which are she.
    Repair: "It".
    Native English: a person who spoke before and is meant.
    """

    message = "Arabic has no “it”: the body that spoke last is he or she by grammar; English says “it”."
    category = "grammar"
    severity = Severity.MAJOR
    anchors = ("she", "he")
    examples = """
        The newspaper reported that the bridge was shut. {She => It} added that the repair would take a week.
        The ministry announced the new law. {She => It} explained that the old one had gaps.
        Fatah said in a statement on Sunday, “The talks failed.” {She => It} called for a new round.
        The newspaper gave Mariam Adel a page. She said the bridge was shut.
        The ministry said its spokeswoman was ill. She added nothing.
        The army said the driver stopped. He said he was lost.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Pronouns whose last speaker is a thing."""
        for paragraph in document.paragraphs_with(self.anchors):
            for match in compiled(_SPEAKS).finditer(document.prose, paragraph.span.start, paragraph.span.end):
                before = document.prose[max(0, match.start() - _BEFORE) : match.start()]
                thing = document.begins_sentence(match.start()) and _last_speaker(before, match["pronoun"])
                if thing:
                    others = re.search(_FULL_NAME, f"{before[: thing.start()]} | {before[thing.end() :]}")
                    gate = Gate.CONTEXT if others or match["pronoun"] == "He" else Gate.NONE
                    yield self.finding(Span(*match.span("mark")), ["It"], gate=gate)


def _last_speaker(before: str, pronoun: str) -> re.Match[str] | None:
    """The thing that is the subject of the last verb of saying, where no person is about."""
    speakers = list(compiled(_TOLD).finditer(before))
    if not speakers or compiled(_HE if pronoun == "He" else _SHE).search(before):
        return None
    last = speakers[-1].start()
    return compiled(_THING).search(before, max(0, last - 80), last)
