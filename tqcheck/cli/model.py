"""The command ``model``."""

from __future__ import annotations

from tqcheck.cli.options import Format, Formatted


def model(format: Formatted = Format.TEXT) -> None:
    """Say which language model comes with the program, under which licence, and whether it is there."""
    from tqcheck.cli.output import emit
    from tqcheck.lm import is_installed, read_card
    from tqcheck.lm.embedded import EMBEDDED, cache_folder
    from tqcheck.reports import model

    card = read_card(EMBEDDED)
    folder = cache_folder() / card.name
    render = model.as_json if format is Format.JSON else model.as_text
    emit(render(card, is_installed(), str(folder), folder.is_dir()))
