"""The file of settings: found upwards, read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqcheck.findings import Severity
from tqcheck.settings import Settings
from tqcheck.settings.file import load, nearest
from tqcheck.text import InputError, Pair

WHOLE = """
pair = "ar-en"
select = ["split"]
extend-select = ["ar-en/bare-name"]
ignore = []
fail-on = "major"
lm = "off"
fluency = false
exact = true
exclude = ["drafts/"]
glossary = "house.toml"
require-reason = true
[per-file-ignores]
"wire/*.md" = ["calque"]
[margins]
split = 4
[severity]
"ar-en/bare-name" = "critical"
"""


def test_every_key(tmp_path: Path) -> None:
    path = tmp_path / "tqcheck.toml"
    path.write_text(WHOLE)
    file = load(path)
    assert file
    settings = Settings(**file.values)
    assert settings.pair == Pair("ar", "en")
    assert settings.exact
    assert settings.selection == ("split", "ar-en/bare-name")
    assert settings.margins == {"split": 4.0}
    assert settings.severity == {"ar-en/bare-name": Severity.CRITICAL}
    assert settings.glossary == str(tmp_path / "house.toml")
    assert settings.ignored_in(str(tmp_path / "wire" / "a.md")) == {"calque"}
    assert settings.ignored_in(str(tmp_path / "a.md")) == frozenset()
    assert settings.ignored_in("/elsewhere/wire/a.md") == frozenset()


def test_the_nearest_file_counts_and_a_project_without_settings_does_not(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert nearest(inner).path == ""
    (tmp_path / "tqcheck.toml").write_text('lm = "off"\n')
    (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert nearest(inner).path == str(tmp_path / "tqcheck.toml")
    (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.tqcheck]\nlm = "auto"\n')
    assert nearest(inner).values["lm"] == "auto"
    assert nearest(inner).place("tool", "tqcheck", "lm").endswith("pyproject.toml:4")
    (tmp_path / "a" / "tqcheck.toml").write_text('lm = "embedded"\n')
    assert nearest(inner).values["lm"] == "embedded"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('\n\nselct = ["a"]\n', ":3: unknown key 'selct'; did you mean 'select'?"),
        ("zzz = 1\n", ":1: unknown key 'zzz'; there are pair, "),
        ('lm = "off"\n[margin]\n', ":2: unknown key 'margin'; did you mean 'margins'?"),
        ('select = "split"\n', ":1: select is not a list"),
        ('# a\nfail-on = "mild"\n', ":2: fail-on is not one of minor"),
        ("fluency = 1\n", "not true or false"),
        ("lm = 1\n", "not a text"),
        ('pair = "xx-en"\n', "no language is called 'xx'"),
        ('pair = "arabic"\n', "two languages"),
        ("exclude = [1]\n", "not a list"),
        ("margins = 3\n", "not a table"),
        ("[margins]\nsplit = true\n", "not a table of numbers"),
        ('[severity]\nsplit = "grave"\n', "not a table of minor, major, critical"),
        ("a = \n", "not TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "tqcheck.toml"
    path.write_text(content)
    with pytest.raises(InputError) as caught:
        load(path)
    assert str(caught.value).startswith(str(path))
    assert said in str(caught.value)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "tqcheck.toml").write_bytes(b"\xff")
    with pytest.raises(InputError, match="not TOML"):
        nearest(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        load(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("content", "said"), [("tool = 1\n", ""), ("[tool]\ntqcheck = 1\n", ":2: tqcheck is not a table")]
)
def test_a_project_file_of_another_make(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(content)
    if not said:
        assert load(path) is None
        return
    with pytest.raises(InputError, match=said):
        load(path)
