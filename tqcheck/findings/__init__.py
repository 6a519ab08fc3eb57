"""What a check finds: findings, their fixes and the verdict on each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from tqcheck.text.span import Span, hull


class Severity(str, Enum):
    """How much a finding harms the text."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for the mildest."""
        return list(Severity).index(self)


class Safety(str, Enum):
    """What may be done with a fix unasked."""

    SAFE = "safe"
    SUGGESTED = "suggested"
    MANUAL = "manual"


class Status(str, Enum):
    """What the language model says of a fix."""

    CONFIRMED = "confirmed"
    EVEN = "even"
    DOUBTFUL = "doubtful"
    UNJUDGED = "unjudged"


class Gate(str, Enum):
    """Whether a finding stands by itself.

    NONE: the pattern is proof. CONFIRM: a model, when there is one, must confirm a fix. CONTEXT: proof in a text that as
    a whole looks translated, elsewhere strict. STRICT: silent without a model, which must confirm a fix. TRANSLATED: strict
    in a text that looks translated, elsewhere silent. INFORMED: proposed by a large language model; the judge's word is told
    and decides nothing.
    """

    NONE = "none"
    CONFIRM = "confirm"
    CONTEXT = "context"
    STRICT = "strict"
    TRANSLATED = "translated"
    INFORMED = "informed"


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement in the raw text."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What reading both versions showed.

    Args:
        status: what follows from the gain.
        gain: log-probability of the repaired window less that of the original, in nats; None when not read.
    """

    status: Status = Status.UNJUDGED
    gain: float | None = None


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to repair a finding.

    Args:
        edits: in order, without overlap.
        safety: what may be done with it unasked.
        verdict: what the model says.
    """

    edits: tuple[Edit, ...]
    safety: Safety = Safety.SUGGESTED
    verdict: Verdict = Verdict()

    @property
    def span(self) -> Span:
        """The stretch from the first edit to the last."""
        return hull(edit.span for edit in self.edits)

    def apply(self, text: str, window: Span | None = None) -> str:
        """The repaired text.

        Args:
            text: the whole raw text.
            window: the part to return, containing every edit; all of it when left out.
        """
        window = window or Span(0, len(text))
        pieces, done = [], window.start
        for edit in self.edits:
            pieces += [text[done : edit.span.start], edit.text]
            done = edit.span.end
        return "".join(pieces) + text[done : window.end]


class Message(str):
    """A message that is made of a template, so that a report can say it in another language.

    Args:
        template: the message in English, with names in braces for what it is made with.
        values: what stands for the names; that of a name that begins with ``message`` is a message itself.
    """

    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, **values: str) -> Message:
        """The finished message, which remembers what it is made of."""
        made = super().__new__(cls, template.format(**values))
        made.template, made.values = template, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], Mapping[str, str]]:
        """What a copy in another process is made of."""
        return (self.template,), self.values


def listed(messages: Iterable[Message]) -> Message:
    """Several messages as one, with commas."""
    parts = {f"message{number}": message for number, message in enumerate(messages)}
    return Message(", ".join(f"{{{name}}}" for name in parts), **parts)


@dataclass(frozen=True, slots=True)
class Finding:
    """One artifact in one text.

    Args:
        rule: id of the rule.
        category: MQM error type.
        severity: how much it harms.
        span: where it stands.
        message: what is wrong and why, in a sentence or two.
        fixes: best first.
        gate: whether a model must confirm it.
        entry: which entry of the rule's table, where it has one.
        fingerprint: the same for the same finding in an edited text.
    """

    rule: str
    category: str
    severity: Severity
    span: Span
    message: str
    fixes: tuple[Fix, ...] = ()
    gate: Gate = Gate.NONE
    entry: str = ""
    fingerprint: str = ""

    @property
    def reach(self) -> Span:
        """The stretch of the finding and of its first fix."""
        return hull([self.span, *(fix.span for fix in self.fixes[:1])])
