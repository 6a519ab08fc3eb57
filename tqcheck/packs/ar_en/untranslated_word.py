from __future__ import annotations

from tqcheck.rules import Phrases, Severity


class UntranslatedWord(Phrases):
    """An Arabic word in Latin letters where English has one: "Hamasawi", "the Muqawama", "#Analyze_ya_Dwairi".

    Cause: adjectives of party and place, forms of address and words of the street are copied as names.
    Repair: the English word.
    Native English: Arabic words that English has taken in: intifada, sheikh, souk.
    """

    message = "An Arabic word was copied in Latin letters; English has a word for it."
    category = "untranslated"
    severity = Severity.MAJOR
    table = r"""
        [(?:the|a|an|this|that|one|each|every|said) ]Hamasawi => Hamas member ; Hamasawi ; proof
        (?:Hamasawi|Hamsawi|Hamasawy) => A Hamas member ; Hamasawi ; proof
        (?:Hamasawis|Hamasawiyin|Hamasawiyyin|Hamasawiyun|Hamasawia) => Hamas members ; Hamasawiyyun ; proof
        (?:Fathawi|Fatahawi|Fathawy) => Fatah member ; Fathawi ; proof
        (?:Qassami|Qassamist|Qassamites|Qassamis)(?= |,|\.) => Qassam fighter ; Qassami ; proof
        (?:Daeshi|Daishi|Da[’']ishi|Daeshis|Dawaesh|Dawa[’']ish|Daeshites) => ISIS fighter ; da'ishi, dawa'ish ; proof
        (?:Ikhwani|Ikhwanis|Ikhwanji) => Brotherhood member ; Ikhwani ; proof
        (?:the )?Muqawama[ (?:in|said|fighters|has|is|of|will|forces)] => the resistance ; al-muqawama ; gated
        (?:the )?(?:Resistants|resistants) => resistance fighters ; muqawimun ; proof
        (?-i:(?:the )?Fasa[’']?il) => the factions ; al-fasa'il ; proof
        (?:the )?(?:Mourabitoun|Murabitin|Murabiteen|Murabitoun|Murabiton|Mourabitin)[ (?:of|in|at|and) (?:Al-Aqsa|Jerusalem|the)] => the worshippers keeping watch ; al-murabitun ; gated
        #\w+_[Yy]a_\w+ => ; ya ; proof
    """
    examples = """
        In May {Hamasawi => A Hamas member} took the bag.
        {The Resistants => Resistance fighters} held the hill.
        A film showed the {Daeshi => ISIS fighter} in the old town.
        In May a clerk took the bag.
        The sheikh spoke of the intifada.
        The souk was full of men.
    """
