from __future__ import annotations

import pytest

from tqcheck.findings import Gate
from tqcheck.rules import Phrases
from tqcheck.rules.phrases import TableError
from tqcheck.text import Document


class Table(Phrases):
    __module__ = "home.ar_en.table"
    message = "m"
    category = "calque"
    table = r"""
        <carry> out a (?P<what>raid|visit) => <make> a \g<what> ; nafadha ; proof
        the <n:file> of water => the <n:issue> of water ; malaff ; confirm
        [stressed ]on the need[ for] => the need ; akkada
        for the sake of => for | on behalf of ; min ajl ; proof
        old friend
    """


def rule(table: str) -> Phrases:
    return type("Variant", (Table,), {"table": table, "__module__": "home.ar_en.variant"})()


TABLE = rule(Table.table.replace("old friend", "old (dear )?friend => ;  ; proof"))


def repaired(text: str) -> list[list[str]]:
    document = Document("d", text)
    return [[fix.apply(text) for fix in finding.fixes] for finding in TABLE.find(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They carried out a raid.", [["They made a raid."]]),
        ("Carrying out a visit is hard.", [["Making a visit is hard."]]),
        ("He carries  out a visit.", [["He makes a visit."]]),
        ("The files of water are here.", [["The issues of water are here."]]),
        ("She stressed on the need for rain.", [["She stressed the need for rain."]]),
        ("It is for the sake of peace.", [["It is for peace.", "It is on behalf of peace."]]),
        ("My old dear friend came.", [[]]),
        ("They miscarried out a raid.", []),
        ("She acted on the need for rain.", []),
    ],
)
def test_entries(text: str, expected: list[list[str]]) -> None:
    assert repaired(text) == expected


def test_gates_and_entries() -> None:
    (finding,) = TABLE.find(Document("d", "the file of water"))
    assert (finding.gate, finding.entry) == (Gate.CONFIRM, "the <n:file> of water")
    (finding,) = TABLE.find(Document("d", "stressed on the need for"))
    assert finding.gate is Gate.CONTEXT


def test_a_participle_after_an_auxiliary() -> None:
    irregular = rule("<conduct> a raid => <undertake> a raid ; x ; proof")
    text = "They conducted a raid; it has conducted a raid."
    fixes = [finding.fixes[0].edits[0].text for finding in irregular.find(Document("d", text))]
    assert fixes == ["undertook a raid", "undertaken a raid"]


def test_a_line_that_is_no_entry() -> None:
    with pytest.raises(TableError, match="old friend"):
        list(rule(Table.table).find(Document("d", "x")))


@pytest.mark.parametrize("pack", ["ar_fr", "ar_any"])
def test_a_table_of_another_language_takes_no_english_inflection(pack: str) -> None:
    table = {"table": "<carry> out => <make> ; x ; proof", "__module__": f"home.{pack}.variant"}
    with pytest.raises(TableError, match="<carry> stands for all forms of a word"):
        list(type("Variant", (Table,), table)().find(Document("d", "They carry out a raid.")))
