"""Which language a text is written in, told by lingua."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from tqcheck.text.document import Document
from tqcheck.text.pair import ANY, AUTO, CANDIDATES, LanguageError, Pair
from tqcheck.text.span import Span
from tqcheck.text.structure import paragraphs

_LEAST_LETTERS = 60
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class OtherLanguages:
    """Masks paragraphs in another language than the text's.

    Args:
        language: that of the text.
    """

    language: str

    def __call__(self, text: str) -> Iterator[Span]:
        """Paragraphs long enough to tell that are surely written in another language."""
        for paragraph in paragraphs(text):
            if language_of(paragraph.span.of(text)) not in (self.language, ANY):
                yield paragraph.span


def detected(document: Document, asked: Pair) -> Document:
    """The document with its languages told, its passages in other languages masked.

    Args:
        document: the text; what its source is written in can be told only where it has one.
        asked: the languages to tell are ``auto``.

    Raises:
        LanguageError: lingua is not installed.
    """
    source = main_language(document.source or "") if asked.source == AUTO else asked.source
    target = main_language(document.text) if asked.target == AUTO else asked.target
    told = replace(document, pair=Pair(source, target))
    if target == ANY or told.passages_left_out is not None:
        return told
    return replace(told, maskers=(*document.maskers, OtherLanguages(target)))


def main_language(text: str) -> str:
    """Code of the language most of a text is written in, by paragraphs; ``any`` where it cannot be told.

    Args:
        text: prose.

    Raises:
        LanguageError: lingua is not installed.
    """
    letters: Counter[str] = Counter()
    for paragraph in paragraphs(text):
        letters[language_of(paragraph.span.of(text))] += len(paragraph.span)
    del letters[ANY]
    return letters.most_common(1)[0][0] if letters else language_of(text)


@lru_cache(maxsize=1024)
def language_of(text: str) -> str:
    """Code of the language of a text; ``any`` where it cannot be told.

    Args:
        text: prose.

    Raises:
        LanguageError: lingua is not installed.
    """
    detector = _detector()
    if sum(map(str.isalpha, text)) < _LEAST_LETTERS:
        return ANY
    likeliest = detector.compute_language_confidence_values(text)[0]
    return str(likeliest.language.iso_code_639_1.name).lower() if likeliest.value >= _SURE else ANY


@lru_cache(maxsize=1)
def _detector() -> Any:
    try:
        from lingua import IsoCode639_1, LanguageDetectorBuilder  # noqa: PLC0415
    except ImportError:
        raise LanguageError("telling languages needs lingua; install it with pip install 'tqcheck[detect]'") from None
    codes = [getattr(IsoCode639_1, code.upper()) for code in CANDIDATES]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).build()
