"""The pages say what the program does: they are made of it, and nothing of it is left out."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from runpy import run_path
from typing import Any

import pytest
import typer

from tqcheck.cli import app
from tqcheck.rules import every_rule
from tqcheck.settings import Settings
from tqcheck.settings.file import KEYS

HOME = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return dict(run_path(str(HOME / "docs/generated.py"))["pages"]())


def test_every_rule_has_its_place(pages: dict[str, str]) -> None:
    headings = [found for page in pages.values() for found in re.findall(r"^## (\S+/\S+) \{", page, re.MULTILINE)]
    assert sorted(headings) == sorted(rule.id for rule in every_rule(Settings()))
    for rule in every_rule(Settings()):
        assert f"[{rule.id}]" in pages["rules/index.md"]


def test_every_command_and_option_is_described(pages: dict[str, str]) -> None:
    sections = dict(re.findall(r"^##+ `(.+)`\n((?:.*\n(?!##))*)", pages["commands.md"], re.MULTILINE))

    def walk(name: str, command: Any) -> Iterator[str]:
        for inner, found in getattr(command, "commands", {}).items():
            yield f"{name} {inner}"
            for parameter in found.params:
                for option in filter(lambda said: said.startswith("--"), parameter.opts):
                    assert f"`{option}" in sections[f"{name} {inner}"]
            yield from walk(f"{name} {inner}", found)

    assert sorted(walk("tqcheck", typer.main.get_command(app))) == sorted(sections)


def test_every_setting_is_described(pages: dict[str, str]) -> None:
    assert re.findall(r"^\| `([\w-]+)` \| \S", pages["settings.md"], re.MULTILINE) == list(KEYS)


def test_the_site_builds_without_a_broken_link(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="MkDocs is not installed")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)],
        cwd=HOME, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert built.returncode == 0, built.stderr
    page = (tmp_path / "rules/ar-en-split/index.html").read_text("utf-8")
    assert 'id="ar-en-orphan-relative"' in page
