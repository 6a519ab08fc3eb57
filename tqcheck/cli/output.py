"""Writing results and complaints."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tqcheck.locale import speaking
from tqcheck.text import OutputError
from tqcheck.text.atomic import write
from tqcheck.text.visible import visible

if TYPE_CHECKING:
    from tqcheck.findings.report import Report
    from tqcheck.lm import Fluency, ModelCard

_JOB_SUMMARY = "GITHUB_STEP_SUMMARY"


def emit(text: str, output: str = "") -> None:
    """Write a result to a file, or to standard output.

    Args:
        text: the result.
        output: the file; standard output when empty.

    Raises:
        OutputError: the file cannot be written.
    """
    if output:
        write(Path(output), text.encode("utf-8", "backslashreplace"))
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"standard output: cut short ({error.strerror})") from None


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a report goes.

    Args:
        format: name of its format.
        file: the file it is written to; standard output when empty.
        append: whether it comes after what is in the file.
    """

    format: str
    file: str
    append: bool = False


def destinations(formats: Iterable[str], output: str = "", *, job_summary: bool = False) -> list[Destination]:
    """Where the reports of a run go.

    Args:
        formats: names of formats, each with ``=`` and a file or without.
        output: the file for a format without one; standard output when empty.
        job_summary: whether Markdown goes to the job summary of GitHub Actions too.

    Raises:
        FormatError: a format is not known.
        OutputError: two reports would go to the same file, or there is no job summary.
    """
    from tqcheck.reports.formats import renderer

    wanted = [Destination(name, file or output) for name, _, file in (given.partition("=") for given in formats)]
    for destination in wanted:
        renderer(destination.format)
    files = [destination.file for destination in wanted if destination.file]
    for file in files:
        if files.count(file) > 1:
            raise OutputError(
                f"{file}: two formats would be written to it; give each its own, as in --format json=FILE"
            )
    if output and output not in files:
        raise OutputError(f"{output}: every format has a file of its own; leave out --output")
    if job_summary:
        if not os.environ.get(_JOB_SUMMARY):
            raise OutputError(f"--job-summary is for GitHub Actions, which sets {_JOB_SUMMARY}; leave it out elsewhere")
        wanted.append(Destination("markdown", os.environ[_JOB_SUMMARY], append=True))
    return wanted


def write_reports(report: Report, wanted: Iterable[Destination], language: str) -> list[OutputError]:
    """Write a report wherever it is wanted.

    Args:
        report: a run.
        wanted: in which formats and where to.
        language: which language they speak.

    Returns:
        What could not be written.
    """
    errors = []
    for destination in wanted:
        try:
            with speaking(language):
                _write_report(report, destination)
        except OutputError as error:
            errors.append(error)
    return errors


def _write_report(report: Report, destination: Destination) -> None:
    from tqcheck.reports.formats import renderer, text

    name, file = destination.format, destination.file
    rendered = text.render(report, *look(file)) if name == "text" else renderer(name)(report)
    if destination.append and Path(file).exists():
        rendered = Path(file).read_text("utf-8") + rendered
    emit(rendered, file)


def complain(message: str) -> None:
    """One line on standard error."""
    print(f"tqcheck: {visible(message)}", file=sys.stderr)


def complain_of(errors: Iterable[Exception]) -> bool:
    """One line on standard error for each error.

    Args:
        errors: what could not be done.

    Returns:
        Whether there was any.
    """
    messages = [str(error) for error in errors]
    for message in messages:
        complain(message)
    return bool(messages)


def look(output: str) -> tuple[bool, int]:
    """Whether to use colours, and how many cells a line has.

    Args:
        output: the file a result goes to; standard output when empty.
    """
    terminal = not output and sys.stdout.isatty()
    color = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return color, max(60, min(140, shutil.get_terminal_size().columns)) if terminal else 100


@contextmanager
def opened(
    lm: str, device: str = "auto", exact: bool = False, cache: bool = True
) -> Iterator[tuple[Fluency, ModelCard] | tuple[None, None]]:
    """The chosen language model, with a progress bar on a terminal while it is in use.

    Args:
        lm: ``auto``, ``off``, ``embedded``, a folder or a hub id.
        device: ``auto``, ``cpu`` or ``cuda``.
        exact: whether it reckons in 32 bit on a GPU too.
        cache: whether to keep its answers between runs.

    Raises:
        ModelError: the model cannot be used.
    """
    from tqcheck.lm import is_installed, open_model, progress_bar

    if lm == "off" or (lm == "auto" and not is_installed()):
        yield None, None
        return
    with progress_bar("language model") as progress:
        yield open_model(lm, progress, progress, device=device, exact=exact, cache=cache) or (None, None)
