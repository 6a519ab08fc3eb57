from __future__ import annotations

from tqcheck.languages.en import DEMONYMS, MONTHS, WEEKDAYS
from tqcheck.rules import Phrases

_UNIT = r"(?:hours|days|weeks|months|years|decades)"
_SPAN = rf"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:\w+ )?{_UNIT}"
_SIDES = r"(?:sides|parties|countries|teams|leaders|presidents|nations|governments|men|ministers|peoples|capitals|armies|clubs)"
_EVIL = r"(?:terrorism|corruption|extremism|poverty|unemployment|racism|illiteracy|smuggling|inflation|violence)"
_DEMONYM = rf"(?:{'|'.join(sorted(DEMONYMS))}|Arab|Jewish)"
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DAY = rf"(?:{'|'.join(WEEKDAYS)})"


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
        (?P<verb>noting|stressing|pointing out|indicating|adding|explaining|affirming|confirming|emphasizing|emphasising|calling),? at the same time,?[ (?:that|the|for|on|to|his|its)] => \g<verb> ; fi l-waqt nafsihi ; proof
        (?P<verb>pointed|pointing|referred|referring|drew attention|alluded)(?: out)? (?:during|in) (?:his|her|their) (?:speech|lecture|talk|intervention|remarks|word|presentation) to[ (?:the|a|his|her|its|what|how)] => \g<verb> to ; khilal hadithihi ; proof
        (?P<verb>pointed out|stressed|explained|added|noted|indicated|confirmed|affirmed|emphasized|emphasised|pointing out|stressing|explaining|noting|indicating) (?:during|in) (?:his|her|their) (?:speech|lecture|talk|intervention|remarks|word|presentation)[ that (?:the|he|she|it|they|this|these|there|we)] => \g<verb> ; khilal hadithihi ; proof
        (?P<verb>focused|touched|spoke|talked|dwelt) (?:during|in) (?:his|her|their) (?:speech|lecture|talk|intervention|remarks|word|presentation)[ (?:on|about) (?:the|a|his|her|its|how)] => \g<verb> ; khilal hadithihi ; proof
        [(?:\w+s|problem|goal|challenge|aim|role|danger|obstacle),? ]represented in[ (?:\w+ing\b|the (?:lack|absence|need|provision|presence|existence|weakness|rise|increase|decline|shortage))] => namely ; mutamaththil fi ; proof
        starting (?:from|with|at)[ [^.;\n]{{3,140}}?(?:, (?:and )?passing through|,? and (?:not )?ending (?:with|at|in|by)|, ending (?:with|at|in))] => from ; ibtida'an min ; proof
        [starting (?:from|with) (?:\w|,|-|\s){{3,140}}?, (?:and )?]passing through => through ; mururan bi- ; proof
        on an area of[ (?:\d[\d,.]*|more|about|nearly|approximately|around|over|up to|an estimated)] => covering ; ala misahat ; proof
        under the (?P<name>slogan|motto|title|theme|name) of[(?= [“"(])] => under the \g<name> ; tahta shi'ar ; proof
        [under ]the (?P<name>slogan|motto) of[ (?!the )\w+] => the \g<name> ; tahta shi'ar ; proof
        (?P<a>in|during|over|within) the (?P<b>past|last) hours[(?! of)] => \g<a> the \g<b> few hours ; al-sa'at al-madiya ; proof
        (?P<a>in|during|over|within) the (?P<b>past|last) days[(?! of)] => \g<a> the \g<b> few days ; al-ayyam al-madiya ; proof
        based on (?P<a>(?:the (?:[\w]+[’']s )?|its |their |his ))(?P<b>keenness|vision|interest|role|national role|responsibility|commitment|directives)[ (?:in|to|of|for|on)] => in line with \g<a>\g<b> ; intilaqan min ; proof
        the official of[ the (?!year|day|game)\w+] => an official of ; mas'ul ; confirm
        one of the (?P<a>leading|largest|best|first|biggest|oldest|greatest) and (?:most )?important => one of the \g<a> ; min abraz wa-ahamm ; proof
        (?P<verb>indicates|confirms|reveals|shows|proves|denies) the (?:presence|existence) of[ an?] => \g<verb> that there is ; wujud ; proof
        (?P<verb>indicates|confirms|reveals|shows|proves|denies) the (?:presence|existence) of => \g<verb> that there are ; wujud ; proof
        (?P<verb>indicated|confirmed|revealed|showed|denied|stressed|noted|reported) the (?:presence|existence) of[ an?] => \g<verb> that there was ; wujud ; gated
        (?P<verb>indicated|confirmed|revealed|showed|denied|stressed|noted|reported) the (?:presence|existence) of => \g<verb> that there were ; wujud ; gated
        after that[ (?:he|she|it|they|we|the \w+) (?:\w+ed|left|went|came|took|made|met|was|were)] => after ; ba'da an ; confirm
        before that[ (?:he|she|it|they|the \w+) (?:\w+ed|\w+s|left|went|came)] => before ; qabla an ; confirm
        in case that => if ; fi hal anna ; proof
        during[ (?:he|she|they|it|I|we) (?:was|were|is|are)] => while ; athna' ; proof
        in the year of[ (?:19|20)\d\d] => in ; fi amm ; proof
        in the (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[(?= ?[.,;]| (?:and|at|that)\b)] => on \g<day> ; fi yawm ; proof
        [(?:said|announced|took place|held|came|arrived|happened|met|opened|started|began|visited|killed|signed) ]in (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b => on \g<day> ; yawm ; proof
        on last (?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b => last \g<day> ; al-jum'a al-madi ; proof
        on (?P<time>yesterday|today|tomorrow)[(?! ?[’'])(?= ?[.,;]| (?:the|that|in|at|with)\b)] => \g<time> ; ams ; proof
        [one ]from[ (?:the best|the most|among the)] => of ; min ; proof
        as such as => such as ; mithl ; proof
        (?:like|as) for example => for example ; mathalan ; proof
        for a (?P<a>\d+|two|three|four|five|six|seven|ten) (?P<b>days|hours|weeks|months|years)[(?! (?:period|spell|term))] => for \g<a> \g<b> ; li-muddat ; proof
        (?:in|during|over) the period from[ (?:\d|the (?:first|beginning|end)|{_MONTH}|{_DAY})] => from ; khilal al-fatra min ; gated
        between the years[ (?:19|20)\d\d and] => between ; bayna amay ; gated
        [(?:head|heads|heading|headed|move|moved|moving|go|going|went|flee|fled|fleeing|evacuate|evacuated|travel|there|immediately) ]to the (?P<a>south|north|east|west) of[ Wadi] => \g<a> of ; ila janub ; proof
        by a rate of[ \d] => by ; bi-nisbat ; proof
        [(?:since|before|after|until|on|from|of) ]last (?P<date>{_MONTH} \d{{1,2}})\b[(?! ?(?:percent|%|people|years))] => \g<date> ; al-madi ; gated
        on the (?P<a>evening|morning|afternoon|night) of (?P<b>{_DAY})[(?!,? (?:{_MONTH}|the|\d))] => on \g<b> \g<a> ; masa' ; gated
        (?:on|in) (?:the )?dawn of (?P<b>{_DAY})\b => at dawn on \g<b> ; fajr ; proof
        in a (?P<a>joint |televised |virtual )?(?P<b>press|news) conference => at a \g<a>\g<b> conference ; fi mu'tamar sahafi ; gated
        of (?P<a>{_DEMONYM}) origins[(?! (?:and|or) )] => of \g<a> origin ; min usul ; gated
        for a period of (?P<a>\d+|two|three|four|five|six|seven|ten) (?P<b>days|hours|weeks|months|years) => for \g<a> \g<b> ; li-muddat ; gated
        for a duration of[ \w+ (?:days|hours|weeks|months|years)] => for ; li-muddat ; proof
        except after[ (?:the )?(?:prior )?(?:approval|consent|permission)] => except with ; illa ba'd ; proof
        from the age of (?P<a>\w+) to (?P<b>\w+) years?[(?! (?:in|ago))] => aged \g<a> to \g<b> ; min sinn ; proof
    """
    examples = """
        The club met the coach {in the past hours => in the past few hours}.
        She runs {one of the oldest and most important => one of the oldest} shops in the town.
        He praised the crews, {adding at the same time => adding} that the road was long.
        She {pointed out during her speech to => pointed to} the age of the bridge.
        The tour covered the plant, {starting from => from} the stores, passing by the ovens, and ending with the gate.
        The farm stands {on an area of => covering} 40 acres.
        The fair opened {under the title of => under the title} “Clean Water”.
        They have problems {represented in => namely} finding water.
        The scan {indicates the presence of => indicates that there are} two rooms under the hall.
        The match went on {despite of => despite} the rain.
        He gave {all what => all that} he owned to the hospital.
        The road has been closed {since three weeks => for three weeks}.
        The blog gives advice, {as well as => and} sheds light on new research.
        We ask {the Almighty God => Almighty God} for rain.
        The fair ran {in the period from => from} May 3 to May 9.
        The town has been dark since {last October 7 => October 7}.
        He left {on the evening of Tuesday => on Tuesday evening} for Oran.
        She spoke {in a joint press conference => at a joint press conference} in Oran.
        The singer is {of Iraqi origins => of Iraqi origin}.
        They had to move {to the south of => south of} Wadi Salma.
        They arrived in the same time zone.
        Make the most of the day.
        It happened since two weeks ago.
        She grows figs as well as olives.
    """
