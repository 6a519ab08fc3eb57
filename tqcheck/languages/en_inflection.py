"""Inflection of English verbs and nouns; regular by rule, irregular by table."""

from __future__ import annotations

import re
from functools import cache

_IRREGULAR = {
    line.split()[0]: line.split()
    for line in """
    be is being was been
    bear bears bearing bore borne
    become becomes becoming became become
    begin begins beginning began begun
    break breaks breaking broke broken
    bring brings bringing brought brought
    build builds building built built
    buy buys buying bought bought
    come comes coming came come
    cut cuts cutting cut cut
    deal deals dealing dealt dealt
    die dies dying died died
    do does doing did done
    draw draws drawing drew drawn
    drive drives driving drove driven
    fall falls falling fell fallen
    feel feels feeling felt felt
    fight fights fighting fought fought
    find finds finding found found
    get gets getting got got
    give gives giving gave given
    go goes going went gone
    grow grows growing grew grown
    hang hangs hanging hung hung
    have has having had had
    hear hears hearing heard heard
    hit hits hitting hit hit
    hold holds holding held held
    keep keeps keeping kept kept
    know knows knowing knew known
    lead leads leading led led
    leave leaves leaving left left
    lose loses losing lost lost
    make makes making made made
    meet meets meeting met met
    overcome overcomes overcoming overcame overcome
    pay pays paying paid paid
    put puts putting put put
    rise rises rising rose risen
    sell sells selling sold sold
    run runs running ran run
    say says saying said said
    see sees seeing saw seen
    seek seeks seeking sought sought
    send sends sending sent sent
    set sets setting set set
    shed sheds shedding shed shed
    show shows showing showed shown
    sit sits sitting sat sat
    speak speaks speaking spoke spoken
    spend spends spending spent spent
    stand stands standing stood stood
    strike strikes striking struck struck
    take takes taking took taken
    tell tells telling told told
    think thinks thinking thought thought
    undergo undergoes undergoing underwent undergone
    undertake undertakes undertaking undertook undertaken
    uphold upholds upholding upheld upheld
    win wins winning won won
    withdraw withdraws withdrawing withdrew withdrawn
    write writes writing wrote written
    """.strip().splitlines()
}
_DOUBLING = frozenset(
    "admit ban begin commit control drop equip expel impel occur permit plan propel rebel refer regret rob star stop submit transfer".split()
)
_PLURALS = {
    "man": "men",
    "woman": "women",
    "person": "people",
    "child": "children",
    "basis": "bases",
    "crisis": "crises",
}


@cache
def verb_forms(lemma: str) -> tuple[str, str, str, str, str]:
    """The forms of a verb: base, third person, participle in -ing, past, past participle.

    Args:
        lemma: base form in lower case.
    """
    if lemma in _IRREGULAR:
        base, third, ing, past, participle = _IRREGULAR[lemma]
        return base, third, ing, past, participle
    third = _with_s(lemma)
    if lemma in _DOUBLING:
        stem = lemma + lemma[-1]
        return lemma, third, f"{stem}ing", f"{stem}ed", f"{stem}ed"
    if lemma.endswith("e"):
        ing = lemma + "ing" if lemma.endswith(("ee", "oe", "ye")) else lemma[:-1] + "ing"
        return lemma, third, ing, f"{lemma}d", f"{lemma}d"
    past = f"{lemma[:-1]}ied" if re.search(r"[^aeiou]y\Z", lemma) else f"{lemma}ed"
    return lemma, third, f"{lemma}ing", past, past


def reinflected(form: str, lemma: str, wanted: str, participle: bool = False) -> str:
    """Another verb in the form that a word has.

    Args:
        form: a form of the first verb, in lower case.
        lemma: base form of the first verb.
        wanted: base form of the other verb.
        participle: take a form that is past and past participle alike for the participle.
    """
    forms = verb_forms(lemma)
    place = forms.index(form)
    return verb_forms(wanted)[4 if participle and forms[4] == form else place]


def noun_forms(lemma: str) -> tuple[str, str]:
    """Singular and plural of a noun.

    Args:
        lemma: singular in lower case.
    """
    return lemma, _PLURALS.get(lemma) or _with_s(lemma)


def _with_s(word: str) -> str:
    if re.search(r"[^aeiou]y\Z", word):
        return f"{word[:-1]}ies"
    return f"{word}es" if re.search(r"(?:s|x|z|ch|sh|o)\Z", word) else f"{word}s"
