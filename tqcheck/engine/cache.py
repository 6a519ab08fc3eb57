"""Outcomes kept from run to run, in one SQLite file in the user's cache."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from tqcheck.engine.stages import Outcome
from tqcheck.engine.stored import dumped, loaded
from tqcheck.lm.card import ModelCard
from tqcheck.lm.embedded import cache_folder
from tqcheck.rules import Rule
from tqcheck.rules.glossary import read_glossary
from tqcheck.settings import Settings
from tqcheck.text import Document
from tqcheck.version import VERSION

MOST = 100_000
_PATIENCE_SECONDS = 10
_BATCH = 500
_TABLE = "create table if not exists outcomes (number integer primary key, key text unique, value blob)"


def place() -> Path:
    """The file of kept outcomes."""
    return cache_folder() / "outcomes.sqlite"


def keys(
    documents: Iterable[Document], settings: Settings, rules: Sequence[Rule], card: ModelCard, model: str
) -> list[str]:
    """For each document a name of everything that decides its outcome.

    Args:
        documents: the texts.
        settings: settings of the run.
        rules: the rules that run.
        card: kinds and margins.
        model: name and revision of the model; empty for none.
    """
    content = [*(rule.content for rule in rules), *read_glossary(settings.glossary).allowed]
    run = repr((VERSION, _program(), content, card, model, settings.fluency, settings.require_reason))
    run = sha256(run.encode(errors="surrogatepass")).hexdigest()
    return [_key(run, document) for document in documents]


def _key(run: str, document: Document) -> str:
    maskers = [getattr(masker, "__qualname__", masker) for masker in document.maskers]
    told = repr((run, document.text, document.source, document.pair, maskers, document.beside))
    return sha256(told.encode(errors="surrogatepass")).hexdigest()


def _program() -> list[tuple[str, int, int]]:
    """Name, size and time of every source file, so that a changed program asks anew."""
    home = Path(__file__).parent.parent
    found = ((path, path.stat()) for path in sorted(home.rglob("*.py")))
    return [(str(path.relative_to(home)), stat.st_size, stat.st_mtime_ns) for path, stat in found]


def kept(names: Sequence[str]) -> dict[str, Outcome]:
    """Outcomes that are kept, by name; none where the file cannot be read.

    Args:
        names: as ``keys`` gives them.
    """
    found: dict[str, Outcome] = {}
    with suppress(sqlite3.Error), _opened() as database:
        for start in range(0, len(names), _BATCH):
            batch = names[start : start + _BATCH]
            marks = ",".join("?" * len(batch))
            for name, value in database.execute(f"select key, value from outcomes where key in ({marks})", batch):
                with suppress(ValueError, TypeError):
                    found[name] = loaded(value)
    return found


def keep(outcomes: Mapping[str, Outcome]) -> None:
    """Keep outcomes, the newest 100,000 in all; a file that cannot be written is left alone.

    Args:
        outcomes: by name.
    """
    rows = [(name, dumped(outcome)) for name, outcome in outcomes.items()]
    with suppress(sqlite3.Error, OSError):
        place().parent.mkdir(parents=True, exist_ok=True)
        with _opened(create=True) as database:
            database.execute("begin immediate")
            database.executemany("insert or replace into outcomes (key, value) values (?, ?)", rows)
            database.execute("delete from outcomes where number <= (select max(number) from outcomes) - ?", (MOST,))
            database.execute("commit")


def rows(path: Path, table: str) -> int:
    """How much a file holds; nothing where it cannot be read.

    Args:
        path: an SQLite file.
        table: its table.
    """
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as base:
        return int(base.execute(f"select count(*) from {table}").fetchone()[0])
    return 0


@contextmanager
def _opened(create: bool = False) -> Iterator[sqlite3.Connection]:
    """The database; one that is damaged is put aside and made anew at the next write."""
    address = f"{place().absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    try:
        with closing(sqlite3.connect(address, _PATIENCE_SECONDS, uri=True, isolation_level=None)) as database:
            if create:
                database.execute(_TABLE)
            yield database
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        place().unlink(missing_ok=True)
        raise
