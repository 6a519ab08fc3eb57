"""Arabic."""

from __future__ import annotations

LETTERS = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
DIGITS = {chr(0x0660 + value): str(value) for value in range(10)} | {
    chr(0x06F0 + value): str(value) for value in range(10)
}
PUNCTUATION = {"،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",", "۔": "."}
