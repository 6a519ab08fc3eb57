"""Errors to plant in a correct pair of source and translation, by kind."""

import random
import re
from collections.abc import Callable
from functools import cache

from source import rows

from tqcheck.alignment.terms import exchanged, is_term, terms

Texts = tuple[str, str]
Plant = Callable[[Texts, random.Random, list[Texts]], Texts | None]
NAMES = ["Lindqvist", "Oyelaran", "Petrovic", "Nakamura", "Fitzgerald", "Abernathy", "Castellano", "Dragomir"]
ADDRESS = "desk@qalat-news.example"


def digits(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    found = [
        m
        for m in re.finditer(r"(?<![\w.,:/-])\d+(?:[.,]\d+)*(?![\w:/-]|[.,]\d)", texts[1])
        if float(m[0].replace(",", "")) > 2
    ]
    if not found:
        return None
    match = chance.choice(found)
    place = chance.randrange(len(match[0].rstrip("0") or match[0]))
    place = place if match[0][place].isdigit() else 0
    digit = chance.choice([d for d in "3456789" if d != match[0][place]])
    return texts[0], texts[1][: match.start() + place] + digit + texts[1][match.start() + place + 1 :]


def number_lost(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    found = list(re.finditer(r"(?<![\w.,:/(-])\d\d+(?:[.,]\d+)* (?=[a-z])", texts[1]))
    if not found:
        return None
    match = chance.choice(found)
    return (
        (texts[0], texts[1][: match.start()] + texts[1][match.end() :])
        if texts[1].count(match[0].strip()) == 1
        else None
    )


def swap(kind: str, *, counted: bool = False) -> Plant:
    def plant(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
        found = terms(texts[1], "en", kind)
        if counted:
            found = [
                (c, span)
                for c, span in found
                if re.search(r"\d\s?\Z", texts[1][: span.start]) and span.of(texts[1]).isalpha()
            ]
        known = [concept for concept, _ in terms(texts[0], "ar", kind)]
        found = [(concept, span) for concept, span in found if concept in known]
        if not found:
            return None
        concept, span = chance.choice(found)
        others = sorted(
            {c for c, _ in terms(EVERY[kind], "en", kind)} - {c for c, _ in terms(texts[1], "en", kind)} - set(known),
            key=str,
        )
        other = chance.choice(others)
        if not exchanged(span.of(texts[1]), concept, other, "en", kind):
            return None
        edited = texts[1]
        for same, place in reversed(terms(texts[1], "en", kind)):
            if same == concept:
                edited = (
                    edited[: place.start]
                    + exchanged(place.of(texts[1]), concept, other, "en", kind)
                    + edited[place.end :]
                )
        return texts[0], edited

    return plant


EVERY = {
    "MONTHS": "1 January 1 February 1 April 1 June 1 July 1 September 1 October 1 November 1 December",
    "WEEKDAYS": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "CURRENCIES": "euro pound yen dirham shekel",
    "UNITS": "metre mile hour week month barrel",
    "PLACES": "Norway Portugal Japan Canada Mexico Ethiopia",
}


def time(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    match = re.search(
        r"(?<![\d:.])(\d{1,2})([:.])(\d\d)(?= ?[ap]\.?m)|(?<![\d:.])(\d{1,2}):(\d\d)(?![:\d])|(?<![\d:.])(\d{1,2})(?= ?[ap]\.?m)",
        texts[1],
    )
    if match is None:
        return None
    hour = match[1] or match[4] or match[6]
    return texts[0], texts[1][: match.start()] + str(int(hour) % 12 + 1) + texts[1][match.start() + len(hour) :]


def half_of_day(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    match = re.search(r"(?<=\d) ?([ap])\.?m\b", texts[1])
    if match is None:
        return None
    return texts[0], texts[1][: match.start(1)] + {"a": "p", "p": "a"}[match[1]] + texts[1][match.end(1) :]


@cache
def small_words() -> frozenset[str]:
    """Words that native English writes with a small letter too, so that a capital makes no name of them."""
    native = (row["text"] for corpus in ("clean", "clean-other", "clean-web", "human") for row in rows(corpus))
    return frozenset(word for text in native for word in re.findall(r"(?<![\w.@/-])[a-z]{2,}(?![\w@/])", text))


def name(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    people = [
        match
        for match in re.finditer(
            r"(?<!the )(?<!in )(?<!of )(?<!from )(?<!to )(?<!at )(?<!near )(?<!by )(?<!for )(?<=[a-z] )"
            r"(Mr\.|Mr|Ms\.|[A-Z][a-z]{2,}) ([A-Z][a-z]{3,})(?=[ ,.'])(?! [A-Z])",
            texts[1],
        )
        if not any(is_term(word, "en") or word.lower() in small_words() for word in match.groups())
    ]
    if not people:
        return None
    match = chance.choice(people)
    return texts[0], re.sub(rf"\b{match[2]}\b", chance.choice(NAMES), texts[1])


def negation(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    found = list(
        re.finditer(
            r"(?<=is|re|as|es|do|id|ve|ad|ll|ld|an|ay|st) ?(?:not|n't)\b(?! (?:only|just|necessarily))", texts[1]
        )
    )
    if len(found) != 1 or not re.search(r"(?<!\w)[وف]?(?:لم|لن|ليس|ليست|لا)(?!\w)", texts[0]):
        return None
    return texts[0], texts[1][: found[0].start()] + texts[1][found[0].end() :]


def negation_added(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    match = re.search(r"\b(?:is|are|was|were|has|have|will|would|can|could|should)\b(?! not)", texts[1])
    if match is None or re.search(
        r"\b(?:not|no|never|nor|none|without|but|only|until|before)\b|n't", texts[1], re.IGNORECASE
    ):
        return None
    return texts[0], texts[1][: match.end()] + " not" + texts[1][match.end() :]


def quotes_lost(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    if not re.search(r"[\"“][^\"“”]{25,}[\"”]", texts[1]) or not re.search(r"[\"“«][^\"“”«»]{20,}[\"”»]", texts[0]):
        return None
    return texts[0], re.sub(r"[\"“”']", "", texts[1])


def quotes_added(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    words = texts[1].split()
    if re.search("[\"“”«»']", texts[0] + texts[1]) or len(words) < 12:
        return None
    start = chance.randrange(1, len(words) - 8)
    return texts[0], " ".join([*words[:start], f"“{' '.join(words[start : start + 7])}”", *words[start + 7 :]])


def bracket_lost(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    edited = re.sub(r" ?\([^()]*\)", "", texts[1])
    wordy = re.search(r"\([^()]*[ء-ي]{2,}[^()]*\)", texts[0]) and re.search(
        r"\([^()]*[a-z]{3,} [a-z]+[^()]*\)", texts[1]
    )
    return (texts[0], edited) if wordy else None


def bracket_added(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    words = texts[1].split()
    if "(" in texts[0] + texts[1] or len(words) < 10:
        return None
    start = chance.randrange(3, len(words) - 3)
    return texts[0], " ".join([*words[:start], "(which was new to all of them)", *words[start:]])


def address(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    return f"{texts[0]} {ADDRESS}", f"{texts[1]} {ADDRESS.replace('qalat', 'qalaat')}"


def address_lost(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    return f"{texts[0]} https://qalat.example/a", texts[1]


def copied(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    source, target = texts[0].split(), texts[1].split()
    if len(source) < 14 or len(target) < 14:
        return None
    start = chance.randrange(1, len(source) - 8)
    return texts[0], " ".join([*target[:5], *source[start : start + 6], *target[11:]])


def truncated(texts: Texts, chance: random.Random, _: list[Texts]) -> Texts | None:
    words = texts[1].split()
    return (texts[0], " ".join(words[: len(words) // 3])) if len(words) >= 18 else None


def article(block: list[Texts], sources: list[str], targets: list[str]) -> Texts:
    return "\n\n".join(sources), "\n\n".join(targets)


def omitted(texts: Texts, chance: random.Random, block: list[Texts]) -> Texts | None:
    place = chance.randrange(1, len(block) - 1)
    if len(block[place][1].split()) < 8:
        return None
    return article(block, [s for s, _ in block], [t for n, (_, t) in enumerate(block) if n != place])


def added(texts: Texts, chance: random.Random, block: list[Texts]) -> Texts | None:
    place = chance.randrange(1, len(block) - 1)
    if len(block[place][1].split()) < 8:
        return None
    return article(block, [s for n, (s, _) in enumerate(block) if n != place], [t for _, t in block])


def repeated(texts: Texts, chance: random.Random, block: list[Texts]) -> Texts | None:
    words = texts[1].split()
    if len(words) < 10:
        return None
    again = " ".join([*words[:4], "however", *words[5:]])
    return article(block, [*(s for s, _ in block), texts[0]], [*(t for _, t in block), again])


ARTICLES = {"sentence omitted", "sentence added", "translated anew"}
KINDS: dict[str, tuple[Plant, tuple[str, ...]]] = {
    "digits": (digits, ("source-number",)),
    "number lost": (number_lost, ("source-number",)),
    "month": (swap("MONTHS"), ("source-month",)),
    "weekday": (swap("WEEKDAYS"), ("source-weekday",)),
    "time": (time, ("source-time", "source-number")),
    "half of the day": (half_of_day, ("source-time",)),
    "currency": (swap("CURRENCIES"), ("source-currency",)),
    "unit": (swap("UNITS", counted=True), ("source-unit",)),
    "place": (swap("PLACES"), ("source-place",)),
    "name": (name, ("source-name",)),
    "negation lost": (negation, ("source-negation",)),
    "negation added": (negation_added, ("source-negation",)),
    "quotation lost": (quotes_lost, ("source-quotation",)),
    "quotation added": (quotes_added, ("source-quotation",)),
    "bracket lost": (bracket_lost, ("source-bracket", "source-number")),
    "bracket added": (bracket_added, ("source-bracket",)),
    "address": (address, ("source-address",)),
    "address lost": (address_lost, ("source-address",)),
    "untranslated": (copied, ("source-copied",)),
    "cut to a third": (truncated, ("source-length", "source-omission", "source-addition")),
    "sentence omitted": (omitted, ("source-omission", "source-length")),
    "sentence added": (added, ("source-addition", "source-length")),
    "translated anew": (repeated, ("source-repeated",)),
}
