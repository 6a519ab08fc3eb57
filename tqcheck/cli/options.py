"""What several commands share: their options, and settings made of them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from tqcheck.reports.formats import names

if TYPE_CHECKING:
    from tqcheck.settings import Settings


class FailOn(str, Enum):
    """The mildest finding that fails a run."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"
    NEVER = "never"


class Format(str, Enum):
    """How a result is written."""

    TEXT = "text"
    JSON = "json"


def rule_names(incomplete: str) -> list[str]:
    """Rules, packs and categories that begin as typed, for the completion of a shell."""
    from tqcheck.rules import names_of, rules_for
    from tqcheck.text import Pair

    names = {name for rule in rules_for(Pair("ar", "en")) for name in names_of(rule.id, rule.category)}
    return sorted(name for name in names if name.startswith(incomplete))


Paths: TypeAlias = Annotated[
    list[str],
    typer.Argument(metavar="PATHS", help="Files or folders; - for standard input.", show_default=False),
]
Source: TypeAlias = Annotated[
    str, typer.Option("--from", metavar="LANGUAGE", help="Language translated from; auto to tell it from the source.")
]
Target: TypeAlias = Annotated[
    str, typer.Option("--to", metavar="LANGUAGE", help="Language of the text; auto to tell it.")
]
Model: TypeAlias = Annotated[
    str, typer.Option("--lm", metavar="MODEL", help="Language model: auto, off, embedded, a folder or a hub id.")
]
Select: TypeAlias = Annotated[
    list[str],
    typer.Option(
        metavar="RULES",
        help="Run these rules, packs or categories only.",
        show_default=False,
        autocompletion=rule_names,
    ),
]
Propose: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="PROPOSER",
        help="Who proposes beside the rules: llm (texts go to the model of the settings) or replay:FILE.",
        show_default=False,
    ),
]
Ignore: TypeAlias = Annotated[
    list[str],
    typer.Option(
        metavar="RULES",
        help="Leave these rules, packs or categories out.",
        show_default=False,
        autocompletion=rule_names,
    ),
]
FailsOn: TypeAlias = Annotated[
    FailOn, typer.Option("--fail-on", help="Exit with 1 at a finding of this severity or a graver one.")
]
NoFluency: TypeAlias = Annotated[bool, typer.Option("--no-fluency", help="Do not read every text in full.")]
BaselineFile: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="FILE", help="File of known findings; .tqcheck-baseline.json when left out.", show_default=False
    ),
]
NoCache: TypeAlias = Annotated[
    bool, typer.Option("--no-cache", help="Take nothing from earlier runs and keep nothing for later ones.")
]
Jobs: TypeAlias = Annotated[
    int, typer.Option(metavar="N", min=0, help="Processes that run the rules; 0 for one a processor.")
]
Formatted: TypeAlias = Annotated[Format, typer.Option("--format", help="How the result is written.")]
JobSummary: TypeAlias = Annotated[
    bool, typer.Option("--job-summary", help="Also add Markdown to the job summary of GitHub Actions.")
]
Formats: TypeAlias = Annotated[
    list[str],
    typer.Option(
        "--format",
        metavar="NAME[=FILE]",
        help=f"How the report is written, and where to; as often as wanted. One of {', '.join(names())}.",
    ),
]
Output: TypeAlias = Annotated[
    str, typer.Option(metavar="FILE", help="Write to this file, not to standard output.", show_default=False)
]
Original: TypeAlias = Annotated[
    str,
    typer.Option(
        "--source", metavar="FILE", help="The text that the one named was translated from.", show_default=False
    ),
]
Encoding: TypeAlias = Annotated[str, typer.Option(metavar="NAME", help="How the files are encoded.")]
ColumnNames: TypeAlias = Annotated[
    list[str],
    typer.Option(
        "--column",
        metavar="WHAT=NAME",
        help="What the column with the text, source or id is called in CSV and TSV; as often as wanted.",
        show_default=False,
    ),
]
StdinName: TypeAlias = Annotated[
    str, typer.Option(metavar="NAME", help="What standard input is called; its ending tells its format.")
]


class Device(str, Enum):
    """Where the language model runs."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


On: TypeAlias = Annotated[Device, typer.Option("--device", help="Where the language model runs.")]
Exact: TypeAlias = Annotated[
    bool, typer.Option("--exact", help="Let the language model reckon in 32 bit on a GPU too.")
]


class Interface(str, Enum):
    """The language that reports speak."""

    AUTO = "auto"
    EN = "en"
    AR = "ar"


InterfaceLanguage: TypeAlias = Annotated[
    Interface, typer.Option("--ui-lang", help="Language that reports speak; auto: that of the environment.")
]


def settings_of(
    source: str,
    target: str,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    lm: str = "auto",
    fluency: bool = True,
) -> Settings:
    """Settings from the options of a command.

    Args:
        source: language translated from.
        target: language of the text.
        select: names of rules, several in one divided by commas.
        ignore: names of rules, several in one divided by commas.
        lm: which language model.
        fluency: whether to read every text in full.

    Raises:
        LanguageError: a language is not known.
        RuleError: a rule is not known.
    """
    from tqcheck.rules import rules_for, selected
    from tqcheck.settings import Settings
    from tqcheck.text import pair_of

    settings = Settings(pair_of(source, target), names_in(select), names_in(ignore), lm, fluency)
    selected(rules_for(settings.pair), settings.select, settings.ignore)
    return settings


def names_in(given: Iterable[str]) -> tuple[str, ...]:
    """The names in the values of an option, several in one divided by commas."""
    return tuple(name.strip() for names in given for name in names.split(",") if name.strip())
