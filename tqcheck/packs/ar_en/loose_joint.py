from __future__ import annotations

import re
from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Span, compiled

_JOINT = r"(?P<mark>, (?:and (?:then |also )?(?P<head>he|she|they|it|we|I|(?:his|her|its|their|our)(?= [a-z]))|then (?P<then>(?:the|his|her|its|their|our)(?= [a-z]))))\b"
_DEPENDENT = r"(?:If|When|While|As|Although|Though|Since|Because|After|Before|Until|Unless|Whether|Despite|Given|For|From|To|Under|According)\b"
_LONG, _BEFORE, _LAST, _AFTER, _AT_MOST = 24, 8, 4, 5, 2


class LooseJoint(Rule):
    """Two sentences that only a comma or "and" holds together.

    Cause: "wa-", "thumma" and the comma carry an Arabic sentence on to the end of the paragraph.
    Repair: a full stop.
    Native English: clauses that belong together; so it is proof only in a text that looks translated.
    """

    message = "Two sentences hang together by a comma or “and”, as in Arabic; English ends the first."
    category = "run-on"
    gate = Gate.CONTEXT
    examples = """
        The villagers vowed after the long night of the storm that they would not leave{, and their => . Their} history in the old delta was full of such nights.
        The guild held its seminar on the drawings of the north in May{, then the => . The} committee of the harbour was sent to the hall to see them.
        The villagers vowed after the long night of the storm that they would not leave{, and they => . They} were glad of the help of the mayor and his men.
        The villagers vowed to stay, and the mayor was glad.
        When the storm came in the long night of the north, the villagers of the delta were sent to the hall to sleep.
        The villagers of the north, the mayor of the old town and the men of the guild were sent to the hall to sleep.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Joints of long sentences with a clause on either side."""
        for sentence in document.sentences:
            text = sentence.span.of(document.prose)
            if document.paragraphs[sentence.paragraph].kind is Kind.HEADING or len(text.split()) < _LONG:
                continue
            found = [match for match in compiled(_JOINT).finditer(text) if self._apart(text, match)]
            for match in found[:_AT_MOST]:
                head = _head(match)
                mark = Span(*match.span("mark")).shift(sentence.span.start)
                yield self.finding(mark, [f". {head[0].upper()}{head[1:]}"])

    def _apart(self, text: str, match: re.Match[str]) -> bool:
        before, after = text[: match.start()], text[match.end() - len(_head(match)) :]
        following = re.sub(r"\b(?:it|he|she|they|we) \w+\Z", "", re.split(r"[,;:–—]", after)[0])
        return (
            len(before.split()) >= _BEFORE
            and len(before.rpartition(",")[2].split()) >= _LAST
            and len(after.split()) >= _AFTER
            and not re.search('["“”]', before)
            and finite(following)
            and finite(before)
            and not (compiled(_DEPENDENT).match(before) and "," not in before)
        )


def _head(match: re.Match[str]) -> str:
    return match["head"] or match["then"]
