from __future__ import annotations

from tqcheck.rules import Phrases


class WarWords(Phrases):
    """Words of Hebrew reports on war and captivity, taken by their first meaning: "the abductees", "innocent citizens".

    Cause: "hatufim", "ezrahim", "yishuvim", "lohamim", "otef Aza", "tashtiyot", which have one more English word each.
    Repair: that word.
    Native English: "the kidnapped" before a noun, "citizens" with a country, "settlements" in the West Bank.
    """

    message = "Hebrew has one word where English tells two apart; here it means the other."
    category = "calque"
    table = """
        [(?:the|our|their|all|of) ]abductees => hostages ; hatufim ; proof
        [(?:our|the|of) ]kidnapped[(?: and(?! murdered| missing p)|,|\\.|:|;| from| in captivity| are| were| will| held| home)] => hostages ; hatufim ; proof
        [(?:our|the|of) ]abducted[(?: and(?! murdered| missing p)|,|\\.|:|;| are| were| will| held| home)] => hostages ; hatufim ; proof
        (?P<a>innocent|defenseless|unarmed) citizens => \\g<a> civilians ; ezrahim ; proof
        [(?:in|of|from|to) (?:the )?](?:israeli )?settlements[ (?:surrounding|near|around|bordering|close to|along) (?:the )?gaza] => communities ; yishuvim ; proof
        idf fighters => IDF soldiers ; lohamei tsahal ; proof
        (?P<a>terror|terrorist|military) infrastructures => \\g<a> infrastructure ; tashtiyot ; proof
    """
    examples = """
        The families of the {abductees => hostages} met in the square.
        They murdered {innocent citizens => innocent civilians} in their beds.
        He grew up in the {settlements => communities} near Gaza.
        The {IDF fighters => IDF soldiers} found the shaft at dawn.
        The pilots struck {terror infrastructures => terror infrastructure} by the port.
        The settlements near Nablus grew. The citizens of Spain vote in May.
        The kidnapped and murdered women were sisters. An abductee of the sea, he sang.
        All citizens of the town may vote.
    """
