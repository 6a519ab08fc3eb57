from __future__ import annotations

from tqcheck.rules import Phrases

_WHOLE = "(?:the|a|an|his|her|its|their|our|this|these|that|those|any|all|what)"
_PLACE = r"(?:(?:the )?#?(?:Gaza|Lebanon|Syria|Yemen|Palestin\w+|Rafah|Jenin|Iraq|West Bank|city|Strip|camp|village|enemy|occupation)|our people|civilians)"


class NounGovernment(Phrases):
    """A noun or adjective with the preposition of its Arabic counterpart: "the desire in peace", "responsible of".

    Cause: "raghba fi", "mas'ul an", "radd ala", "hamla ala", "tujaha" each take a preposition of their own.
    Repair: the preposition that English has there.
    Native English: the same words side by side by chance: "the right in English law".
    """

    message = "The preposition after this word is the one its Arabic counterpart takes; English has another one."
    category = "grammar"
    table = rf"""
        (?P<a>obligations?|duty|duties|responsibility|responsibilities|commitments?|loyalty|hostility) towards?[ {_WHOLE}] => \g<a> to ; tujaha ; gated
        [(?:punishment|aggression|crimes?|violations|brutality|discrimination|injustice|threats?) ]towards?[ (?:the|our|its|his|their|#?[A-Z])] => against ; tujaha ; gated
        (?P<a>sympathy|feelings of (?:love|gratitude|hatred)|appreciation) towards?[ (?:the|our|its|his|their|#?[A-Z])] => \g<a> for ; tujaha ; gated
        [(?:tunnels?|roads?|routes?|gates?) ]towards?[ (?:the )?(?:settlements?|#?[A-Z])] => leading to ; bi-ittijah ; gated
        (?P<a>campaign|aggression|offensive|retaliation|operation|blockade) on[ {_PLACE}] => \g<a> against ; hamla ala, udwan ala ; gated
        (?P<a>shelling|bombing|bombardment) on[ (?:(?:the|a|an|its|our|several|various)\b|#?Gaza|Rafah|Jenin|Lebanon|Yemen|Syria)] => \g<a> of ; qasf ala ; proof
        (?P<a>massacres?|ethnic cleansing|extermination) against[ (?:the|our|its|his|their|civilians|children|women|families|innocent|Palestinians?|defen[cs]eless|#?[A-Z])] => \g<a> of ; majzara bi-haqq ; proof
        [(?:bombing|bombardment|shelling) ](?P<a>continues|continued|is continuing) on[ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:the|various|several|different|many|all|areas|homes|#?[A-Z])] => \g<a> in ; yatawasal al-qasf ala ; proof
        (?P<a>siege) on[ {_WHOLE}] => \g<a> of ; hisar ala ; gated
        (?P<a>victory|triumph) (?:on|upon)[ (?:the (?:enemy|occupation|Israeli|army|team|champions)|our enem\w+|its (?:enemy|rival))] => \g<a> over ; intisar ala ; confirm
        (?P<a>response|reply|reaction|answer) (?:on|about)[ (?:the|this|these|his|its|their|that) (?!ground|same|day|night|eve)\w+] => \g<a> to ; radd ala ; proof
        (?P<a>objections?|opposition) (?:on|against)[ (?:this|these|any|the (?:plan|proposal|decision|war|agreement|law|deal|draft|idea|project))\b] => \g<a> to ; i'tirad ala ; confirm
        (?P<a>solution|solutions) (?:of|for) the (?P<b>conflict|crisis|problem|dispute|problems|Palestinian)\b => \g<a> to the \g<b> ; hall li- ; gated
        (?P<a>desire|desires|wish) (?:in|of)[ (?!the\b|their\b|his\b|its\b|all\b)\w+ing\b] => \g<a> for ; raghba fi ; confirm
        (?P<a>desire) in[ (?:the|a|peace|stability|cooperation|achieving|making)] => \g<a> for ; raghba fi ; proof
        (?P<a>keenness|eagerness) (?:on|in|of|for) (?P<b>[a-z]+ing)\b => \g<a> about \g<b> ; hirs ala ; gated
        (?P<a>right) in[ (?:self-defen[cs]e|self-determination|resistance|life|education|return|freedom|dignity|defending|living|existence|peaceful)] => \g<a> to ; al-haqq fi ; proof
        (?P<a>role) (?:of|for|at) (?P<b>promoting|supporting|strengthening|achieving|spreading|preserving|protecting|developing|building|raising|serving|maintaining|enhancing)\b => \g<a> in \g<b> ; dawr fi ; proof
        (?P<a>participation|involvement) (?:at|to|with)[ (?:the|this|a) (?:\w+ )?(?:conference|exhibition|championship|tournament|summit|meeting|competition|forum|festival|war|workshop|program|programme)] => \g<a> in ; musharaka fi ; proof
        (?P<a>solidarity) (?:to|for)[ (?:the|our|their) (?:\w+ )?(?:people|brothers|families|prisoners|victims|cause)] => \g<a> with ; tadamun ma'a ; confirm
        (?P<a>belief|faith|confidence) (?:of|with|by)[ the (?:importance|need|role|necessity|justice|ability|inevitability|right)] => \g<a> in ; iman bi- ; proof
        (?P<a>believing|believes?|believed) (?:of|by)[ (?:the|its|his|their) (?:importance|need|role|necessity|justice|ability)] => \g<a> in ; iman bi- ; proof
        (?P<a>pride) (?:of|by|with)[ (?:the|its|his|their|belonging|this)] => \g<a> in ; fakhr bi- ; gated
        (?P<a>proud) (?:by|with|from|in)[ (?:the|its|his|their|this|our)] => \g<a> of ; fakhur bi- ; proof
        (?P<a>responsible) (?:of|from)[ (?:the|this|his|its|their|all|any|what)] => \g<a> for ; mas'ul an ; proof
        (?P<a>responsibility) (?:on|about|from)[ (?:the (?:attack|crime|incident|safety|deaths?|killing|explosion|failure|bombing|massacre)|what)] => \g<a> for ; mas'uliyya an ; proof
        (?P<a>interested) (?:with|by|about|to)[ (?:the|his|its|their|this)] => \g<a> in ; muhtamm bi- ; proof
        (?P<a>(?:aspects|issues|matters|authorities|parties|bodies|laws)) concerned in[ {_WHOLE}] => \g<a> involved in ; mutaalliq bi- ; proof
        concerned in[ (?:the law|the field|the study|this matter|the matter|the affairs)] => concerned with ; ma'ni bi- ; proof
        (?P<a>speciali[sz]ed|specialists?|specializing|specialising|expert|experts) (?:with|by|about|for)[ (?:the (?:field|study|affairs)|affairs|issues)] => \g<a> in ; mutakhassis fi ; proof
        (?P<a>characterized|characterised|distinguished) (?:with|in|of)[ (?:the|its|a|high|great|his)] => \g<a> by ; yatamayyaz bi- ; proof
        (?P<a>rich) (?:with|of|by)[ (?:the|its|many|natural|historical|cultural)] => \g<a> in ; ghani bi- ; proof
        (?P<a>similar|identical) (?:with|of|for)[ (?:the|that|those|what|his)] => \g<a> to ; mushabih li- ; gated
        (?P<a>related|linked|connected) (?:by|in|on|of)[ (?:the|this|these) (?:issue|topic|subject|matter|case|war|attack)] => \g<a> to ; muta'alliq bi- ; proof
        affiliated (?:to|for|of|by)[ (?:the|a|an|#?[A-Z])] => affiliated with ; tabi' li- ; gated
        (?P<a>satisfied|dissatisfied) (?:from|of|about|on)[ (?:the|his|its|their|this)] => \g<a> with ; radi an ; proof
        (?P<a>afraid|fearful|wary) (?:from)[ (?:the|a|his|its|their|being)] => \g<a> of ; kha'if min ; confirm
        (?P<a>fears?) (?:from|on)[ (?:the|a|an) (?:escalation|outbreak|expansion|spread|war|possibility|collapse|return|repetition)] => \g<a> of ; khawf min ; proof
        (?P<a>aware|conscious) (?:with|to)[ (?:the|its|his|their|this)] => \g<a> of ; wa'i bi- ; confirm
        (?P<a>capable|incapable) (?:on|in|for|from)[ (?:the|\w+ing\b|any)] => \g<a> of ; qadir ala ; proof
        (?P<a>angry|furious) (?:from|of)[ (?:the|his|its|their|what)] => \g<a> at ; ghadib min ; proof
        (?P<a>surprised|shocked|stunned|amazed) (?:from|of|with)[ (?:the|his|its|their|what|this)] => \g<a> by ; mutafaji' min ; confirm
        (?P<a>busy) (?:in|by|of)[ (?:its|the|his|their) (?:battles?|war|work|affairs|preparations?|problems?)] => \g<a> with ; mashghul bi- ; proof
        (?P<a>keen) (?:about|for|of|in|at)[ (?:the|his|its|their|\w+ing\b)] => \g<a> on ; haris ala ; proof
        (?P<a>ready|prepared|willing) for[ to [a-z]+] => \g<a> ; musta'idd li- ; proof
        (?P<a>armed|equipped|supplied|loaded|filled|provided) by[ (?:weapons|missiles|rifles|explosives|modern|advanced|heavy|the latest|knives|machine)] => \g<a> with ; musallah bi- ; proof
        (?P<a>inspired) (?:from|of)[ (?:the|his|its|their|this|our)] => \g<a> by ; mustawha min ; confirm
        (?P<a>accompanied|followed|attended|surrounded|supported|headed|led|organi[sz]ed|sponsored) (?:with|from) (?P<b>(?:his|the) (?:deputy|wife|minister|director|president|dean|delegation|army|police))\b => \g<a> by \g<b> ; bi-rifqat ; confirm
        (?P<a>under) the (?:sponsorship|care|auspices) from[ (?:the|his)] => \g<a> the auspices of ; bi-ri'ayat ; proof
        (?P<a>condolences) (?:for|with|of)[ (?:the|his|her) (?:family|families|relatives|people|leadership)] => \g<a> to ; ta'zi li- ; confirm
        (?P<a>congratulations|greetings) (?:for|on) (?:the|his|our)[ (?:graduates|winners|people|nation|students|professors)] => \g<a> to the ; tahani li- ; confirm
        [(?:congratulates?|congratulated|congratulating) [^.;:\n]{{3,70}}? ]for (?P<c>(?:his|her|its|their|this|these) (?:\w+ )?(?:achievements?|success|victory|graduation|win|appointment|award|promotion|election|qualification|excellence)) => on \g<c> ; hanna'a ala ; gated
        between (?P<a>\d[\d,.]*(?: (?:million|billion|percent))?) (?:to|until|up to)[ \d+] => between \g<a> and ; bayna ... wa- ; proof
        (?P<a>effect|effects|influence|repercussions) (?:in|to|over)[ (?:the|its|our) (?:region|economy|health|environment|lives|situation|course|market|results?)] => \g<a> on ; athar fi ; proof
        (?P<a>lack|shortage|absence) (?:in|from)[ (?:the )?(?:food|water|fuel|medicines?|resources|experience|services|capabilities|security|electricity|equipment|awareness)] => \g<a> of ; naqs fi ; proof
        (?P<a>increase|rise|decline|decrease|drop|improvement) of[ (?:the )?(?:prices|temperatures?|cases|number|rates?|demand|inflation|unemployment|production|exports|imports|tensions?|injuries|deaths)] => \g<a> in ; irtifa' ; gated
        (?P<a>increase|rise|decline|decrease|drop|reduction) (?:with|by) (?:a )?(?:percentage|rate|ratio) of[ \d] => \g<a> of ; bi-nisbat ; proof
        (?P<a>estimates?) regarding => \g<a> of ; bi-sha'n ; gated
        (?P<a>reports?|articles?|studies|coverage|press|media|questions|rumou?rs|talk|concerns?|fears?|doubts) regarding => \g<a> about ; bi-sha'n ; gated
        (?P<a>testimonies) about => accounts of ; shahadat an ; gated
        [[Ss]pokes(?:man|woman|person) (?:for|of) [^.;:,\n]{{3,40}}? ]to[ (?:the )?Arab(?:ic)? [Mm]edia] => for ; li- ; proof
        [[Ss]pokes(?:man|woman|person) ]to[ (?:the )?Arab(?:ic)? [Mm]edia] => for ; li- ; proof
        [University(?: of [A-Z][\w-]+)? ]from[ (?:Switzerland|Croatia|Germany|France|Italy|Spain|Turkey|Egypt|Jordan|Iraq|Malaysia|China|Japan|Korea|Indonesia|Poland|Hungary|Romania|Austria|Sweden|Norway|Finland|Greece|Cyprus|Lebanon|Tunisia|Morocco|Algeria|Saudi Arabia|Kuwait|Qatar|Oman|Palestine|Yemen|Sudan|Libya|Britain|Canada|America)\b] => in ; min ; proof
        like (?:the )?(?P<a>previous|past|last) (?P<b>days|times|occasions|nights) => as on \g<a> \g<b> ; ka-l-ayyam al-sabiqa ; proof
    """
    examples = """
        The guild congratulates the nurses {for their success => on their success}.
        We have {obligations towards => obligations to} the farmers of the valley.
        The clerk is {responsible of => responsible for} the keys.
        They spoke of the {right in => right to} self-determination of every people.
        The fair opened at nine, {like previous days => as on previous days}, to all.
        The firm is {proud by => proud of} its old shops.
        There is a {lack in => lack of} fuel in the camps.
        Prices range {between 20 to => between 20 and} 30 pounds.
        He spoke of the {massacres against => massacres of} the people of the valley.
        Israeli bombing {continues on => continues in} various parts of the valley.
        They were moving towards the river.
        He was in the right in English law.
        She is busy in the kitchen.
    """
