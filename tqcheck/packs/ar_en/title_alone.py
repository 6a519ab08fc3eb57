from __future__ import annotations

import re

from tqcheck.rules import Phrases, Severity
from tqcheck.rules.phrases import Entry

_ROLE = "(?:President|Vice President|Dean|Head|Director|Director General|Rector|Chairman|Chair|Minister|Undersecretary|Secretary|Governor|Mayor)"
_DOCTOR = r"(?:Prof(?:essor|\.)? Dr\.?|Professor|Prof\.|Dr\.|Eng\.)"


class TitleAlone(Phrases):
    """Titles piled up, or a title with no name behind it: "Prime Minister Dr. Eng.", "Dr. Dean of the College".

    Cause: Arabic sets "al-ustadh al-duktur", "al-muhandis" and "al-liwa'" before name and office alike, as many as the
    person has.
    Repair: the office, or one title before the name.
    Native English: "Prof. Dr." where a university keeps that style; "Dr. Dean Hall", a man called Dean.
    """

    message = "Arabic piles academic and professional titles before name and office; English keeps one, and only before a name."
    category = "name"
    severity = Severity.MAJOR
    table = rf"""
        {_DOCTOR} (?P<role>{_ROLE})[ of (?:the )?[A-Z]\w+] => the \g<role> ; al-duktur ra'is ; proof
        (?:the )?Doctor Engineer => Dr. ; al-duktur al-muhandis ; proof
        (?P<a>Dr\.|Prof\.|Doctor|Professor) (?:Eng\.|Engineer|Counselor|Counsellor)[ [A-Z]\w+] => \g<a> ; al-duktur al-muhandis ; proof
        (?:Eng\.|Engineer|Counselor|Counsellor) (?P<a>Dr\.)[ [A-Z]\w+] => \g<a> ; al-muhandis al-duktur ; proof
        (?P<a>Major General|Lieutenant General|Brigadier General|Colonel) (?:Dr\.|Doctor|Engineer|Eng\.|Pilot|Staff|Police)[ [A-Z]\w+] => \g<a> ; al-liwa' al-duktur ; proof
        (?P<a>(?:Major|Lieutenant|Brigadier)) (?:General )?(?:Staff|Pilot) General => \g<a> General ; al-liwa' arkan harb ; proof
        (?P<a>Minister|President|Governor|Chancellor|Ambassador) (?:Dr\.? (?:Eng\.|Engineer)|Counselor Dr\.|Major General Engineer)[ [A-Z]\w+] => \g<a> ; al-duktur al-muhandis ; proof
        His Excellency (?:the )?(?:Prof(?:essor|\.)? Dr\.?|Dr\.) (?P<a>{_ROLE}) => the \g<a> ; ma'ali al-duktur ; proof
        (?:Mr|Mrs|Ms)\.? (?P<a>(?:Prime )?Minister|President|Governor|Dr\.|Eng\.)[ (?:of )?[A-Z]\w+ (?!Speaker)] => \g<a> ; al-sayyid al-wazir ; proof
        the (?:Mr|Mrs|Ms)\.?[ [A-Z]\w+] => Mr. ; al-sayyid ; proof
    """
    examples = """
        With sorrow {Professor Dr. President => the President} of the University mourns a student.
        The bridge was opened by {Dr. Eng. => Dr.} Karim Saleh.
        The guard is under {Major General Engineer => Major General} Omar Adel.
        Prof. Dr. Karim Saleh gave the lecture.
        Dr. Dean Hall spoke on the heart.
        The President of the University spoke.
    """

    def _replacement(self, text: str, entry: Entry, match: re.Match[str]) -> str:
        replaced = super()._replacement(text, entry, match)
        inside = re.search(r"[\w,;:] \Z", match.string[: match.start("mark")][-2:])
        return f"t{replaced[1:]}" if inside and replaced.startswith("The ") else replaced
