"""What a user can set for a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from tqcheck.findings import Severity
from tqcheck.locale import ENGLISH
from tqcheck.settings.llm import LlmSettings
from tqcheck.text import Pair
from tqcheck.text.globs import matches


class Context(str, Enum):
    """What a sentence is read after, when its fluency is asked for.

    SENTENCE: nothing. PARAGRAPH: the rest of its paragraph and the sentence before that. DOCUMENT: all that comes before,
    up to 3,000 code points.
    """

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run.

    Args:
        pair: source and target language.
        select: rules, packs or categories to run; empty runs all.
        ignore: rules, packs or categories to leave out.
        lm: ``auto``, ``off``, ``embedded``, a folder or a hub id.
        fluency: whether to read every text in full for its fluency.
        extend_select: rules, packs or categories to run beside those selected.
        per_file_ignores: glob -> rules, packs or categories to leave out of the files it fits.
        fail_on: mildest severity that fails a run, or ``never``.
        margins: rule -> nats a fix must gain, in place of what was measured.
        severity: rule -> how grave its findings are, in place of its own word.
        exclude: globs of what to leave out of folders.
        glossary: file of terms, allowed phrases and rules of the house; empty for none.
        sources: name of a translation -> name of its original in the same folder, ``*`` for what they share.
        require_reason: whether every mute must give a reason.
        folder: what globs are relative to.
        context: what a sentence is read after for its fluency.
        columns: text, source or id -> what the column of a table is called.
        exact: whether the model reckons in 32 bit on a GPU too.
        ui_lang: language that reports speak: ``en``, ``ar`` or ``auto`` for that of the environment.
        propose: who proposes beside the rules: ``llm``, ``replay:`` and a file, or nobody.
        llm: how a large language model is asked.
    """

    pair: Pair = field(default_factory=lambda: Pair("ar", "en"))
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    lm: str = "auto"
    fluency: bool = True
    extend_select: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fail_on: str = Severity.MINOR.value
    margins: Mapping[str, float] = field(default_factory=dict)
    severity: Mapping[str, Severity] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    glossary: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)
    require_reason: bool = False
    folder: Path = Path()
    context: Context = Context.PARAGRAPH
    columns: Mapping[str, str] = field(default_factory=dict)
    exact: bool = False
    ui_lang: str = ENGLISH
    propose: str = ""
    llm: LlmSettings = field(default_factory=LlmSettings)

    @property
    def selection(self) -> tuple[str, ...]:
        """Everything selected; empty runs all rules."""
        return (*self.select, *self.extend_select) if self.select else ()

    def ignored_in(self, path: str) -> frozenset[str]:
        """Rules, packs and categories left out of one file.

        Args:
            path: the file.
        """
        fitting = (names for glob, names in self.per_file_ignores.items() if matches((glob,), Path(path), self.folder))
        return frozenset(name for names in fitting for name in names)
