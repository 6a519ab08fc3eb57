"""The language model, described."""

from __future__ import annotations

import textwrap

from tqcheck.lm import ModelCard
from tqcheck.reports.formats.json import dumped
from tqcheck.text.visible import visible

_INSTALL = "pip install 'tqcheck[lm]'"


def as_text(card: ModelCard, installed: bool, cache: str, ready: bool) -> str:
    """The model in a few lines.

    Args:
        card: its card.
        installed: whether its package, and what it needs, are there.
        cache: the folder it is kept in once it is made ready.
        ready: whether that folder is there.
    """
    state = "installed" if installed else f"not installed; {_INSTALL}"
    rows = {
        "model": card.title,
        "package": f"{card.package} {card.revision} ({state})",
        "languages": ", ".join(card.languages),
        "fluency": "; ".join(f"{language}: {native.corpus}" for language, native in card.fluency.items()),
        "licence": card.licence,
        "kept in": f"{visible(cache)}{'' if ready else ' (made ready at its first use)'}",
    }
    note = textwrap.fill(card.licence_note, 100)
    return "".join(f"{name:<10} {value}\n" for name, value in rows.items()) + f"\n{note}\n"


def as_json(card: ModelCard, installed: bool, cache: str, ready: bool) -> str:
    """The model as JSON.

    Args:
        card: its card.
        installed: whether its package, and what it needs, are there.
        cache: the folder it is kept in once it is made ready.
        ready: whether that folder is there.
    """
    return dumped(
        {
            "name": card.name,
            "title": card.title,
            "package": card.package,
            "revision": card.revision,
            "languages": list(card.languages),
            "fluency": {
                language: {"corpus": native.corpus, "words": native.words, "date": native.date}
                for language, native in card.fluency.items()
            },
            "licence": card.licence,
            "licence_note": card.licence_note,
            "installed": installed,
            "install": _INSTALL,
            "cache": cache,
            "ready": ready,
        }
    )
