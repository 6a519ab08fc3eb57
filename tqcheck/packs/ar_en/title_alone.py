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
        (?P<a>(?-i:Crown Prince|King|Queen|Prince)),? (?:His|Her) (?:Royal )?(?:Highness|Majesty),? (?:the )?(?:Prince|King|Queen|Princess|Emir|Sheikh)[ [A-Z][\w-]+] => \g<a> ; waliyy al-ahd sahib al-sumuww ; proof
        [(?:by|and|with|to|for|of|,) ](?-i:d)\.[ (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => Dr. ; d. ; proof
        [(?:by|and|with|to|for|of|,) ](?-i:m)\.[ (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => Eng. ; m. ; proof
        [(?:by|and|with|to|for|of|,) ](?-i:a|A)\. (?-i:d|D)\.[ (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => Prof. ; a. d. ; proof
        [(?:by|with|for|and|of) ]the (?P<b>teacher|student|engineer|researcher|trainer|lecturer|player|citizen|supervisor),[ (?-i:[A-Z])[\w-]+ (?-i:[A-Z])[\w-]+] => \g<b> ; al-mu'allima ; proof
        President (?P<a>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+){{0,4}}), (?:the )?President of the Republic => President \g<a> ; ra'is al-jumhuriyya ; proof
        (?P<a>Dr\.|Engineer|Eng\.) (?P<b>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+){{1,3}}), (?:the )?Prime Minister, => Prime Minister \g<b> ; ra'is majlis al-wuzara' ; proof
        (?P<a>ambassador|ambassadors) of the (?:Republic|State|Kingdom|Sultanate|Federal Republic|Islamic Republic|People[’']s Republic) of (?P<b>France|Italy|Turkey|Germany|Qatar|Kuwait|Oman|Bahrain|India|Pakistan|Indonesia|Tunisia|Iraq|Azerbaijan|Kazakhstan|Korea|Serbia|Poland|Spain|Morocco|Palestine|Yemen|Sudan|Lebanon) => \g<a> of \g<b> ; safir jumhuriyyat ; proof
    """
    examples = """
        The hall was opened by His Excellency Dr. Karim Saleh.
        The course was given by {d. => Dr.} Karim Saleh.
        The talk was given by {the teacher, => teacher} Mona Saleh.
        The teacher, Mona, left.
        With sorrow {Professor Dr. President => the President} of the Academy greets the graduates.
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
