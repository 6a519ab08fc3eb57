"""The result of a run, as renderers see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tqcheck.findings import Finding
from tqcheck.text.document import Document
from tqcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class SentenceFluency:
    """How well one sentence reads.

    Args:
        span: the sentence.
        bits_per_character: surprise in bits by code point; lower reads better.
        nats_per_token: mean negative log-probability by token.
        slor: nats a word by which it is likelier than its words by themselves, so that rare names do not count as bad
            writing (SLOR, Lau, Clark and Lappin 2017, by word); higher reads better. None where words are not counted.
        worst: the stretch of words that costs most.
        words: each word with its surprise in bits, that of the space before it included.
    """

    span: Span
    bits_per_character: float
    nats_per_token: float
    slor: float | None
    worst: Span
    words: tuple[tuple[Span, float], ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentFluency:
    """How well a text reads, heard by a language model. Information, never a finding.

    Args:
        bits_per_character: over all sentences of prose.
        nats_per_token: over all sentences of prose.
        slor: over all sentences of prose.
        percentile: share of native texts that read worse, 0 to 99; None without a reference.
        sentences: in order.
    """

    bits_per_character: float
    nats_per_token: float
    slor: float | None
    percentile: float | None
    sentences: tuple[SentenceFluency, ...]

    def worst(self, count: int = 3) -> tuple[SentenceFluency, ...]:
        """The sentences that read worst, worst first."""
        return tuple(sorted(self.sentences, key=lambda sentence: -sentence.bits_per_character)[:count])


@dataclass(frozen=True, slots=True)
class ArtifactScore:
    """How much a text looks translated.

    Args:
        value: 0 for the most native, 100 for the most translated.
        parts: what adds to the log-odds of a translation, or takes from them, by name.
    """

    value: int
    parts: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """What a run says of one document.

    Args:
        document: the text.
        findings: in order of place.
        fluency: how well it reads; None when no model read it.
        artifact_score: how much it looks translated; None when it was not checked.
    """

    document: Document
    findings: tuple[Finding, ...]
    fluency: DocumentFluency | None = None
    artifact_score: ArtifactScore | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions, read side by side.

    Args:
        before: bits per code point of the first.
        after: bits per code point of the second; lower reads better.
        low: lower end of the 95 % interval of the difference, second less first.
        high: upper end.
        better: share of the draws in which the second reads better.
        pairs: how many pairs were drawn from.
        unit: what was paired, documents or paragraphs.
    """

    before: float
    after: float
    low: float
    high: float
    better: float
    pairs: int
    unit: str

    @property
    def difference(self) -> float:
        """Bits per code point, second less first."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Report:
    """What a run says.

    Args:
        documents: in the order given.
        signature: settings that made the figures, ``key:value`` joined by ``|``.
        notes: what the reader should know of the run (no model, say), a line each.
        comparison: which of two versions reads better, when that was asked.
        failures: which of the notes tell of something that could not be done.
    """

    documents: tuple[DocumentReport, ...]
    signature: str
    notes: tuple[str, ...] = ()
    comparison: Comparison | None = None
    failures: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, document by document."""
        return tuple(finding for part in self.documents for finding in part.findings)

    def where(self, wanted: Callable[[Document, Finding], bool]) -> Report:
        """The report with some of its findings.

        Args:
            wanted: whether a finding of a document stays.
        """
        parts = (
            replace(part, findings=tuple(finding for finding in part.findings if wanted(part.document, finding)))
            for part in self.documents
        )
        return replace(self, documents=tuple(parts))
