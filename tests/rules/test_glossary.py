"""What a house decides: terms, its own rules, allowed phrases, and no expression that hangs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.engine.check import check
from tqcheck.findings import Severity
from tqcheck.rules import rules_of
from tqcheck.rules.glossary import Glossary, read_glossary
from tqcheck.rules.proving import failures
from tqcheck.settings import Settings
from tqcheck.text import Document, InputError, Pair

HOUSE = r"""
allow = ["the the band"]

[[term]]
preferred = "Qalat al-Bahr"
variants = ["Kalat el Bahr", "Qal'at al-Bahr"]
accepted = ["Qalat Bahr"]
note = "As the gazetteer has it."

[[term]]
preferred = "wildfire"
variants = ["forest blaze", "wild-fire"]

[[term]]
preferred = "UNESCO"
variants = ["Unesco"]

[[rule]]
name = "on-the-part-of"
message = "Say who did it."
table = '''
on the part of => by
<carry> out a visit => <make> a visit
(?P<a>big|large) huge => \g<a>
cat|category => animal
'''
examples = '''
The work was done {on the part of => by} the crew.
They {carried out a visit => made a visit}.
A {big huge => big} tree.
The {category => animal} is new; the {cat => animal} is old.
The part of the crew.
Categories.
'''

[[rule]]
name = "hash-count"
message = "Spell it out."
severity = "major"
category = "orthography"
pattern = '#(?P<mark>(?P<n>\d+)(?P<é>é)?)'
replace = ['№ \g<n>', 'number \g<n>\g<é>']
"""


@pytest.fixture
def house(tmp_path: Path) -> str:
    path = tmp_path / "house.toml"
    path.write_text(HOUSE, encoding="utf-8")
    return str(path)


def repaired(house: str, text: str) -> list[tuple[str, list[str]]]:
    settings = Settings(glossary=house, select=("house",))
    return [
        (finding.span.of(text), [fix.apply(text, finding.span) for fix in finding.fixes])
        for finding in check([Document("d", text, Pair("ar", "en"))], settings).findings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Kalat  el Bahr it rained.", [("Kalat  el Bahr", ["Qalat al-Bahr"])]),
        ("In Qal’at al-Bahr it rained.", [("Qal’at al-Bahr", ["Qalat al-Bahr"])]),
        ("In Qalat al-Bahr and Qalat Bahr it rained.", []),
        (
            "A forest blaze. Forest blazes. Forest blaze!",
            [("forest blaze", ["wildfire"]), ("Forest blaze", ["Wildfire"])],
        ),
        ("FOREST BLAZE NEAR TOWN", [("FOREST BLAZE", ["WILDFIRE"])]),
        ("UNESCO said, and Unesco said.", [("Unesco", ["UNESCO"])]),
        ("The éwild-fire and wild-fires.", []),
        ("It cost #12 or #9é.", [("12", ["№ 12", "number 12"]), ("9é", ["№ 9", "number 9é"])]),
        ("A cat cat category.", [("cat", ["animal"]), ("cat", ["animal"]), ("category", ["animal"])]),
    ],
)
def test_findings_of_the_house(house: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert repaired(house, text) == expected


def test_a_term_says_why(house: str) -> None:
    settings = Settings(glossary=house, select=("house/term",))
    (finding,) = check([Document("d", "In Kalat el Bahr.", Pair("ar", "en"))], settings).findings
    assert finding.message == "The house writes “Qalat al-Bahr”, not “Kalat el Bahr”. As the gazetteer has it."
    assert (finding.rule, finding.category) == ("house/term", "terminology")


def test_nothing_is_found_inside_an_allowed_phrase(house: str) -> None:
    text = "They heard the the band play in the the hall."
    found = check([Document("d", text, Pair("ar", "en"))], Settings(glossary=house, select=("doubled-word",))).findings
    assert [finding.span.start for finding in found] == [text.rindex("the the")]


def test_rules_are_listed_after_the_others(house: str) -> None:
    rules = {rule.id: rule for rule in rules_of(Settings(glossary=house))}
    assert list(rules)[-3:] == ["house/on-the-part-of", "house/hash-count", "house/term"]
    assert rules["house/hash-count"].severity is Severity.MAJOR
    assert rules["house/hash-count"].summary == "Spell it out."
    assert "part of" in rules["house/on-the-part-of"].content
    assert rules["house/term"].content != rules["house/hash-count"].content


def test_examples_are_run(house: str, tmp_path: Path) -> None:
    pair = Pair("ar", "en")
    for rule in read_glossary(house).rules:
        assert list(failures(rule, pair)) == []
    other = tmp_path / "other.toml"
    other.write_text(
        HOUSE.replace("{big huge => big}", "{big huge => large}").replace("Categories.", "A {brace."), encoding="utf-8"
    )
    wrong = list(failures(read_glossary(str(other)).rules[0], pair))
    assert wrong == [
        "expected  A {big huge => large} tree.\nfound     A {big huge => big} tree.",
        "a brace is not closed: A {brace.",
    ]


def test_no_file_is_an_empty_glossary() -> None:
    assert read_glossary("") == Glossary()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("alow = []\n", "unknown key 'alow'; did you mean 'allow'?"),
        ("allow = [1]\n", "allow is not a list of texts"),
        ("allow = ['']\n", "allow is not a list of texts"),
        ("\n[[term]]\nprefered = 'x'\n", ":2: unknown key 'prefered'; did you mean 'preferred'?"),
        ("[[term]]\npreferred = 'x'\n", ":1: not a term"),
        ("term = 1\n", "term is not a list of tables"),
        ("[[rule]]\nname = 'A b'\nmessage = 'm'\npattern = 'x'\n", ":1: not a rule"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\n", "neither table nor pattern"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\npattern = 'x'\ntable = 'y'\n", "or both"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\npattern = 'x'\nseverity = 'bad'\n", "severity is not one of minor"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\npattern = '(?<=a)b'\n", "not an expression that RE2 knows"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\npattern = '(a)\\1'\n", "RE2 has no look-around"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\npattern = '((a{900}){900}){900}'\n", "not an expression that RE2 knows"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\ntable = 'no arrow'\n", ":1: not an entry"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\ntable = '(a => b'\n", "house/a: not an expression"),
        ("[[rule]]\nname = 'a'\nmessage = 'm'\npattern = 'x'\n" * 2, "two rules are called house/a"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "house.toml"
    path.write_text(content)
    with pytest.raises(InputError) as caught:
        read_glossary(str(path))
    assert str(caught.value).startswith(str(path))
    assert said in str(caught.value)


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+b", "(.*)*x", "(?P<mark>a*)*"])
def test_no_expression_hangs(tmp_path: Path, pattern: str) -> None:
    path = tmp_path / "house.toml"
    path.write_text(f"[[rule]]\nname = 'a'\nmessage = 'm'\npattern = '{pattern}'\n")
    document = Document("d", "a" * 20_000 + "!", Pair("ar", "en"))
    (rule,) = read_glossary(str(path)).rules
    assert len(list(rule.find(document))) <= 1


def test_many_terms_in_a_long_text(tmp_path: Path) -> None:
    terms = "\n".join(f"[[term]]\npreferred = 'right {n}'\nvariants = ['wrong {n}']" for n in range(2000))
    path = tmp_path / "house.toml"
    path.write_text(terms)
    (rule,) = read_glossary(str(path)).rules
    found = list(rule.find(Document("d", "It was wrong 7 and wrong 1999 here. " * 500, Pair("ar", "en"))))
    assert len(found) == 1000
    assert {finding.fixes[0].edits[0].text for finding in found} == {"right 7", "right 1999"}
