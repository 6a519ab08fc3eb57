from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern


class AgeInBrackets(Pattern):
    """An age in brackets or with its unit in the plural: "Salma Haddad (57 years old)", "a 22 years old man".

    Cause: Arabic puts the age in brackets, "(57 aman)", and counts the years in full.
    Repair: the bare number between commas, "57,", or "22-year-old".
    Native English: "aged 57", "57-year-old", "(57)" in lists.
    """

    message = "Arabic gives the age with its unit, often in brackets; English sets the bare number between commas."
    category = "date-number"
    anchors = ("years", "year", "aged")
    sign = r"\d(?:\)|[ -]year)"
    pattern = (
        r"(?<=[\w.’”\"])(?P<bracket> ?\((?P<aged>aged? )?(?P<age>\d{1,3})(?P<unit>[ -]years?(?:[ -]old| of age)?)?\),?)"
        r"|\b(?P<article>[Aa]n?|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir) (?P<count>\d{1,3})[ -]years[ -]old(?= [a-z])"
        r"|\b(?P<label>[Aa]ged|[Aa]t (?:the )?age of) (?P<number>\d{1,3}) years(?: old)?\b(?! (?:and|or|to)\b)"
    )
    examples = r"""
        Salma Haddad{\ (57 years old) => , 57,} was freed in May.
        The victim, Omar Nasser{\ (22 years old), => , 22,} lived in Irbid.
        The court jailed {a 22 years old => a 22-year-old} baker.
        He died {at the age of 81 years => at the age of 81} in Tunis.
        Salma Haddad, 57, was freed in May.
        The 22-year-old baker was jailed.
        The jury named three women (57 in all) for the award.
        He is 22 years old.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """A number in brackets is an age where its unit stands with it."""
        return not match["bracket"] or bool(match["unit"] or match["aged"])

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The number between commas, or in a compound."""
        if match["bracket"]:
            follows = document.prose[match.end() : match.end() + 2].lstrip()[:1]
            return [f", {match['age']}{',' if follows.isalnum() else ''}"]
        if match["article"]:
            article = match["article"]
            if article.casefold() in ("a", "an"):
                vowel = match["count"].startswith(("8", "11", "18"))
                article = article[0] + ("n" if vowel else "")
            return [f"{article} {match['count']}-year-old"]
        return [f"{match['label']} {match['number']}"]
