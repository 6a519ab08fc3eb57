"""Bring the catalogues up to date: what the program says into every .po, and every .po into its .mo."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tqcheck.findings import Safety, Severity, Status
from tqcheck.lm import ADVICE
from tqcheck.locale import DOMAIN, HOME
from tqcheck.rules import every_rule
from tqcheck.settings import Settings

_PROGRAM = Path(__file__).parents[1] / "tqcheck"
_METHODS = [("**/html/page.html", "jinja2.ext:babel_extract"), ("**.py", "python")]
_KEYWORDS = {"_": None, "ngettext": (1, 2), "Message": None}


def messages() -> Catalog:
    """Everything the program says, in the order of its files, then what its rules say."""
    catalog = Catalog(charset="utf-8")
    for file, _line, message, _comments, context in extract_from_dir(_PROGRAM, _METHODS, keywords=_KEYWORDS):
        catalog.add(message, locations=[(f"tqcheck/{file}", None)], context=context)
    for name in [ADVICE, *Severity, *Safety, *Status, "documents", "paragraphs", "terminology", "style"]:
        catalog.add(str(getattr(name, "value", name)))
    for rule in every_rule(Settings()):
        for text in (rule.category, rule.message, rule.summary):
            catalog.add(text, auto_comments=[rule.id] if text != rule.category else [])
    return catalog


def sources() -> Iterator[Path]:
    """The .po of every language."""
    yield from sorted(HOME.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def updated(source: Path) -> Catalog:
    """The translations of a .po, with an empty one for what is new and without what is gone."""
    catalog = read_po(BytesIO(source.read_bytes()))
    catalog.update(messages(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def main() -> None:
    """Write every catalogue anew and say what is not translated."""
    for source in sources():
        catalog = updated(source)
        with source.open("wb") as file:
            write_po(file, catalog, width=0, sort_output=False)
        with source.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalog)
        for message in catalog:
            if message.id and not all(message.string if message.pluralizable else [message.string]):
                print(f"{source}: not translated: {message.id}")


if __name__ == "__main__":
    main()
