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
        (in|at) the (present|current) time => now ; fi al-waqt al-hali ; gated
        during the time (in which|when)[ (the|he|she|it|they)] => while ; khilal al-waqt ; gated
        in the presence and participation of => attended by ; bi-hudur wa-musharakat ; gated
        with the participation of => with ; bi-musharakat ; gated
        in the field of[ (student|scientific|higher|academic|postgraduate|cultural|teaching|training|combating|protecting|developing|investment|education|human|cyber|mental|tourism|health|trade|exchange)] => in ; fi majal ; proof
        in the fields of => in ; fi majalat ; gated
        on the level of => in ; ala mustawa ; gated
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
