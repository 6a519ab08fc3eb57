from __future__ import annotations

from tqcheck.rules import Phrases


class FrameWords(Phrases):
    """Frames for time, place and circumstance put over word for word: "within the framework of", "during the coming period".

    Cause: "fi itar", "fi zill", "ala khalfiyyat", "khilal al-fatra al-muqbila", "fi hudur", "ala mustawa", "fi majal".
    Repair: as part of, amid, over, soon, attended by, in.
    Native English: frameworks that are built, levels that are counted; "in light of" for "given" with evidence.
    """

    message = "Arabic frames every circumstance with a phrase; English needs a plain preposition or adverb here."
    category = "calque"
    table = r"""
        (with)?in the framework of => as part of | in ; fi itar ; proof
        within (?P<a>the|a) (?P<b>(first|second|third|fourth|fifth|current|next|new) (phase|stage)s? of) => as part of \g<a> \g<b> ; dimna ; proof
        within (?P<a>the|a|its|his) (?P<b>([\w’-]+ ){0,2}(initiative|activities|series|efforts|celebrations|project|strategy|campaign|events|preparations|festivities|competitions|international program|national program))(?= (of|for|to|that)) => as part of \g<a> \g<b> ; dimna ; proof
        in light of[ (the|his|her|its|their|this|these) ([\w’'-]+ ){0,2}(war|conflict|crisis|pandemic|siege|aggression|bombing|attack|attacks|situation|conditions|circumstances|escalation|tension|tensions|suffering|absence|lack|shortage|presence|occupation|closure|clashes|fighting|weather|shortages|continuation|state|increase|rise|high|deterioration|difficult|inability|failure|silence|developments|challenges|threats|coronavirus)] => amid ; fi zill ; proof
        in light of[ (the|his|her|its|their)? ?(suffering|continuing|continued|ongoing|harsh|difficult|current|continuous|absence|lack)] => amid ; fi zill ; proof
        in (the )?light of the fact that => because ; fi zill ; gated
        in the shadow of[ (the|a) (war|crisis|pandemic|siege|circumstances|conditions|current|difficult|economic|absence|lack|occupation|blockade)] => amid ; fi zill ; gated
        (on|upon) the background of => over ; ala khalfiyyat ; gated
        in the backdrop of => over ; ala khalfiyyat ; gated
        on the impact of => because of ; ala athar ; gated
        during the (coming|next|upcoming) period => soon | in the coming period ; khilal al-fatra al-muqbila ; gated
        (in|during|over) the (past|last|recent|previous) period => recently ; fi al-fatra al-madiya ; gated
        in the (coming|next|upcoming) period => soon | in future ; fi al-fatra al-muqbila ; gated
        (in|during|at) the (current|present) period => now | at present ; fi al-fatra al-haliyya ; gated
        during the (?P<a>coming|next) (?P<b>hours|days|weeks|months|years) => in the \g<a> \g<b> ; khilal ; gated
        during the (?P<a>past|last) (?P<b>hours|days|weeks) => in the past few \g<b> ; khilal ; gated
        in the past (?P<b>hours) => in the past few hours ; fi al-sa'at al-madiya ; proof
        in the (last|past|previous) hours => in the past few hours ; fi al-sa'at al-madiya ; proof
        during the (coming|next) hours => in the next few hours ; khilal al-sa'at al-muqbila ; gated
        until (this|the) moment => so far ; hatta al-lahza ; proof
        up (to|until) (this|the) moment => so far ; hatta al-lahza ; proof
        after the passage of (?P<a>(more than |about |nearly )?([\w-]+ )?(full |consecutive )?(hours|days|weeks|months|years)) => after \g<a> ; murur ; proof
        despite the passage of (?P<a>(more than |about |nearly )?([\w-]+ )?(full |consecutive )?(hours|days|weeks|months|years)) => even after \g<a> ; murur ; proof
        at the level of (the )?(responsibility|event|challenge) => equal to the task ; ala mustawa al-mas'uliyya ; proof
        official (?P<a>spokes(man|woman|person))[ (for|of)] => \g<a> ; al-mutahaddith al-rasmi ; gated
        (in|at) the (present|current) time => now ; fi al-waqt al-hali ; gated
        during the time (in which|when)[ (the|he|she|it|they)] => while ; khilal al-waqt ; gated
        in the presence and participation of => attended by ; bi-hudur wa-musharakat ; gated
        on the level of => in ; ala mustawa ; gated
        in the fields? of[ (?!(view|vision|play|fire|battle|honou?r|his|her|their|the)\b)[a-z]\w+] => in ; fi majal ; gated
        (at|on) the level of (?P<a>the (republic|governorate|governorates|country|state|kingdom|university|world|region)) => across \g<a> ; ala mustawa ; gated
        on the (?P<a>academic|personal|popular|official|professional|practical|scientific|social|political|economic|security|humanitarian|local|national|international|regional|global|technical|individual|educational|military|cultural|field|Arab) (?P<b>levels?) => at the \g<a> \g<b> ; ala al-mustawa ; gated
        on the (?P<a>academic|personal|popular|official|professional|practical|scientific|social|political|economic|security|humanitarian|local|international|regional|global|technical) and (?P<b>academic|personal|popular|official|professional|practical|scientific|social|political|economic|security|humanitarian|local|international|regional|global|technical) (?P<c>levels?) => at the \g<a> and \g<b> \g<c> ; ala al-mustawayayn ; proof
        (on|at) the (?P<a>international|regional|local|arab|domestic|external|internal) (arena|arenas) => \g<a>ly ; ala al-saha ; gated
        at the hands of[ (the )?(terrorist|hamas|isis|israeli|occupation|army|police|security|resistance|gunmen|forces|enemy|group|militants|al-qassam)] => by ; ala yad ; proof
        for a period of[ (a |an |up to |not exceeding )?(\d+|one|two|three|four|five|six|ten|several)] => for ; li-muddat ; proof
        according to the (words|expression|saying) of => according to ; ala hadd qawl ; gated
        in appreciation of => for ; taqdiran li- ; gated
        (?P<a>in) (a|an) (?P<b>continuous|permanent|periodic|regular|direct|official|sudden|final|clear|full|quick) (manner|form|shape) => \g<b>ly ; bi-shakl ; gated
        (due to|because of) the presence of => because of ; bi-sabab wujud ; gated
        <lead> to the (occurrence|outbreak|emergence) of => <lead> to ; adda ila wuqu' ; gated
        in addition to the presence of => and ; bi-l-idafa ila wujud ; gated
        [(released|release|freed|arrived|exchange|exchanged|deal|free|handed over|out) ([\w’-]+ ){0,4}]within (?P<a>the|a) (?P<b>([\w’-]+ ){0,2}(deal|truce|agreement|exchange|ceasefire)) => under \g<a> \g<b> ; dimna ; proof
        during the (?P<a>next|coming) (?P<b>two|three|four|five|\d+|few) (?P<c>hours|days) => in the \g<a> \g<b> \g<c> ; khilal ; gated
        at exactly (?P<a>\d{1,2}(:\d\d)? ?(a|p)\.?m\b|\d{1,2}(:\d\d)|(six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five) o[’']clock) => at \g<a> ; fi tamam al-sa'a ; proof
        against the backdrop of[ the (war|crisis|attack|attacks|events|dispute|murder|killing|arrest|accusations|aggression)] => over ; ala khalfiyyat ; gated
        (at|since) dawn today => early today ; fajr al-yawm ; proof
        at dawn (?P<b>on (mon|tues|wednes|thurs|fri|satur|sun)day)[, \w+] => early \g<b> ; fajr ; gated
        in a (large|great) (way|manner|form) => greatly ; bi-shakl kabir ; gated
        in a (?P<b>significant|noticeable|remarkable|direct|clear|complete|final|continuous|constant|permanent|sudden|strange|intensive|unprecedented|deliberate|flagrant|indirect|regular|periodic|brutal|savage|barbaric|violent|serious|dangerous|comprehensive|gradual|strong|efficient|effective|careful|arbitrary|random|indiscriminate|illegal) (way|manner) => \g<b>ly ; bi-shakl ; gated
        (at|in|until) a late hour (of|on|in|at|last) (?P<a>(mon|tues|wednes|thurs|fri|satur|sun)day)( evening| night)? => late on \g<a> ; fi sa'a muta'akhkhira ; proof
        (at|in) a late hour (of|in|at) (the )?(last )?night => late at night ; fi sa'a muta'akhkhira ; proof
        (in|at) the late hours of (?P<a>(mon|tues|wednes|thurs|fri|satur|sun)day)( evening| night)? => late on \g<a> ; sa'at muta'akhkhira ; gated
        since the early hours of (this morning|the morning|dawn|today) => since early this morning ; mundhu al-sa'at al-ula ; gated
        (at|in) an? (earlier|previous) time => earlier ; fi waqt sabiq ; proof
        at a later time => later ; fi waqt lahiq ; gated
        especially in light of => especially given ; khassatan fi zill ; proof
        in conjunction with (?P<a>the (celebration|celebrations|anniversary|start|beginning|visit|occasion|holding|launch|opening|arrival)) => to coincide with \g<a> ; bi-l-tazamun ma'a ; gated
        [(celebration|celebrated|ceremony|party|speech|greetings|congratulat\w+|event|conference|statement|held|organized|honou?red) ([\w-]+ ){0,4}]on the occasion of => to mark ; bi-munasabat ; gated
        in an? (?P<a>new |surprising |unprecedented |remarkable |bold |surprise |sudden |symbolic |important |escalatory )?step (?P<b>that|to|which|aimed|described|considered|described) => in a \g<a>move \g<b> ; fi khutwa ; gated
        in a (?P<a>dangerous |new |serious |historic )?precedent[( of| that| is|,)] => in an unprecedented move ; fi sabiqa ; gated
        the phenomenon of (?P<a>violence|begging|bullying|smoking|early marriage|divorce|corruption|terrorism|extremism|unemployment|theft|drug|drugs|addiction|suicide|child|inflation|poverty|immigration|illegal|harassment|rumou?rs|fake|hate|price|high|cheating|random|climate) => \g<a> ; zahirat ; gated
        in all (its|their) (forms|types|kinds|shapes|colou?rs|images|spectrums?) and (types|manifestations|kinds|forms|images|colou?rs|shapes|spectrums?|components|varieties) => in all its forms ; bi-kull ashkalihi ; proof
        (the )?sons of (?P<a>(the|our|this|their|one) ([\w]+ )?(people|nation|country|homeland|city|village|region|governorate|province|community|armed forces|camp|neighbou?rhood|area|university|college)) => the people of \g<a> ; abna' ; gated
        sons of the (?P<a>egyptian|palestinian|jordanian|arab|iraqi|syrian|lebanese|libyan|sudanese) people => the \g<a> people ; abna' al-sha'b ; proof
        (?P<a>among|amongst|in) (the )?members of (the )?society => in society ; afrad al-mujtama' ; gated
        (all )?(segments|spectrums|groups|components|categories|classes|strata) of society => all sections of society ; fi'at al-mujtama' ; gated
        (?P<a>[\w]+) leaderships => \g<a> leaders ; qiyadat ; proof
        leaderships => leaders ; qiyadat ; proof
        (a|an) (\w+ )?responsible source => an official source ; masdar mas'ul ; gated
        (private|special) sources[ (told|revealed|said|confirmed|to|reported|for)] => sources ; masadir khassa ; gated
        during (?P<a>his|her|their)[ (?:speech|lecture|intervention|remarks|interview|address|talk|presentation|statements)] => in \g<a> ; khilal kalimatihi ; gated
        during (?P<a>his|her|their)[ (?:official |current |recent )?visit] => on \g<a> ; khilal ziyaratihi ; gated
        within[ (?:the|an?) (?!framework|context)(?:[\w’'-]+ ){0,4}(?:program|programme|project|plan|mission|agreement|phase|formation|competition|activities)] => under ; dimna ; gated
        within a[ (series|group|package|set) of] => as part of a ; dimna silsila ; proof
        for the purposes? of (?P<a>a|the|his|its|their|any) => for \g<a> ; li-ghard ; gated
        at the (?P<a>university|college|faculty|school|state|republic|governorate|kingdom|country) level => across the \g<a> ; ala mustawa ; gated
        (?:like|as) (?:the )?previous days => as in recent days ; ka-l-ayyam al-sabiqa ; proof
        by virtue of (?P<a>his|her|its|their) (?P<b>work|job|position|presence|nature) => because of \g<a> \g<b> ; bi-hukm ; gated
        in exchange for this => in return ; muqabil dhalik ; gated
        in (?:the )?face of this => against this ; fi wajh ; gated
        on the occasion of the (?P<a>wedding|anniversary|celebration|celebrations|national day|independence day) => to mark the \g<a> ; bi-munasabat ; gated
        with the (?:start|beginning|advent|approach|arrival) of[ (?:the )?(?:holy month|month of ramadan|ramadan|new (?:academic|school) year|winter|summer)] => as ; ma'a bidayat ; gated
        in a manner that (?P<a>serves|achieves|ensures|guarantees|contributes|enhances|preserves|suits|reflects) => in a way that \g<a> ; bi-ma ; gated
        (?P<a>is|are|was|were) in need of[ (?:a|the|more|urgent)] => need ; bi-haja ila ; gated
        (?:until|till|up to) now[ (?:,|the|he|she|they|it|no|there)] => so far ; hatta al-an ; gated
        in the (?:same|very) framework,? => also, ; fi al-itar dhatihi ; proof
        on the margins? of(?= (?:the|his|her|its|their|a|an) (?:\w+ )?(?:participation|meetings?|visit|conference|forum|summit|work|works|activities|events?|session|festival|exhibition|celebration)) => on the sidelines of ; ala hamish ; proof
        during his (?:receiving|reception of) => as he received ; khilal istiqbalihi ; proof
        during her (?:receiving|reception of) => as she received ; khilal istiqbaliha ; proof
        (?P<a>President Abdel[- ]Fattah (?:al-|el-)?Sisi),? (?:the )?President of the (?:Arab )?Republic(?: of Egypt)?, => \g<a> ; ra'is al-jumhuriyya ; proof
        (?P<a>Major General|Brigadier General|Brigadier|Lieutenant General|Colonel)(?:,| /)? (?:Engineer|Eng\.|Dr\.|Doctor|Staff|A\.H\.)(?= (?-i:[A-Z])) => \g<a> ; al-liwa' al-muhandis ; proof
        (?:Counsell?or|Engineer) (?:Dr\.|Doctor)(?= (?-i:[A-Z])) => Dr ; al-mustashar al-duktur ; gated
        (?:Representative|Deputy),? (?P<n>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+){1,2}),? (?:a )?member of (?:the )?(?:House of Representatives|Parliament|Senate|House) => MP \g<n> ; al-na'ib ; gated
        (?:briefing requests?|requests? for briefing) => request for a ministerial briefing ; talab ihata ; gated
        (?-i:Sheikhs[’']? Council|Council of Sheikhs|Elders[’']? Council|Senate Council)(?! of) => Senate ; majlis al-shuyukh ; proof
        (?:the )?egyptian (?-i:Council of Representatives|Representatives Council|Council of Deputies) => the Egyptian House of Representatives ; majlis al-nuwwab ; proof
        (?-i:Future of (?:a |the )?(?:Homeland|Nation|Country)|Homeland[’']?s? Future|Nation[’']s Future)(?P<a> [Pp]arty) => Mostaqbal Watan\g<a> ; Mustaqbal Watan ; gated
        (?-i:(?:Protectors|Defenders|Guardians) of the (?:Homeland|Nation|Fatherland)|Homeland (?:Defenders|Protectors|Guardians))(?P<a> [Pp]arty) => Homat Al-Watan\g<a> ; Humat al-Watan ; gated
        [(?:comes|came|come|was|is|are|held|organized|launched) (?:\w+ )?](?:in|within|as part of) (?:the )?(?:keenness|eagerness) of => because of the commitment of ; hirsan min ; gated
        (?:based on|out of|stemming from|proceeding from) (?:the )?(?P<a>(?:its|his|their|the [\w’'-]+[’']s?)) keenness (?:to|on) => out of \g<a> commitment to ; intilaqan min hirs ; gated
        in (?:the )?(?:keenness|eagerness) (?:of|from) => because of the commitment of ; hirsan min ; gated
        (?P<a>coincid(?:es|ed|ing)|in coincidence|simultaneously|synchronously) with the (?:start|beginning) of => with the start of ; bi-l-tazamun ; gated
        in coincidence with => to coincide with ; bi-l-tazamun ma'a ; proof
        (?:simultaneously|synchronously|in synchronization|in synchronicity) with => at the same time as ; bi-l-tazamun ma'a ; gated
        the statement (?:added|continued|went on|stated|clarified|pointed out),? (?:saying )?that => the statement said that ; adafa al-bayan ; gated
        (?:in|according to) (?:a |an )?(?:press |official |media )?statement (?:to it|to him|by him|by it)[(?:,| today| yesterday|\.)] => in a statement ; fi bayan lahu ; proof
        in (?:a |an )?(?:press |official |media )?statement (?:issued|released) (?:by it )?(?:today|yesterday)[(?:,|\.)] => in a statement ; fi bayan sadara ; gated
        (?:more|further) details (?:are )?in the following (?:report|lines|story)\.? => ; fi al-sutur al-taliya ; gated
        (?:in|through) the (?:following|coming|next) (?:lines|report|few lines)[(?:,|:|\.| we)] => below ; fi al-sutur al-taliya ; gated
    """
    examples = """
        The doors open {at exactly 7 a.m => at 7 a.m}. on Friday.
        The visit was held {within the framework of => as part of | in} a plan to reopen the port.
        The museum will open {during the coming period => soon | in the coming period}.
        The clerk was sacked {on the background of => over} a quarrel with his chief.
        No boat has come {until this moment => so far}.
        They agreed to meet at the same time.
        The framework of the roof is steel.
        The level of the lake fell.
        The engineers met within the hour.
    """
