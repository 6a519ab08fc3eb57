from __future__ import annotations

from tqcheck.rules import Phrases

_UNIT = r"(?:hours|days|weeks|months|years|decades)"
_SPAN = rf"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:\w+ )?{_UNIT}"
_SIDES = r"(?:sides|parties|countries|teams|leaders|presidents|nations|governments|men|ministers|peoples|capitals|armies|clubs)"
_EVIL = r"(?:terrorism|corruption|extremism|poverty|unemployment|racism|illiteracy|smuggling|inflation|violence)"


class FaultyFrame(Phrases):
    """A set frame of small words put together the Arabic way: "despite of", "all what", "in the same time".

    Cause: "bi-l-raghm min", "kull ma", "fi l-waqt nafsihi", "mundhu sanatayn" are rendered word by word.
    Repair: the English frame.
    Native English: "in the same time zone", "make the most of the day".
    """

    message = "These small words follow the Arabic frame; English has another set of words here."
    category = "grammar"
    table = rf"""
        (?P<frame>despite) of[ (?!course)[\w“"]+] => \g<frame> ; bi-l-raghm min ; proof
        inspite of => in spite of ; bi-l-raghm min ; proof
        in spite that => although ; raghma anna ; proof
        despite that[ (?:the|he|she|it|they|there|we)] => although ; raghma anna ; proof
        although (?:that|of)[ (?:the|he|she|it|they|there)] => although ; raghma anna ; proof
        all what[ (?!is|was|are)\w+] => all that ; kull ma ; proof
        everything what => everything that ; kull ma ; proof
        in the same time[ (?!period|frame|zone|slot|span|as|that|it|window|scale|line|bracket)\w+] => at the same time ; fi l-waqt nafsihi ; proof
        in the same time[ ?[,.]] => at the same time ; fi l-waqt nafsihi ; proof
        since (?P<time>{_SPAN})[(?! ago| earlier| before)] => for \g<time> ; mundhu ; proof
        before (?P<time>{_SPAN})[(?= ?[.]| in an? (?:attack|accident|raid))] => \g<time> ago ; qabla ; proof
        on the light of[ (?:the|this|these|what)] => in light of ; ala daw' ; proof
        in order (?:that to|for to|to that) => in order to ; li-kay ; proof
        so that to => to ; li-kay ; proof
        the both[ {_SIDES}] => both ; kila ; proof
        both of[ (?:Egypt|Jordan|Israel|Russia|Ukraine|Iran|Turkey|Qatar|China|Iraq|Syria|Lebanon|Libya|Sudan|France|Germany|Saudi)] => both ; kull min ; proof
        as well as also => as well as ; kadhalika ; proof
        as well as[ (?:to )?(?P<next>sheds|provides|includes|contributes|seeks|enhances|explains|enables|ensures|gives|allows|takes|achieves|encourages|introduces|has|is|was|will|aims to|works to|helps to)] => and ; kama ; proof
        more (?P<comparative>better|easier|stronger|bigger|larger|faster|safer|worse|higher|harder) => \g<comparative> ; akthar ; proof
        the most (?P<superlative>best|biggest|largest|strongest|easiest|greatest|highest|worst) => the \g<superlative> ; al-akthar ; proof
        regardless (?:from|about|to|on)[ (?:the|his|its|their|what)] => regardless of ; bi-ghadd al-nazar an ; proof
        with the aim to => in order to ; bi-hadaf ; proof
        for the purpose to => in order to ; bi-gharad ; proof
        from the (?:side|part|behalf) of[ (?:the )?(?:government|authorities|army|ministry|forces|state|occupation|company|university|participants)] => by ; min qibal ; proof
        by the (?:side|part|behalf) of[ (?:the )?(?:government|authorities|army|ministry|forces|state|occupation|company|university|participants)] => by ; min qibal ; proof
        (?P<date>at (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))(?=[ ,.]) => on \g<day> ; yawm ; confirm
        the Almighty God => Almighty God ; Allah al-qadir ; proof
        the God Almighty => God Almighty ; Allah al-qadir ; proof
        the Almighty Allah => Almighty Allah ; Allah al-qadir ; proof
        (?:the )?God the Almighty[ (?:to|that)] => Almighty God ; Allah al-qadir ; confirm
        [(?:fight(?:s|ing)?|combat(?:s|ting|ing)?|confront(?:s|ing)?|counter(?:s|ing)?|against|eliminat(?:e|ing)|eradicat(?:e|ing)|reject(?:s|ing)?|renounc(?:e|ing)) ]the (?P<evil>{_EVIL})[(?= ?[.,;]| (?:and|as|through|by|with)\b)] => \g<evil> ; al- ; proof
        the (?P<who>(?:Jordanian|Egyptian|Palestinian|Arab|Saudi|Iraqi|Lebanese|Syrian|Moroccan|Tunisian|Algerian|Libyan|Yemeni|Kuwaiti|Emirati|Qatari|Omani|Bahraini|Sudanese)) youth[(?= ?[.,;]| (?:to|and|in|from|with|who|are|have|for|by|about|through|on)\b)] => \g<who> youth | young \g<who>s ; al-shabab ; proof
        (?:is|are|was|were) consist(?:s|ed|ing)? of => consists of ; takawwana min ; proof
        (?P<verb>said|confirmed|stressed|added|noted|explained|indicated|confirming|stressing|noting|explaining|indicating|adding) that (?:it is that|that that|what is that) => \g<verb> that ; anna ; proof
        (?P<verb>stressed|confirmed|added|noted|explained|indicated|confirming|stressing|noting|explaining|indicating|adding|emphasizing|emphasized|announced) that that[ (?:the|he|she|it|they|there|we|his|its|their)] => \g<verb> that ; anna ; proof
        and that (?P<why>is within|is through|is during|is in order to|comes within|comes in)[ \w+] => as part of ; wa-dhalika ; proof
    """
    examples = """
        The match went on {despite of => despite} the rain.
        He gave {all what => all that} he owned to the hospital.
        The road has been closed {since three weeks => for three weeks}.
        The blog gives advice, {as well as => and} sheds light on new research.
        We ask {the Almighty God => Almighty God} for rain.
        They arrived in the same time zone.
        Make the most of the day.
        It happened since two weeks ago.
        She grows figs as well as olives.
    """
