"""Findings that the source confirms or takes back."""

from __future__ import annotations

from tqcheck.engine.proposals import propose
from tqcheck.engine.sourced import weighed
from tqcheck.findings import Finding, Gate
from tqcheck.rules import rules_for, selected
from tqcheck.text import Document, Pair

PAIR = Pair("ar", "en")
TEXT = "The ministry will not sign any treaty. It may harm the farmers of the delta in the coming years."
ONE = "لن توقع الوزارة أي معاهدة قد تضر بمزارعي الدلتا في السنوات المقبلة."
TWO = "لن توقع الوزارة أي معاهدة. وقد يضر ذلك بمزارعي الدلتا في السنوات المقبلة."


def found(source: str | None, text: str = TEXT, rule: str = "ar-en/orphan-relative") -> list[Finding]:
    document = Document("", text, PAIR, source)
    rules = selected(rules_for(PAIR), (rule,))
    return list(weighed(document, propose(document, rules), rules))


def test_a_split_without_a_source_stays_as_it_is() -> None:
    assert [finding.gate for finding in found(None)] == [Gate.CONFIRM]


def test_a_split_is_proof_where_the_source_goes_on() -> None:
    assert [finding.gate for finding in found(ONE)] == [Gate.NONE]


def test_a_boundary_of_the_source_is_no_split() -> None:
    assert found(TWO) == []


def test_a_cut_that_is_only_guessed_is_no_proof_where_the_source_goes_on() -> None:
    assert {finding.gate for finding in found(ONE, rule="ar-en/cut-sentence", text=TEXT.replace("It", "That"))} == {
        Gate.TRANSLATED
    }
