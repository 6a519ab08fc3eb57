"""Texts: spans, documents, their structure, and the files they come from."""

from tqcheck.text.document import Document
from tqcheck.text.errors import InputError, OutputError
from tqcheck.text.origin import Origin
from tqcheck.text.pair import LanguageError, Pair, pair_of
from tqcheck.text.span import Span, hull
from tqcheck.text.structure import Boundary, Kind, Paragraph, Sentence

__all__ = [
    "Boundary",
    "Document",
    "InputError",
    "Kind",
    "LanguageError",
    "Origin",
    "OutputError",
    "Pair",
    "Paragraph",
    "Sentence",
    "Span",
    "hull",
    "pair_of",
]
