from __future__ import annotations

import re

from tqcheck.rules import Document, Gate, Pattern

_GIVEN = (
    "Abbas|Abdallah|Abdul|Abdullah|Adel|Ahmad|Ahmed|Ali|Amir|Ayman|Bashar|Basem|Bassem|Benjamin|Daniel|David|Dina|Ezzat|Fadi|Faisal|Fathi|Fatima|Fuad|Ghassan|Hamad|Hani|Hasan|Hassan|Hazem"
    "|Hussein|Ibrahim|Imad|Iman|Ismail|Izzat|Jamal|Kamal|Karim|Khaled|Khalil|Layla|Mahmoud|Mariam|Marwan|Maryam|Mohamed|Mohammad|Mohammed|Mona|Mousa|Muhammad|Musa|Mustafa|Nabil|Nasser|Nour|Omar"
    "|Osama|Othman|Rami|Rania|Rashid|Saad|Saeed|Said|Saleh|Salem|Salma|Sami|Samir|Sara|Sarah|Tamer|Tarek|Tariq|Wael|Walid|Yahya|Yair|Yasser|Yitzhak|Yoav|Yossi|Youssef|Yusuf|Zaid|Ziad|Zainab"
)
_VERB = r"(?:is|was|has|had|will|would|lives|lived|works|worked|died|fell|left|led|leads|took|came|went|made|gave|won|lost|wrote|taught|fought|held|spent|served|(?!called|named)[a-z]{3,}ed)"


class NameWho(Pattern):
    """A relative clause with no comma after a full name: "they freed Omar Adel who was held in May".

    Cause: Arabic sets no comma before "alladhi".
    Repair: a comma; a name needs no clause to tell who is meant.
    Native English: "it was Omar Adel who", which picks one out.
    """

    message = "A name already says who is meant, so English sets the clause off with a comma; Arabic does not."
    category = "orthography"
    gate = Gate.CONTEXT
    anchors = ("who",)
    pattern = (
        rf"(?<![\w’'-])#?(?:(?:{_GIVEN})(?: (?:[Aa]bu |[Bb]in )?[A-Z][\w’-]*){{0,2}}|[A-Z][\w’-]+(?= [Aa]l-))"
        rf" (?P<mark>(?P<last>(?:[Aa]l-)?[A-Z][\w’-]+) who)(?= {_VERB}\b)"
    )
    examples = """
        They freed Omar {Haddad who => Haddad, who} was held in May.
        The hall was named after Salma {Nour who => Nour, who} taught there.
        The talk was given by Petra {Al-Rashid who => Al-Rashid, who} led the guild.
        It was Omar Haddad who was held in May.
        They freed Omar Haddad, who was held in May.
        The Omar Haddad who lives here is another man.
    """

    def accept(self, match: re.Match[str], document: Document) -> bool:
        """Not where the name is picked out of several."""
        before = document.prose[max(0, match.start() - 40) : match.start()]
        return not re.search(r"\b(?:[Ii]t (?:is|was|will be)(?: \w+){0,2}|[Tt]he|not|only|one)\s+\Z", before)

    def suggest(self, match: re.Match[str], document: Document) -> list[str]:
        """With a comma."""
        return [f"{match['last']}, who"]
