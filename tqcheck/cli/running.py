"""One run of the checker, as the commands that check share it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from tqcheck.findings.report import Report
    from tqcheck.settings import Settings
    from tqcheck.text.git import Changes
    from tqcheck.text.readers import Sources


@dataclass(frozen=True, slots=True)
class Run:
    """A run and what came of it.

    Args:
        settings: what it ran with.
        report: what it says.
        errors: what could not be read.
    """

    settings: Settings
    report: Report
    errors: tuple[Exception, ...]


def run(
    context: typer.Context,
    paths: Iterable[str],
    encoding: str = "utf-8",
    stdin_name: str = "<stdin>",
    *,
    original: str = "",
    fluency: bool = True,
    changes: Changes | None = None,
    device: str = "auto",
    jobs: int = 1,
    cached: bool = True,
) -> Run:
    """Check files with the settings of the running command; errors as ``configured``, ``open_model`` and ``check``.

    Args:
        context: the running command.
        paths: files, folders, or ``-`` for standard input.
        encoding: how they are encoded.
        stdin_name: what standard input is called.
        original: file of the text that the one named was translated from; empty for none.
        fluency: whether the command has a use for fluency.
        changes: check only texts that these concern.
        device: where the language model runs.
        jobs: how many processes run the rules; 0 for one a processor.
        cached: whether to take from earlier runs and keep for later ones.
    """
    import os
    from dataclasses import replace

    from tqcheck.cli.configured import configured
    from tqcheck.cli.output import opened
    from tqcheck.engine.check import check
    from tqcheck.lm import ModelError
    from tqcheck.proposers.opening import open_proposer

    settings = configured(context)
    settings = replace(settings, fluency=settings.fluency and fluency)
    sources = read(paths, settings, encoding, stdin_name, original)
    documents = [document for document in sources.documents if changes is None or changes.concern(document)]
    with opened(settings.lm if documents else "off", device, settings.exact, cached) as (model, card):
        proposer = open_proposer(settings, device=device, cache=cached)
        processes = jobs or os.cpu_count() or 1
        report = check(documents, settings, model, card, proposer=proposer, jobs=processes, cached=cached)
    return Run(settings, report, (*sources.errors, *map(ModelError, report.failures)))


def read(paths: Iterable[str], settings: Settings, encoding: str, stdin_name: str, original: str = "") -> Sources:
    """The texts to check, beside their originals where the user names them; arguments as ``run``.

    Raises:
        InputError: the original cannot be read.
    """
    from tqcheck.text import originals, readers
    from tqcheck.text.input import Columns

    exclude, columns = (settings.exclude, settings.folder), Columns(**settings.columns)
    sources = readers.read(paths, settings.pair, encoding, stdin_name, exclude, columns=columns)
    if original:
        return originals.with_original(sources, original, encoding)
    return originals.with_originals(sources, settings.sources, encoding)


def baseline_place(file: str, settings: Settings) -> Path:
    """Where the file of known findings stands: where the user says, or beside the settings."""
    from tqcheck.engine.baseline import FILE

    return Path(file) if file else settings.folder / FILE
