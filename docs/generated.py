"""Pages made of the program itself: its README, its commands, its settings and its rules.

MkDocs calls ``on_files``; nothing that is made here is kept in the repository.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from textwrap import dedent
from typing import Any

import typer
from typer.cli import get_docs_for_click

from tqcheck.cli import app
from tqcheck.reports import catalogue
from tqcheck.rules import Rule, every_rule
from tqcheck.settings import Settings
from tqcheck.settings.file import KEYS
from tqcheck.text.toml import written

HOME = Path(__file__).parents[1]


def pages() -> Iterator[tuple[str, str]]:
    """Every page that is made: its place among the pages, and its Markdown."""
    yield "index.md", (HOME / "README.md").read_text("utf-8").replace("](docs/", "](")
    yield "CONTRIBUTING.md", (HOME / "CONTRIBUTING.md").read_text("utf-8")
    yield "CHANGELOG.md", (HOME / "CHANGELOG.md").read_text("utf-8")
    yield "commands.md", _commands()
    yield "settings.md", _settings()
    yield from _rules()


def on_files(files: Any, config: Any) -> Any:
    """Give MkDocs the pages."""
    from mkdocs.structure.files import File

    for place, content in pages():
        files.append(File.generated(config, place, content=content))
    return files


def _commands() -> str:
    command: Any = typer.main.get_command(app)
    made = get_docs_for_click(obj=command, ctx=command.context_class(command, info_name="tqcheck"), name="tqcheck")
    return made.replace("# `tqcheck`", "# Commands", 1)


def _settings() -> str:
    said = dict(re.findall(r"^    (\w+): (.+)$", inspect.getdoc(Settings) or "", re.MULTILINE))
    lines = [
        "# Settings",
        "",
        "The nearest `tqcheck.toml`, or `[tool.tqcheck]` in `pyproject.toml`, from the current folder upwards. The command",
        "line goes before it; `tqcheck config show` prints what holds and where it comes from.",
        "",
        "| key | what | default |",
        "|---|---|---|",
    ]
    for key in KEYS:
        name = key.replace("-", "_")
        lines.append(f"| `{key}` | {_plain(said[name])} | `{written(getattr(Settings(), name))}` |")
    lines += ["", "The table `[llm]` has [a page of its own](llm.md)."]
    return "\n".join(lines) + "\n"


def _rules() -> Iterator[tuple[str, str]]:
    rules = sorted(every_rule(Settings()), key=_page)
    yield "rules/index.md", _index(rules)
    for place, found in groupby(rules, key=_page):
        page = list(found)
        heading = f"# {page[0].id.partition('/')[0]}: {page[0].category}"
        yield place, "\n\n".join([heading, *map(_rule, page)]) + "\n"


def _page(rule: Rule) -> str:
    return f"rules/{rule.id.partition('/')[0]}-{rule.category}.md"


def _index(rules: list[Rule]) -> str:
    lines = ["# Rules", "", f"{len(rules)} rules for Arabic to English. `tqcheck explain RULE` prints each.", ""]
    for place, found in groupby(rules, key=_page):
        page = place.removeprefix("rules/")
        lines += [f"## {page.removesuffix('.md')}", "", "| rule | severity | what |", "|---|---|---|"]
        lines += [
            f"| [{rule.id}]({page}#{_anchor(rule)}) | {rule.severity.value} | {_plain(rule.summary)} |"
            for rule in found
        ]
        lines.append("")
    return "\n".join(lines)


def _rule(rule: Rule) -> str:
    documentation = _plain(rule.documentation)
    paragraphs = re.sub(r"\n(?=[A-Z][a-z]+(?: [A-Za-z]+)?: )", "\n\n", documentation)
    return "\n\n".join(
        [
            f"## {rule.id} {{ #{_anchor(rule)} }}",
            paragraphs,
            f"It says: *{_plain(rule.message)}*",
            *(map(_examples, catalogue.demonstrated(rule).split("\n\n")) if rule.examples else ()),
            f"{rule.severity.value.capitalize()}. {_plain(' '.join(catalogue.standing(rule)))}",
        ]
    )


def _examples(said: str) -> str:
    title, _, lines = said.partition("\n")
    return f"{title}:\n\n```diff\n{dedent(lines)}\n```"


def _anchor(rule: Rule) -> str:
    return rule.id.replace("/", "-")


def _plain(text: str) -> str:
    """A text in which nothing but code is markup."""
    pieces = re.split(r"(`[^`]+`)", text)
    return "".join(
        piece if number % 2 else re.sub(r"[\\<*_\[\]|#]", r"\\\g<0>", piece) for number, piece in enumerate(pieces)
    )
