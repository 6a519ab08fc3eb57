from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.packs.any_any._boundaries import cuts
from tqcheck.rules import Document, Finding, Gate, Rule, Severity, compiled

_ALWAYS = (
    r"(?P<opener>Which|Whose|Whom|(?:In|For|By|From|To|With|Of) which|Among whom|Among them (?=[A-Z])|Noting that|Adding that|Stressing (?:that|the|its|his)"
    r"|Pointing (?:out|to)|Indicating (?:that|the|his)|Explaining (?:that|the)|Emphasi[sz]ing|Affirming|Confirming|Praising|Calling (?:for|on)|Including|Such as|So that|Led by"
    r"|In (?:a|such a) (?:way|manner|step|move)|In general and|As long as|Provided that|Knowing that|Bearing in mind|Let alone|Especially since|Particularly since"
    r"|In order for|So as to|For the purpose of|With the exception of|And (?:by|from|on|at) (?!\w+ing\b))\b"
)
_WITHOUT_COMMA = (
    r"(?P<opener>Especially|Particularly|Specifically|Namely|As well as|In addition to|Because|While|Whereas|Although|Since|Due to|Despite|For fear"
    r"|With the|According to|After|Before|During|Until|In order to|Per|Through|To be|Unless|Whether|Rather than|Instead of|Thanks to"
    r"|As a result of|As part of|Based on|Starting|Regarding|Concerning|Except for|Not to mention)\b(?! (?:then|now|all)\b)"
)


class FragmentTail(Rule):
    """The tail of a sentence left standing alone.

    Cause: Arabic hangs circumstances, lists and second objects on a sentence by "and" or by nothing at all; the
    translation put a full stop before them.
    Repair: join the tail to its sentence, with a comma or without.
    Native English: an opener like "While" or "After" begins a whole sentence when a main clause follows its comma;
    questions, quotations and columnists' fragments stay as they are.
    """

    message = "This is the tail of the sentence before it and has no main verb of its own: Arabic goes on where the translation stopped."
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.CONFIRM
    examples = """
        The museum reopened on {Sunday. Which => Sunday, which | Sunday which} led to long queues at the gate.
        The strike closed the {port. Especially => port, especially | port especially} the eastern docks.
        The court freed the {men. As long as => men, as long as | men as long as} they stay in the city.
        Especially in winter, the road is closed.
        Which road is open? Which bridge is closed?
        While the army withdrew, the talks went on. After the talks, the envoy left.
        The men left. After that they were seen in the city.
        He left. “Because of the rain,” she said.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Sentences that begin as a tail and hold no main clause."""
        for cut in cuts(document):
            after = known_tail(cut.sentence)
            if after is None:
                continue
            sure = compiled(_ALWAYS).match(cut.sentence)
            yield self.finding(
                cut.span(after.end()), cut.joined(after.group(), (", ", " ")), gate=None if sure else Gate.STRICT
            )


def known_tail(sentence: str) -> re.Match[str] | None:
    """The opening words that make a sentence the tail of another."""
    after = sure = compiled(_ALWAYS).match(sentence)
    if after is None and "," not in sentence:
        after = compiled(_WITHOUT_COMMA).match(sentence)
    if (
        after is None
        or sentence.endswith("?")
        or _whole(after.group().strip(), sentence[after.end() :], sure is not None)
    ):
        return None
    return after


def _whole(opener: str, rest: str, sure: bool) -> bool:
    if opener.endswith("ing") and finite(rest):
        return True
    aside = compiled(r"\A (?:that|this|which) (?:\w+ )?(?:is|are|was|were|has|have|had|will|\w+ed)\b").match(rest)
    return bool(aside) or (sure and "," in rest and finite(rest.partition(",")[2]) and not rest.startswith(" that"))
