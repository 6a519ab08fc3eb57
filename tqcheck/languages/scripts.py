"""Writing systems, as classes of letters for regular expressions; those that one language mixes are one."""

from __future__ import annotations

import re
from functools import lru_cache

from tqcheck.languages.ar import LETTERS

LATIN = "Latin"
SCRIPTS = {
    LATIN: "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": "\u0400-\u052f",
    "Armenian": "\u0530-\u058f",
    "Hebrew": "\u0590-\u05ff\ufb1d-\ufb4f",
    "Arabic": LETTERS,
    "Syriac": "\u0700-\u074f",
    "Thaana": "\u0780-\u07bf",
    "Devanagari": "\u0900-\u097f",
    "Bengali": "\u0980-\u09ff",
    "Gurmukhi": "\u0a00-\u0a7f",
    "Gujarati": "\u0a80-\u0aff",
    "Odia": "\u0b00-\u0b7f",
    "Tamil": "\u0b80-\u0bff",
    "Telugu": "\u0c00-\u0c7f",
    "Kannada": "\u0c80-\u0cff",
    "Malayalam": "\u0d00-\u0d7f",
    "Sinhala": "\u0d80-\u0dff",
    "Thai": "\u0e00-\u0e7f",
    "Lao": "\u0e80-\u0eff",
    "Tibetan": "\u0f00-\u0fff",
    "Myanmar": "\u1000-\u109f",
    "Georgian": "\u10a0-\u10ff\u1c90-\u1cbf",
    "Ethiopic": "\u1200-\u139f",
    "Khmer": "\u1780-\u17ff",
    "East Asian": "\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af",
}


@lru_cache(maxsize=8)
def shares(text: str) -> dict[str, int]:
    """How many letters of each writing system stand in a text; those that do not are left out."""
    if text.isascii():
        return {LATIN: sum(map(str.isalpha, text))}
    counted = {name: len(re.findall(f"[{letters}]", text)) for name, letters in SCRIPTS.items()}
    return {name: count for name, count in counted.items() if count}
