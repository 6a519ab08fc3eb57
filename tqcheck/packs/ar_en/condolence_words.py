from __future__ import annotations

from tqcheck.rules import Phrases, Severity


class CondolenceWords(Phrases):
    """Prayers for the dead and other pious formulas, word for word: "cover him with His vast mercy".

    Cause: "taghammadahu Allah bi-wasi rahmatihi", "askanahu fasih jannatih", "al-maghfur lahu", "mazid min al-huzn".
    Repair: what English obituaries and prayers say: grant him His mercy, admit him to Paradise, the late, great sadness.
    Native English: prayers in English that speak of mercy and paradise without the Arabic idiom.
    """

    message = "This is an Arabic prayer or condolence formula put over word for word; English words it differently."
    category = "calque"
    severity = Severity.MAJOR
    table = r"""
        cover (?P<a>him|her|them|us|the deceased) with (the )?((vastness|abundance|breadth) of )?(his )?(vast |wide |broad |abundant |great |immense |infinite )?mercy => grant \g<a> His abundant mercy ; taghammadahu bi-wasi' rahmatihi ; gated
        cover (?P<a>him|her|them) with the (vastness|abundance|breadth) of his mercy and (satisfaction|pleasure|contentment) => grant \g<a> His abundant mercy and favor ; taghammadahu bi-wasi' rahmatihi wa-ridwanih ; proof
        (dwell|house|inhabit|settle|accommodate|lodge|enter|reside|make) (?P<a>him|her|them|the deceased) (dwell |live |reside |enter )?(in|into) his (spacious|vast|wide) (paradise|gardens?|heavens?) => admit \g<a> to Paradise ; askanahu fasih jannatih ; proof
        his (spacious|vast|wide) (paradise|gardens?|heavens?) => Paradise ; fasih jannatih ; proof
        have (a )?(wide|vast|broad) mercy on => have abundant mercy on ; rahma wasi'a ; proof
        passed away (to|into) the mercy of (god|allah)( almighty)? => passed away ; intaqala ila rahmat Allah ; gated
        (moved|transferred|departed|went|died|transitioned) (to|into) the mercy of (god|allah)( almighty)? => passed away ; intaqala ila rahmat Allah ; gated
        (who is |the )?forgiven( one)?,? (by )?(god|allah) willing,? => the late ; al-maghfur lahu ; proof
        (?P<a>great |deep |the )?more (?P<b>sadness|grief|sorrow) and => great \g<b> and ; mazid min al-huzn ; proof
        with (more|an abundance of|a lot of) (?P<b>sadness|grief|sorrow) => with great \g<b> ; bi-mazid min al-huzn ; proof
        (the )?god(’s|'s) will and destiny => God’s will and decree ; qada' Allah wa-qadarih ; proof
        replace (him|her|them) with a (better )?home (better )?(than|from) (?P<a>his|her|their)( own)?( home)? => grant a home better than \g<a> own ; abdalahu daran khayran min darihi ; proof
        (?P<a>sincere|deep|deepest|warm|warmest|heartfelt) feelings of (?P<b>sympathy|condolences?|solace|consolation|gratitude|thanks) => \g<a> \g<b> ; mashair al-muwasa ; proof
        (the )?dut(y|ies) of (condolence|condolences|consolation|mourning) => condolences ; wajib al-aza' ; gated
        guests of (god|the most gracious|the most merciful|rahman|al-rahman) => pilgrims ; duyuf al-rahman ; gated
        pilgrims (of|to) the (sacred |holy )?house of (god|allah) => pilgrims ; hujjaj bayt Allah ; gated
        (?P<a>inspire|give) (?P<b>[\w’' ]{1,50}?) (with )?patience and solace => grant \g<b> patience and comfort ; al-sabr wa-l-sulwan ; gated
        <play> the (?P<a>national|republican|royal) (peace|salutation) => <play> the \g<a> anthem ; al-salam al-watani ; gated
        (rose|ascended|went up|rises|elevated) as (a )?martyrs? => was killed ; irtaqa shahidan ; gated
        (a|one) minute of mourning => a minute’s silence ; daqiqat hidad ; gated
        <perform> (the )?(?P<a>friday|eid|dawn|noon|evening|sunset|funeral|tarawih|eid al-fitr|eid al-adha) prayers? => <hold> \g<a> prayers ; adda al-salat ; gated
        (as )?we count (on )?(?P<a>him|her|them)( as a martyr)? (with|to|before) (?P<b>god|allah)( almighty)? => we commend \g<a> to \g<b> ; nahtasibuhu inda Allah ; proof
        make (?P<a>his|her|their) grave( is| as)? a (garden|meadow) (from|of|among) the (gardens|meadows) of paradise => make \g<a> grave one of the gardens of Paradise ; rawda min riyad al-janna ; proof
        the good of those as (a )?companions? => what excellent companions they are ; wa-hasuna ula'ika rafiqan ; proof
        (?P<a>student|doctor|professor|colleague|graduate|teacher|former professor) obituary[$] => obituary of a \g<a> ; na'y ; proof
        obituary (?P<a>student|doctor|professor|colleague|graduate|teacher)[$] => obituary of a \g<a> ; na'y ; proof
        (?P<a>him|her|them|his|her|their)( family and)? (?P<b>family|relatives|loved ones) with patience and solace => \g<a> \g<b> patience and comfort ; al-sabr wa-l-sulwan ; proof
        (the )?blessed (?P<a>eid al-(fitr|adha)|al-aqsa mosque|al-aqsa) => \g<a> ; al-mubarak ; gated
        (?P<a>eid al-(fitr|adha)|al-aqsa mosque) (al-mubarak|blessed|mubarak) => \g<a> ; al-mubarak ; gated
        (the )?noble (qur[’']?an|quran|koran) => the Quran ; al-qur'an al-karim ; gated
        (departed from|departed|left) our world => died ; rahala an alamina ; gated
        (struggle|conflict) with (?P<a>the )?(?P<b>disease|illness|cancer) => battle with \g<a>\g<b> ; sira' ma'a al-marad ; gated
    """
    examples = """
        {Obituary student => Obituary of a student}
        {We count him with God => We commend him to God} and mourn him.
        We ask God to {cover him with His vast mercy => grant him His abundant mercy}.
        We ask God to place her in {His spacious gardens => Paradise}.
        The old judge {moved to the mercy of God => passed away} on Friday.
        {With more sadness => With great sadness} the guild announces his death.
        Snow covered him with a thin white sheet.
        May God have mercy on him.
        The family moved to the capital.
        There was more sadness than anger.
    """
