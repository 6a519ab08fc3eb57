"""Instruct models on this machine, made here: one drawn by lot, and one that always gives the same answer."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

pytest.importorskip("transformers")

import tiny

from tqcheck.engine.check import check
from tqcheck.lm import ModelError
from tqcheck.lm.instruct import LONGEST_ANSWER, Instruct
from tqcheck.proposers.answerer import Answer, Silence
from tqcheck.proposers.llm import LlmProposer
from tqcheck.proposers.local import Local
from tqcheck.proposers.opening import open_proposer
from tqcheck.proposers.questions import Question
from tqcheck.rules import PROPOSED
from tqcheck.settings import Settings
from tqcheck.settings.llm import LlmSettings
from tqcheck.text import Document, Pair

TEXT = "The mayor opened the dam on the pavement of the festivities.\n\nHe went home by boat.\n"
ENTRY = {
    "quote": "on the pavement of",
    "occurrence": 1,
    "category": "calque",
    "severity": "major",
    "fix": "during",
    "cause": "Said in another way there.",
}
ANSWER = json.dumps({"findings": [ENTRY]})
ASKED = [{"role": "system", "content": "List."}, {"role": "user", "content": "It rained."}]


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.instruct(tmp_path_factory.mktemp("taught"), ANSWER)


def test_a_model_on_this_machine_proposes(taught: Path) -> None:
    settings = Settings(propose="llm", lm="off", llm=LlmSettings(model=str(taught)))
    proposer = open_proposer(settings, device="cpu", cache=False)
    assert proposer
    report = check([Document("a.txt", TEXT, Pair("ar", "en"))], settings, proposer=proposer)
    (finding,) = report.findings
    assert (finding.rule, finding.span.of(TEXT)) == ("llm/calque", "on the pavement of")
    assert f"propose:{taught.name}@" in report.signature
    assert not any("left this machine" in note for note in report.notes)
    assert any("1 quote not found" in note for note in report.notes)


def test_tokens_are_counted_and_a_batch_is_answered_as_its_parts(taught: Path) -> None:
    model = Instruct(str(taught), "cpu")
    long = [*ASKED, {"role": "user", "content": "It snowed as well, and then it rained again."}]
    one, two = model.answer([ASKED, long])
    assert one and two
    assert (one.text, one.written) == (ANSWER, 1)
    assert two.read > one.read
    assert model.answer([ASKED]) == [one]


def test_a_model_drawn_by_lot_says_the_same_twice_and_harms_nobody(tmp_path: Path) -> None:
    folder = tiny.instruct(tmp_path)
    model = Instruct(str(folder), "cpu")
    assert model.answer([ASKED]) == model.answer([ASKED])
    settings = Settings(propose="llm", lm="off", llm=LlmSettings(model=str(folder)))
    report = check(
        [Document("a.txt", TEXT, Pair("ar", "en"))],
        settings,
        proposer=open_proposer(settings, device="cpu", cache=False),
    )
    assert report.findings == ()
    assert report.failures == ()


def test_a_template_without_a_system_role_is_served(tmp_path: Path) -> None:
    folder = tiny.instruct(tmp_path, ANSWER, tiny.NO_SYSTEM)
    (said,) = Instruct(str(folder), "cpu").answer([ASKED])
    assert said
    assert said.text == ANSWER


def test_what_is_longer_than_the_model_can_read_is_left_unread(tmp_path: Path) -> None:
    folder = tiny.instruct(tmp_path, ANSWER, positions=1100)
    long = [{"role": "user", "content": "It rained. " * 60}]
    said, none = Instruct(str(folder), "cpu").answer([ASKED, long])
    assert said
    assert none is None


def test_a_model_without_a_chat_template_is_refused(tmp_path: Path) -> None:
    folder = tiny.instruct(tmp_path, ANSWER, None)
    with pytest.raises(ModelError, match="no chat template"):
        Instruct(str(folder), "cpu").answer([ASKED])


def test_a_folder_that_is_not_there_is_refused() -> None:
    with pytest.raises(ModelError, match="no such folder"):
        Instruct("./no/such/folder")


def test_a_budget_holds_on_this_machine_too(taught: Path) -> None:
    llm = LlmSettings(model=str(taught), concurrency=1, budget=3000)
    local = Local(llm, "cpu")
    one, *others = local.answer([Question(f"It rained {n} times.", "", "", "", Pair("ar", "en")) for n in range(5)])
    assert isinstance(one, Answer)
    spent = [answer for answer in others if isinstance(answer, Silence)]
    assert len(spent) >= 3
    assert all("the budget of 3,000 tokens is spent" in silence.reason for silence in spent)


def test_an_answer_goes_on_from_what_it_is_begun_with(taught: Path) -> None:
    (begun,) = Instruct(str(taught), "cpu").answer([ASKED], "I say [")
    assert begun
    assert begun.text == f"I say [{ANSWER}"


@pytest.mark.instruct
@pytest.mark.skipif(
    "TQCHECK_INSTRUCT" not in os.environ, reason="TQCHECK_INSTRUCT names no folder with an instruct model"
)
def test_a_real_model_answers_with_a_whole_list(tmp_path: Path) -> None:
    llm, record = LlmSettings(model=os.environ["TQCHECK_INSTRUCT"], concurrency=2), tmp_path / "answers.jsonl"
    proposer = LlmProposer(Local(llm, "auto"), PROPOSED, record=record)
    report = check([Document("a.txt", TEXT, Pair("ar", "en"))], Settings(propose="llm", lm="off"), proposer=proposer)
    assert report.failures == ()
    answers = [json.loads(line) for line in record.read_text(encoding="utf-8").splitlines()]
    assert len(answers) == 2
    for answer in answers:
        told, _ = json.JSONDecoder().raw_decode(answer["answer"])
        assert isinstance(told["findings"], list)
        assert 0 < answer["written"] < LONGEST_ANSWER
