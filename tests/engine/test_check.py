from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tqcheck.engine.check import check
from tqcheck.engine.proposals import distinct, fingerprinted, propose
from tqcheck.findings import Finding, Gate, Safety, Severity
from tqcheck.lm.card import ModelCard, Quantiles
from tqcheck.lm.fake import FakeModel
from tqcheck.rules import rules_for
from tqcheck.settings import Settings
from tqcheck.text import Document, Pair, Span

ARTICLE = (Path(__file__).parents[2] / "corpora/ar-en/canal-talks.txt").read_text(encoding="utf-8")
RULES = rules_for(Pair("ar", "en"))


def article(text: str = ARTICLE) -> Document:
    return Document("canal", text, Pair("ar", "en"))


def test_the_article_without_a_model() -> None:
    report = check([article()], Settings())
    rules = {finding.rule for finding in report.findings}
    assert {"ar-en/orphan-relative", "ar-en/bare-name", "any-en/page-furniture"} <= rules
    assert all(finding.gate is not Gate.STRICT for finding in report.findings)
    assert "lm:off" in report.signature
    assert report.documents[0].fluency is None


def test_a_model_judges_and_hears() -> None:
    card = ModelCard(name="fake", title="fake")
    report = check([article()], Settings(select=("orphan-relative",)), FakeModel({"settlement. It may": -30.0}), card)
    (finding,) = report.findings
    assert finding.fixes[0].apply(ARTICLE).count("any settlement that may be reached") == 1
    assert report.documents[0].fluency is not None
    silent = check(
        [article()],
        Settings(select=("orphan-relative",), fluency=False),
        FakeModel({" may be reached": -30.0, "settlement that": -30.0, "which may": -30.0}),
        card,
    )
    assert silent.findings == ()
    assert silent.documents[0].fluency is None


def test_a_text_is_compared_with_native_texts_of_its_own_language_or_with_none() -> None:
    native = Quantiles("some", 9, "2026-11-27", (-3.0, 3.0))
    card = ModelCard(name="fake", title="fake", fluency={"en": native})
    text = "Le port est ouvert. Le maire parle du pont."
    note = "fluency is not compared: of native texts in French the model has no figures"
    for target, notes, compared in (("fr", (note,), False), ("en", (), True)):
        pair = Pair("ar", target)
        report = check([Document("d", text, pair)], Settings(pair), FakeModel(), card)
        (part,) = report.documents
        assert report.notes == notes
        assert part.fluency is not None
        assert (part.fluency.percentile is not None) is compared
    assert (
        note
        not in check([Document("d", text, pair)], Settings(Pair("ar", "fr"), fluency=False), FakeModel(), card).notes
    )


def test_margins_are_those_of_the_language_of_the_text() -> None:
    text = "Il cherche un partenaire. Il financera le port."
    pair = Pair("ar", "fr")
    model = FakeModel({"partenaire. Il financera": -30.0})
    for nats, count in ((20.0, 1), (90.0, 0)):
        card = ModelCard(name="fake", title="fake", margins_in={"fr": {"ar-fr/orphan-relative": nats}})
        found = check([Document("d", text, pair)], Settings(pair, select=("orphan-relative",)), model, card).findings
        assert len(found) == count


def test_findings_are_in_order_and_none_lies_in_another() -> None:
    findings = check([article()], Settings()).findings
    assert list(findings) == sorted(findings, key=lambda finding: finding.span)
    assert not any(a is not b and a.span.contains(b.span) for a in findings for b in findings)


def test_fingerprints_survive_edits_elsewhere() -> None:
    before = check([article()], Settings()).findings
    after = check([article("A new first paragraph stands here.\n\n" + ARTICLE)], Settings()).findings
    assert [finding.fingerprint for finding in before] == [finding.fingerprint for finding in after]
    assert len({finding.fingerprint for finding in before}) == len(before)


def test_the_same_finding_twice_in_a_sentence_has_two_fingerprints() -> None:
    document = article("The the bank.")
    one = Finding("p/r", "c", Severity.MINOR, Span(0, 3), "m")
    two = Finding("p/r", "c", Severity.MINOR, Span(4, 7), "m")
    assert len({finding.fingerprint for finding in fingerprinted(document, [one, two])}) == 2


def test_of_two_on_one_stretch_the_graver_stays() -> None:
    mild = Finding("p/a", "c", Severity.MINOR, Span(2, 9), "m")
    grave = Finding("p/b", "c", Severity.MAJOR, Span(2, 9), "m")
    inner = Finding("p/c", "c", Severity.CRITICAL, Span(3, 5), "m")
    assert distinct([mild, grave, inner]) == (grave,)


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("aT. ,;:“”\"'()\n\r–-…0123٣ء،\u200f😀%/#_"), max_size=200) | st.text(max_size=120)
)
def test_no_rule_breaks_on_any_text(text: str) -> None:
    for finding in propose(article(text), RULES):
        assert finding.span.end <= len(text)
        for fix in finding.fixes:
            assert all(a.span.end <= b.span.start for a, b in zip(fix.edits, fix.edits[1:], strict=False))
            assert isinstance(fix.apply(text), str)


def test_hostile_repeats_stay_linear() -> None:
    for piece in (
        "for his part, ",
        "a a a ",
        "the tenth of ",
        "((((",
        "....",
        "and the ",
        "X X X ",
        " – in ",
        "1 ",
        "\u200f",
        ", saying",
        "A. ",
    ):
        text = piece * 4000
        assert len(propose(article(text), RULES)) <= len(text)


def test_hostile_repairs_stay_linear() -> None:
    part = check([article("In this context, For his part, the man came. " * 600)], Settings()).documents[0]
    assert len(part.findings) == 600
    assert {fix.safety for finding in part.findings for fix in finding.fixes[:1]} == {Safety.MANUAL}
