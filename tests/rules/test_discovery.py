from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tqcheck import packs
from tqcheck.rules import RuleError, rules_for, selected
from tqcheck.rules.discovery import pack
from tqcheck.text import Document, Pair

RULE = '''
from tqcheck.rules import Phrases


class Anything(Phrases):
    """A rule."""

    message = "m"
    category = "calque"
    table = "foo => bar ; x ; proof"
    examples = ""
'''


def test_packs_come_general_first() -> None:
    packs = [rule.id.split("/")[0] for rule in rules_for(Pair("ar", "en"))]
    assert list(dict.fromkeys(packs)) == ["any-any", "ar-any", "any-en", "ar-en"]
    assert {rule.id.split("/")[0] for rule in rules_for(Pair("fr", "de"))} == {"any-any"}


@pytest.mark.parametrize("source", ["he", "fa", "ur"])
def test_what_is_no_language_s_own_is_looked_for_in_english_from_any(source: str) -> None:
    names = {rule.id for rule in rules_for(Pair(source, "en"))}
    assert {"any-en/name-drift", "any-en/short-date", "any-en/spliced-capital"} <= names
    assert not any(name.startswith("ar-en/") for name in names)


def test_english_from_hebrew_is_not_explained_by_arabic() -> None:
    pair = Pair("he", "en")
    assert not [rule.id for rule in rules_for(pair) if "Arabic" in rule.message]
    text = "The families of the abductees met. On 7.12.23 Lior Zisser spoke, then Lior Zissar sang."
    found = [finding for rule in rules_for(pair) for finding in rule.find(Document("d", text, pair))]
    assert {"he-en/war-words", "any-en/name-drift", "any-en/short-date"} == {finding.rule for finding in found}
    assert not any("Arabic" in finding.message for finding in found)
    assert any(finding.message.endswith("Hebrew: hatufim.") for finding in found)


def test_a_rule_is_found_by_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "sample_home" / "xx_yy"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    (folder / "__init__.py").touch()
    (folder / "_shared.py").write_text("raise RuntimeError")
    (folder / "some_rule.py").write_text(RULE)
    monkeypatch.syspath_prepend(tmp_path)
    (rule,) = pack("sample_home.xx_yy")
    assert rule.id == "xx-yy/some-rule"
    assert [finding.fixes[0].apply("a foo b") for finding in rule.find(Document("d", "a foo b"))] == ["a bar b"]
    sys.modules.pop("sample_home.xx_yy.some_rule")


@pytest.mark.parametrize("content", ["", RULE + RULE.replace("Anything", "Other")])
def test_a_rule_file_holds_one_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    home = f"home{len(content)}"
    folder = tmp_path / home
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "odd.py").write_text(content)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(RuleError, match="holds exactly one"):
        list(pack(home))


def test_a_pack_builds_on_others() -> None:
    from_persian = {rule.id for rule in rules_for(Pair("fa", "en"))}
    assert {"ar-any/arabic-digits", "ar-any/arabic-punctuation", "any-en/page-furniture"} <= from_persian
    assert not any(rule.startswith("ar-en/") for rule in from_persian)
    assert "he-any/hebrew-marks" in {rule.id for rule in rules_for(Pair("he", "fr"))}


def test_a_new_pair_is_a_new_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "sw_nl"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "some_rule.py").write_text(RULE)
    monkeypatch.setattr(packs, "__path__", [*packs.__path__, str(tmp_path)])
    rules_for.cache_clear()
    try:
        found = {rule.id for rule in rules_for(Pair("sw", "nl"))}
    finally:
        rules_for.cache_clear()
        sys.modules.pop("tqcheck.packs.sw_nl.some_rule")
    assert "sw-nl/some-rule" in found
    assert "any-any/doubled-word" in found


def test_a_third_party_ships_a_pair(tmp_path: Path) -> None:
    home = tmp_path / "installed"
    sample = shutil.copytree(Path(__file__).parent / "sample_pack", tmp_path / "sample_pack")
    install = ["install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--target", str(home)]
    subprocess.run([sys.executable, "-m", "pip", *install, str(sample)], check=True)
    done = subprocess.run(
        [sys.executable, "-m", "tqcheck", "check", "-", "--from", "sw", "--to", "nl", "--lm", "off", "--no-cache"],
        input="De boot is genoemd geworden.\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(home), os.environ.get("PYTHONPATH", "")])},
        check=False,
    )
    assert done.returncode == 1
    assert "sw-nl/doubled-passive" in done.stdout
    assert "De boot is genoemd." in done.stdout


def test_selection() -> None:
    rules = rules_for(Pair("ar", "en"))
    assert [rule.id for rule in selected(rules, ["orphan-relative"])] == ["ar-en/orphan-relative"]
    assert all(rule.category == "split" for rule in selected(rules, ["split"]))
    assert "any-en" not in {rule.id.split("/")[0] for rule in selected(rules, ignore=["any-en"])}
    with pytest.raises(RuleError, match="orphan-relative"):
        selected(rules, ["orphan-relativ"])
