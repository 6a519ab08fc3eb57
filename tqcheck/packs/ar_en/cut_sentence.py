from __future__ import annotations

from collections.abc import Iterator

from tqcheck.languages.en_finite import finite
from tqcheck.packs.any_any._boundaries import lowered
from tqcheck.rules import Document, Finding, Gate, Kind, Rule, Severity, Span, compiled
from tqcheck.text.structure import Boundary

_ELLIPSIS = ("...", "…")
_TAIL = (
    r"(?:About|Above|According|Across|After|Against|Along|Alongside|Although|Amid|Among|And|Around|As|At|Because|Before|Behind|Below|Beside|Besides|Between|Beyond|But|By"
    r"|Concerning|Despite|Due|During|Especially|Even|Except|For|From|Given|If|In|Including|Inside|Instead|Into|Just|Led|Like|Mainly|Namely|Near|Nor|Not|Of|On|Only|Or|Out|Over"
    r"|Particularly|Per|Rather|Regarding|Regardless|Since|So|Specifically|Such|Than|That|Though|Through|Throughout|To|Toward|Towards|Under|Unless|Unlike|Until|Upon|Via"
    r"|What|When|Whenever|Where|Whereas|Wherever|Whether|Which|While|Who|Whom|Whose|With|Within|Without|Yet|(?!Nothing\b|Something\b|Everything\b|King\b)[A-Z][a-z]{2,}ing)\b"
)
_UNFINISHED = r"(?:\w{3,}ly|[Tt]he|an?|of|and|or|to|for|from|with|by|in|at|on|into|that|which|who|whose|as|than|if|because|called|named|entitled|titled|including|such|between|against)\Z"
_LONGEST, _SHORTEST = 45, 4


class CutSentence(Rule):
    """A sentence cut in two where one half does not stand alone.

    Cause: Arabic sets few marks and carries a sentence on with a preposition, a circumstantial participle, a second noun
    or "haythu"; the translation guessed where it ends.
    Repair: join the halves, with a comma or with nothing.
    Native English: fragments for effect, and openers such as "After" with a main clause behind them; so only a text that
    looks translated is judged.
    """

    message = "One half of this sentence does not stand alone: the translation ended it where Arabic goes on."
    category = "split"
    severity = Severity.MAJOR
    gate = Gate.TRANSLATED
    examples = """
        The envoy learned a lot during his {work. By => work, by | work by} showing him the songs and the dances of the delta, noting the long road behind him, the guild helped and he thanked them.
        The union has closed the {port... It => port, it | port it} consists of nine piers.
        The scouts had counted the boats in the bay {initially. The => initially, the | initially the} storm was the first of the year.
        The old men of the village with the lamps from the {mill. They => mill, they | mill they} sang all night.
        The port was closed. The boats were at sea.
        The port was closed. Was it the storm?
        “The port was closed.” The boats at sea.
        The port was closed! In the bay, the boats waited.
    """

    def find(self, document: Document) -> Iterator[Finding]:
        """Boundaries with a sign that the sentence goes on."""
        names = _names(document.prose)
        for boundary in document.boundaries:
            stop = boundary.stop.of(document.prose)
            if stop not in (".", *_ELLIPSIS) or document.paragraphs[boundary.paragraph].kind is Kind.HEADING:
                continue
            before = compiled(r"[\w’'%-]+\Z").search(
                document.prose, max(0, boundary.stop.start - 40), boundary.stop.start
            )
            after = compiled(r"[A-Za-z][\w’'-]*").match(document.prose, boundary.next)
            if before and after and self._goes_on(document, boundary, stop):
                opener = after.group() if after.group() in names else lowered(after.group())
                yield self.finding(
                    Span(before.start(), after.end()), [f"{before.group()}{joint}{opener}" for joint in (", ", " ")]
                )

    def _goes_on(self, document: Document, boundary: Boundary, stop: str) -> bool:
        sentence = document.sentences[document.sentence_at(boundary.next)].span.of(document.prose)
        first = document.sentences[document.sentence_at(boundary.stop.start)].span.start
        previous = document.prose[first : boundary.stop.start]
        if sentence.endswith("?") or len(sentence.split()) > _LONGEST:
            return False
        return (
            stop in _ELLIPSIS
            or bool(compiled(_TAIL).match(sentence))
            or bool(compiled(_UNFINISHED).search(previous))
            or not finite(sentence)
            or (len(previous.split()) >= _SHORTEST and not finite(previous))
        )


def _names(text: str) -> set[str]:
    """Words that have a capital in mid-sentence and are never written small."""
    small = set(compiled(r"\b[a-z][\w’'-]*").findall(text))
    return {word for word in compiled(r"[a-z,] ([A-Z][\w’'-]*)").findall(text) if word.lower() not in small}
