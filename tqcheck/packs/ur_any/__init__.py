"""From Urdu, which is written in Arabic letters."""

BUILDS_ON = ("tqcheck.packs.ar_any",)
