"""A report made by hand, so that no rule can change it."""

from __future__ import annotations

import pytest

from tqcheck.findings import Edit, Finding, Fix, Gate, Safety, Severity, Status, Verdict
from tqcheck.findings.report import ArtifactScore, DocumentFluency, DocumentReport, Report, SentenceFluency
from tqcheck.text import Document, Origin, Pair, Span

ARTICLE = (
    "\ufeffMurjan's interests \U0001f54a will not be ignored.\r\n\r\n"
    "They agreed 協定を結んだ on a text e\u0301te\u0301 in any agreement that the parties, after months of talks in "
    "four capitals, could bring themselves to sign. It may be signed with Murjan.\r\n"
)


def at(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def article() -> DocumentReport:
    document = Document("news/a.txt", ARTICLE, Pair("ar", "en"), origin=Origin("news/a.txt", ARTICLE))
    cut, wide, dove = at(ARTICLE, ". It"), at(ARTICLE, "協定"), at(ARTICLE, "interests \U0001f54a")
    one, three = document.sentences[0].span, document.sentences[-1].span
    return DocumentReport(
        document,
        (
            Finding(
                "ar-en/example-one", "punctuation", Severity.MINOR, dove, "A dove stands in it.",
                (Fix((Edit(dove, "interests"),), Safety.SAFE, Verdict(Status.EVEN, 0.04)),), fingerprint="f1",
            ),
            Finding(
                "ar-en/example-two", "untranslated", Severity.CRITICAL, wide, "Two wide characters are left. " * 4,
                fingerprint="f2",
            ),
            Finding(
                "ar-en/example-three", "split", Severity.MAJOR, cut, "The sentence was cut off.",
                (
                    Fix((Edit(cut, " that"),), Safety.SUGGESTED, Verdict(Status.CONFIRMED, 15.5)),
                    *(Fix((Edit(cut, f" {word}"),), Safety.SUGGESTED) for word in ("which", "and it", "as it", "so it")),
                ),
                Gate.CONFIRM, fingerprint="f3",
            ),
        ),
        DocumentFluency(
            1.234, 3.21, 2.6, 22.0,
            (SentenceFluency(one, 1.1, 3.0, 2.6, dove), SentenceFluency(three, 2.5, 4.0, None, at(ARTICLE, "signed with Murjan"))),
        ),
        ArtifactScore(78, {"split": 2.5, "genitives": -0.4}),
    )  # fmt: skip


def record() -> DocumentReport:
    text = "Nothing is wrong here."
    return DocumentReport(
        Document("r-1", text, Pair("ar", "en"), origin=Origin("b.jsonl", f'{{"text":"{text}"}}', line=4)), ()
    )


@pytest.fixture
def report() -> Report:
    return Report((article(), record()), "pair:ar-en|lm:fake", ("nobody judged this",))
