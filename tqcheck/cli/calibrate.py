"""The command ``calibrate``."""

from __future__ import annotations

from typing import Annotated

import typer

from tqcheck.cli.evaluate import Clean
from tqcheck.cli.options import Ignore, Model, Select, Source, Target, settings_of


def calibrate(
    gold: Annotated[
        str, typer.Argument(metavar="[GOLD]", help="Annotated texts, to set kinds and margins by.", show_default=False)
    ] = "",
    *,
    clean: Clean = [],  # noqa: B006
    budget: Annotated[
        float, typer.Option(min=0, help="Alarms allowed in 10,000 native words, all rules together.")
    ] = 1.0,
    fluency: Annotated[
        str,
        typer.Option(metavar="FILE", help="Native texts, to set the percentiles of fluency by.", show_default=False),
    ] = "",
    source: Source = "ar",
    target: Target = "en",
    lm: Model = "embedded",
    select: Select = [],  # noqa: B006
    ignore: Ignore = [],  # noqa: B006
    write: Annotated[
        str, typer.Option(metavar="FILE", help="Write the card here; without it, it is shown.", show_default=False)
    ] = "",
) -> None:
    """Set each rule's kind and margin, and the percentiles of fluency, by what is measured."""
    from dataclasses import replace
    from datetime import date
    from pathlib import Path

    from tqcheck.cli.output import complain, emit
    from tqcheck.evaluate.calibrate import LEAST_HITS, calibrated, look
    from tqcheck.evaluate.gold import read_gold, read_texts
    from tqcheck.evaluate.quantiles import native_fluency
    from tqcheck.lm import ModelError, open_model, progress_bar
    from tqcheck.lm.card_file import written
    from tqcheck.text import InputError

    if (gold and not clean) or not (gold or fluency):
        raise InputError("nothing to measure; give GOLD and --clean FILE, or --fluency FILE")
    settings = settings_of(source, target, select=select, ignore=ignore, lm=lm, fluency=False)
    marked = read_gold(gold, settings.pair) if gold else ()
    native = [document for path in clean for document in read_texts(path, settings.pair)]
    heard = read_texts(fluency, settings.pair) if fluency else ()
    today = date.today().isoformat()
    with progress_bar("texts") as progress:
        opened = open_model(lm, progress if fluency and not gold else (lambda done, total: None), progress)
        if opened is None:
            raise ModelError("to calibrate is to ask a language model; give --lm embedded, a folder or a hub id")
        model, card = opened
        if gold:
            sights = look(marked, native, settings, model, progress)
            words = sum(len(document.text.split()) for document in native)
            corpus = f"{Path(gold).stem}; native: {', '.join(Path(path).stem for path in clean)}"
            card = calibrated(card, sights, words, budget, corpus=corpus, date=today)
            thin = sum(len(sight.right) < LEAST_HITS for sight in sights.values())
            complain(
                f"{thin} of {len(sights)} rules and entries have fewer than {LEAST_HITS} hits and stay as set by hand"
            )
        if fluency:
            measured = native_fluency(heard, model, Path(fluency).stem, today)
            card = replace(card, fluency={**card.fluency, target: measured})
    emit(written(card), write)
