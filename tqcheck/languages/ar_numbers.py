"""Numbers as Arabic writes them in words; forms as ``ar.plain`` writes them."""

from __future__ import annotations

from tqcheck.languages.ar import stems

_ONES: dict[float, str] = {
    3: "ثلاث ثلاثه ثالث ثالثه",
    4: "اربع اربعه رابع رابعه",
    5: "خمس خمسه خامس خامسه",
    6: "ست سته سادس سادسه",
    7: "سبع سبعه سابع سابعه",
    8: "ثمان ثماني ثمانيه ثامن ثامنه",
    9: "تسع تسعه تاسع تاسعه",
}
_STEMS = {3: "ثلاث", 4: "اربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}
_TENS = {2: "عشر", 3: "ثلاث", 4: "اربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}

CONNECTOR = "و"
UNITS_FIRST = True
SCALES = {
    form: value
    for value, forms in {
        1e3: "الف الفا الاف",
        1e6: "مليون مليونا ملايين",
        1e9: "مليار مليارا مليارات بليون بليونا بلايين",
        1e12: "تريليون تريليونا تريليونات ترليون",
    }.items()
    for form in forms.split()
}
_FORMS: dict[float, str] = {
    1: "واحد واحده احد احدي حادي اول اولي",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثاني ثانيه",
    **_ONES,
    10: "عشر عشره عاشر عاشره",
    **{10.0 * ten: " ".join(f"{stem}{end}" for end in ("ون", "ين", "ينات", "ينيات")) for ten, stem in _TENS.items()},
    100: "مايه ميه",
    200: "مايتان مايتين مايتا مايتي ميتان ميتين ميتا ميتي",
    **{
        100.0 * one: " ".join(f"{stem}{joint}{end}" for joint in ("", "ي") for end in ("مايه", "ميه"))
        for one, stem in _STEMS.items()
    },
    2e3: "الفان الفين الفا الفي",
    2e6: "مليونان مليونين مليوني",
    2e9: "ملياران مليارين ملياري بليونين بليوني",
    0.5: "نصف",
    0.25: "ربع",
    1 / 3: "ثلث",
    2 / 3: "ثلثا ثلثي ثلثين ثلثان",
}
WORDS = {form: value for value, forms in _FORMS.items() for form in forms.split() if form not in SCALES}


def forms(word: str) -> tuple[str, ...]:
    """What a word may be in the tables: itself, or itself without what is written together with it."""
    return stems(word)
