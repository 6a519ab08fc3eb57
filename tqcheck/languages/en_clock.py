"""Times of day in English."""

from __future__ import annotations

MINUTES = {"half past": 30, "a quarter past": 15, "quarter past": 15, "a quarter to": -15, "quarter to": -15}
BESIDE = r"(?i)[ap]\.?m\b|o’clock|o'clock|\b(?:GMT|local time|hours|noon)\b"
HOUR = (
    rf"(?i)(?P<minutes>\b(?:{'|'.join(MINUTES)}) )?(?<![\d.,:])"
    r"\b(?P<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?(?:[ap]\.?m\b|o['’]clock)"
)
BEFORE_NOON = r"a\.?m(?!\w)|morning|dawn"
AFTER_NOON = r"p\.?m(?!\w)|evening|afternoon"
SLASHED = ""
