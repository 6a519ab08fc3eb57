"""The glossary of a house, from the command line."""

from __future__ import annotations

from pathlib import Path

from desk import Run

HOUSE = """
[[rule]]
name = "on-the-part-of"
message = "Say who did it."
table = "on the part of => by"
examples = '''
The work was done {on the part of => by} the crew.
'''
[[term]]
preferred = "Qalat"
variants = ["Kalat"]
"""


def test_a_house_checks_by_its_own_words(tqcheck: Run, desk: Path) -> None:
    (desk / "house.toml").write_text(HOUSE)
    (desk / "tqcheck.toml").write_text('lm = "off"\nglossary = "house.toml"\nselect = ["house"]\n')
    (desk / "bad.txt").write_text("It was done on the part of Kalat.\n")
    shown = tqcheck("check", ".").stdout
    assert "minor  house/on-the-part-of  style" in shown
    assert "minor  house/term  terminology" in shown
    assert tqcheck("check", ".", "--jobs", "2", "--no-cache").stdout == shown
    (desk / "house.toml").write_text(HOUSE.replace("Kalat", "Other"))
    assert "house/term" not in tqcheck("check", ".").stdout
    (desk / "house.toml").write_text(HOUSE)
    tqcheck("fix", ".", "--write", "--suggested")
    assert (desk / "bad.txt").read_text() == "It was done by Qalat.\n"
    assert "house/on-the-part-of" in tqcheck("rules").stdout
    assert "Say who did it." in tqcheck("explain", "house/on-the-part-of").stdout


def test_rules_test(tqcheck: Run, desk: Path) -> None:
    path = desk / "house.toml"
    path.write_text(HOUSE)
    result = tqcheck("rules", "test", "house.toml")
    assert (result.returncode, result.stdout) == (
        0,
        "house/on-the-part-of  1 of 1 examples hold\nhouse/term  0 of 0 examples hold\n",
    )
    path.write_text(HOUSE.replace("=> by}", "=> from}"))
    result = tqcheck("rules", "test", "house.toml")
    assert result.returncode == 1
    assert "found     The work was done {on the part of => by} the crew." in result.stdout
    path.write_text(HOUSE + "[[rul]]\n")
    result = tqcheck("rules", "test", "house.toml")
    assert result.returncode == 2
    assert "did you mean 'rule'?" in result.stderr
