"""What changed since a revision, by git's own word."""

from __future__ import annotations

import codecs
import os
import re
import subprocess
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError
from tqcheck.text.span import Span, line_starts

_MAIN = ("origin/HEAD", "main", "master", "origin/main", "origin/master")
_DIFF = (
    "-c", "core.quotePath=true", "diff", "--unified=0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff",
    "--no-textconv", "--no-relative", "--find-renames", "--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/",
)  # fmt: skip
_HUNK = re.compile(rb"@@ -\d+(?:,(?P<gone>\d+))? \+(?P<first>\d+)(?:,(?P<lines>\d+))? @@")
Lines = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """Lines that changed since a revision.

    Args:
        files: real path -> first and last line of each change, from 1, in order; None where all of the file is new.
    """

    files: Mapping[str, Lines | None]

    def concern(self, document: Document) -> bool:
        """Whether any line of a document changed."""
        return document.origin is not None and self.touch(document, Span(0, len(document.text)))

    def touch(self, document: Document, span: Span) -> bool:
        """Whether a stretch of a document lies on a changed line of its file.

        Args:
            document: the text.
            span: code points of it.
        """
        lines = self.files.get(os.path.realpath(document.origin.path), ()) if document.origin else ()
        if not lines or document.origin is None:
            return lines is None
        span = document.on_page(span)
        starts = line_starts(document.page, "\n")
        first, last = (max(1, bisect_right(starts, at)) for at in (span.start, max(span.start, span.end - 1)))
        near = bisect_left(lines, first, key=lambda change: change[1])
        return near < len(lines) and lines[near][0] <= last


def changed(revision: str = "", folder: Path = Path()) -> Changes:
    """What differs in the working tree from a revision, files that git does not know yet included.

    Args:
        revision: since when; the merge base with the main branch when empty.
        folder: a folder of the repository.

    Raises:
        InputError: there is no repository, no git, or no such revision.
    """
    root = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").rstrip(b"\n")))
    base = _commit(root, revision) if revision else _merge_base(root)
    files: dict[str, Lines | None] = {
        os.path.realpath(root / os.fsdecode(name)): lines for name, lines in parsed(_git(root, *_DIFF, base, "--"))
    }
    unknown = _git(root, "ls-files", "--others", "--exclude-standard", "-z").split(b"\0")
    return Changes(files | {os.path.realpath(root / os.fsdecode(name)): None for name in unknown if name})


def parsed(difference: bytes) -> Iterator[tuple[bytes, Lines | None]]:
    """Files and the lines that are new in them, from a unified difference without context.

    Args:
        difference: as git writes it, with quoted names.
    """
    name, left = b"", 0
    lines: list[tuple[int, int]] = []
    for line in difference.split(b"\n"):
        if left and not line.startswith(b"\\"):
            left -= 1
        elif line.startswith(b"diff --git "):
            if name:
                yield name, tuple(lines)
            name, lines = b"", []
        elif line.startswith(b"+++ ") and line != b"+++ /dev/null":
            name = _unquoted(line[4:].rstrip(b"\t"))
        elif line.startswith(b"Binary files ") and (found := re.search(rb" and (\"?b/.+) differ\Z", line)):
            yield _unquoted(found[1]), None
        elif hunk := _HUNK.match(line):
            first, count = int(hunk["first"]), int(hunk["lines"] or 1)
            left = count + int(hunk["gone"] or 1)
            lines += [(first, first + count - 1)] * (count > 0)
    if name:
        yield name, tuple(lines)


def _unquoted(name: bytes) -> bytes:
    if name.startswith(b'"'):
        name, _ = codecs.escape_decode(name[1:-1])
    return name.removeprefix(b"b/")


def _merge_base(root: Path) -> str:
    for name in _MAIN:
        try:
            commit = _commit(root, name)
        except InputError:
            continue
        return _git(root, "merge-base", "HEAD", commit).decode().strip()
    raise InputError(f"{root}: no main branch to compare with; name a revision with --since")


def _commit(root: Path, revision: str) -> str:
    return _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").decode().strip()


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True)
    except FileNotFoundError:
        raise InputError("git is not installed; leave out --changed and --since") from None
    except (subprocess.CalledProcessError, ValueError) as error:
        said = error.stderr.decode(errors="replace").strip() if isinstance(error, subprocess.CalledProcessError) else ""
        reason = said.splitlines()[0] if said else f"no such revision: {arguments[-1].removesuffix('^{commit}')}"
        raise InputError(f"git: {reason}; --changed needs a repository and a revision that is there") from None
    return done.stdout
