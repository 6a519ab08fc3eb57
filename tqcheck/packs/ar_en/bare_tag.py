from __future__ import annotations

import re

from tqcheck.rules import Document, Pattern

_PLACE = "Gaza|Israel|Palestine|Hamas|Egypt|Lebanon|Syria|Iran|Iraq|Yemen|Jordan|Sudan|Libya|Qatar|Jerusalem|Rafah|News|Video|Hezbollah"
_KIND = (
    "hospital|prison|crossing|mosque|camp|street|university|strip|bank|square|stadium|airport|church|brigades?|brigade"
)


class BareTag(Pattern):
    """A hashtag that lost its sign, or half its capitals: "#Palestine Gaza", "#Indonesian_hospital"; a sign on a small word, "#All of the town".

    Cause: the words of an Arabic tag are joined by low lines and have no capitals; signs were lost on the way.
    Repair: the sign; a capital in every word of a name.
    Native English: a word in running text after a tag.
    """

    message = "This belongs to a row of hashtags and has lost its sign, or a capital of its name."
    category = "orthography"
    pattern = (
        rf"(?<=\s)#[A-Z]\w+(?P<mark> (?P<word>{_PLACE}))(?= ?(?:#|\Z|\n))"
        rf"|(?P<tag>#(?:[A-Z]\w*_|[A-Z][\w-]*_)(?P<kind>{_KIND}))(?!\w)"
        r"|(?<![\w#])(?P<small>#(?P<word_of>All|Every|From|With|This|These|Those|Some|Most|Our|Their))(?= [a-z]{2,})"
        r"|(?<!\S)(?P<loose># (?P<name>[A-Z][a-z]+(?:_\w+)*))(?= ?(?:#|\Z|\n))"
    )
    examples = r"""
        The talks go on in Oman #Palestine{\ Gaza => \ #Gaza}
        He runs the {#Baptist_hospital => #Baptist_Hospital} in the old town.
        The talks go on in Oman {# News => #News} #Oman
        The mayor: {#All => All} of the town will be dark.
        The talks go on in Oman #Palestine #Gaza
        #Palestine Gaza is on the map.
        He runs the #Baptist_Hospital in the old town.
    """

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """The whole tag."""
        if match["word"]:
            return [f" #{match['word']}"]
        if match["word_of"]:
            return [match["word_of"]]
        if match["name"]:
            return [f"#{match['name']}"]
        return [match["tag"][: -len(match["kind"])] + match["kind"].capitalize()]
