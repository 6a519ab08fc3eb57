from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_SCALE = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000}
_ONES = {word: n for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_COUNT = rf"\d{{1,3}}(?:\.\d{{1,3}})?|{'|'.join(_ONES)}"


class MixedNumber(Pattern):
    """A number half in figures, half in words: "100 thousand", "1 billion and 200 million dollars", "one million and half".

    Cause: Arabic reads a number out, "mi'at alf", "milyar wa-mi'atay milyun", "fi l-mi'a".
    Repair: figures alone below a million, one unit above, "percent".
    Native English: "two hundred thousand" all in words, "a million and a half".
    """

    message = "Arabic spells the number out in parts; English writes it in figures with one unit."
    category = "date-number"
    anchors = (
        "thousand",
        "thousands",
        "million",
        "millions",
        "billion",
        "billions",
        "trillion",
        "trillions",
        "hundred",
        "percentage",
        "ratio",
        "proportion",
    )
    pattern = (
        rf"(?<![\w.,/$€£-])(?:(?P<whole>{_COUNT}) (?P<unit>million|billion|trillion)s?,? and (?P<part>\d{{1,3}}(?:\.\d)?) (?P<less>thousand|million|billion)s?\b"
        rf"|(?P<base>{_COUNT}) (?P<scale>million|billion|thousand)s? and (?:a )?half\b(?! (?:ago|years?|months?|hours?|later))"
        r"|(?:(?P<low>\d{1,3}) (?P<joint>to|and|or) )?(?P<count>\d{1,3}(?:\.\d{1,2})?) (?P<thousand>thousand)(?: and (?P<rest>\d{1,3})\b)?(?![\w-])"
        r"|(?P<many>\d{1,3}(?:[.,]\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten) (?P<plural>million|billion|trillion)s(?! of (?:years|miles)\b)\b"
        r"|(?P<share>\d{1,3}(?:\.\d{1,2})?) (?:in|out of|per) (?:the|a) hundred\b)"
        r"|\b(?P<frame>(?:a|the) (?:percentage|ratio|proportion) of )(?=\d)"
    )
    flags = re.IGNORECASE
    examples = r"""
        The quake damaged {100 thousand => 100,000} homes.
        The storm left {70 to 100 thousand => 70,000 to 100,000} families without light.
        The dam cost {1 billion and 200 million => 1.2 billion} pounds.
        The plant cost {one million and half => 1.5 million} dinars.
        The port earned {3 millions => 3 million} last year.
        Prices rose by {5 in the hundred => 5 percent} in May.
        Prices rose by {a percentage of\  => }5% in May.
        The dam cost 1.2 billion pounds.
        It took a million and a half to build.
        Hundreds of thousands marched.
        He ran for five hundred thousand miles.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Words alone, "one million and a half", are native."""
        return not match["base"] or match["base"].isdigit() or " a half" not in match.group()

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The number as English news writes it."""
        if match["frame"]:
            return [""]
        if match["share"]:
            return [f"{match['share']} percent"]
        if match["plural"]:
            return [f"{match['many']} {match['plural']}"]
        return [_thousands(match) if match["thousand"] else _sum(match)]


def _sum(match: re.Match[str]) -> str:
    unit = (match["unit"] or match["scale"]).casefold()
    total = _value(match["whole"] or match["base"]) * _SCALE[unit]
    total += _value(match["part"]) * _SCALE[match["less"].casefold()] if match["whole"] else _SCALE[unit] / 2
    return f"{total:,.0f}" if unit == "thousand" else f"{total / _SCALE[unit]:.3f}".rstrip("0").rstrip(".") + f" {unit}"


def _thousands(match: re.Match[str]) -> str:
    high = float(match["count"]) * 1000 + int(match["rest"] or 0)
    if not match["low"]:
        return f"{high:,.0f}"
    low = int(match["low"])
    spread = low * 1000 if low < high / 1000 <= 20 * low else low
    return f"{spread:,} {match['joint']} {high:,.0f}"


def _value(count: str) -> float:
    return float(_ONES.get(count.casefold()) or count)
