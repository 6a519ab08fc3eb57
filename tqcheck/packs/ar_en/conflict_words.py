from __future__ import annotations

from tqcheck.rules import Phrases, Severity


class ConflictWords(Phrases):
    """Words of war and politics in the wrong one of their senses: "terrorist elements", "adopted the attack", "an Israeli march".

    Cause: one Arabic word has several English ones: "anasir" (elements, members), "tabanna" (adopt, claim), "musayyara"
    (march, drone), "istahdafa" (target, strike), "dahiya" (suburb, suburbs), "bi'a hadina" (incubator, support base).
    Repair: the sense that is meant.
    Native English: the same words in their own sense: parliaments adopt laws, crowds march.
    """

    message = "The Arabic word has several English ones, and this is the wrong one here."
    category = "calque"
    severity = Severity.MINOR
    table = r"""
        southern suburb[ of (beirut|the lebanese capital)] => southern suburbs ; al-dahiya al-janubiyya ; proof
        (?P<a>terrorist|takfiri|hostile|rebel) elements => \g<a>s ; anasir irhabiyya ; proof
        armed elements[ (attacked|opened|stormed|from|belonging|in|were|targeted|killed|affiliated)] => gunmen ; anasir musallaha ; gated
        (?P<a>hamas|isis|is|daesh|al-qaeda|houthi|hezbollah|brotherhood|militia|army|military|resistance) elements => \g<a> members ; anasir ; gated
        [(hamas|these|those|the|terrorist|palestinian|gaza|of|as|armed|dozens of) ]saboteurs => terrorists | militants ; mukharribun ; proof
        elements[ of (the )?(police|army|gendarmerie|security|resistance|movement|militia|brigades|terrorist|hamas|isis|hezbollah|national guard|armed forces)] => members ; anasir ; proof
        (security|police) elements => officers ; anasir al-amn ; gated
        (the )?kidnapped people => the hostages ; al-makhtufun ; proof
        [(our|the|of) ]kidnapped[( and|,|\.|:|;| from| in the| are| were| will| by hamas| held| to their| is)] => hostages ; al-makhtufun ; proof
        [(strike|strikes|raid|raids|bombing|bombings|shelling|bombardment|attack|attacks|airstrike|airstrikes|explosion|explosions) ](that|which) targeted => on ; istahdafa ; proof
        <adopt> (?P<a>the|an|this|that) (?P<b>attack|bombing|operation|assassination|explosion|killing|shooting)[( in| on| against| that| carried| which|,|\.)] => <claim> responsibility for \g<a> \g<b> ; tabanna ; gated
        <adopt> responsibility for => <claim> responsibility for ; tabanna ; gated
        (announced|declared) (its|their|his) responsibility for => claimed responsibility for ; a'lana mas'uliyyatahu ; gated
        <penetrate> into => <advance> into ; tawaghghala ; proof
        (?P<a>an?) (?P<b>israeli |suicide |booby-trapped |reconnaissance |armed |hostile |iranian |enemy |houthi )march[( targeted| bombed| struck| in the| on a| raided| hit| fired|,|\.)] => \g<a> \g<b>drone ; musayyara ; proof
        (?P<a>suicide|booby-trapped) (?P<b>march)(es)? => \g<a> drone ; musayyara ; gated
        booby-trapped (?P<a>cars?) => \g<a> bomb ; sayyara mufakhkhakha ; gated
        (popular|incubating) (incubator|environment) => support base ; hadina sha'biyya ; gated
        <liquidate> (?P<a>(the |a |an |his |its |their |several |many |senior |dozens of |\d+ |two |three |four |five |six |more than \d+ )(?=([\w’'-]+ ){0,3}(leaders?|commanders?|terrorists?|militants?|saboteurs?|members?|fighters?|operatives?|officers?|prisoners?|detainees?|civilians?|journalists?|scientists?))) => <kill> \g<a> ; saffa ; gated
        [the ]liquidation of[ (the )?(leader|leaders|commander|terrorists|prisoners|militants|hamas|hezbollah|prisoner)] => killing of ; tasfiya ; gated
        gazan citizens => Gaza residents ; al-muwatinun ; gated
        gazan citizen => Gaza resident ; al-muwatin ; proof
        <impose> (?P<a>his|its|their) (full |complete |total )?control (over|on) => <take> control of ; farada saytaratahu ; gated
        <extend> (?P<a>his|its|their) control over => <take> control of ; basata saytaratahu ; gated
        [the (egyptian|israeli|palestinian|lebanese|iraqi|tunisian|algerian|sudanese|libyan|moroccan|jordanian|syrian|yemeni|kuwaiti|iranian|turkish) ]street[ (is|was|has|expects|rejects|wants|in|about|against|and|witnessed|because|after|over)] => public ; al-shari' ; gated
        the (?P<a>brotherly|sisterly|fraternal) (?P<b>countries|peoples|states|country|people|nation) => the \g<b> ; al-shaqiqa ; gated
        the two (brotherly|sisterly|fraternal|friendly)(,? (and )?(brotherly|sisterly|fraternal|friendly))? (?P<b>countries|peoples|nations|states) => the two \g<b> ; al-shaqiqayn, al-sadiqayn ; proof
        (brotherly|sisterly) (?P<a>relations|ties|arab|people|country|countries|state|states) => \g<a> ; shaqiq ; gated
        distinguished (?P<a>fraternal |brotherly |historical |bilateral |strategic )?(?P<b>relations|ties|relationship) => close \g<a>\g<b> ; alaqat mutamayyiza ; proof
        (?P<a>relations|ties|relationship|bonds|friendship) (that|which) (unite|unites|link|links|connect|connects|bind|binds|join|bring together) (?P<b>the two|both|our two) => \g<a> between \g<b> ; al-alaqat allati tajma'u ; proof
        [(relations|ties|relationship|bonds|friendship) ](that|which) (link|links|connect|connects)[ (?-i:[A-Z])] => linking ; al-alaqat allati tarbutu ; gated
        the depth of the (?P<a>historical |historic |bilateral |strategic |fraternal |brotherly |joint |friendly |good |economic )?(?P<b>relations|relationship|ties|friendship|partnership|bonds) => the deep \g<a>\g<b> ; umq al-alaqat ; proof
        the depth of (?P<a>historical |historic |bilateral |strategic |fraternal |brotherly |joint |friendly )?(?P<b>relations|ties|cooperation|friendship) => the deep \g<a>\g<b> ; umq al-alaqat ; proof
        joint cooperation => cooperation ; al-ta'awun al-mushtarak ; proof
        (?P<a>aspects|horizons) of (joint |bilateral |mutual )?cooperation => cooperation ; awjuh al-ta'awun ; gated
        prospects of cooperation => prospects for cooperation ; afaq al-ta'awun ; gated
        (ways|means) of (joint |bilateral )?cooperation => ways to cooperate ; subul al-ta'awun ; gated
        <hold> talks? sessions? => <hold> talks ; jalsat mubahathat ; gated
        <hold> (a )?sessions? of (talks|discussions) => <hold> talks ; jalsat mubahathat ; gated
        <raise> the ceiling of (?P<a>the |his |its |their )?(?P<b>demands|expectations|ambitions|aspirations|hopes|requirements) => <raise> \g<a>\g<b> ; rafa'a saqf al-matalib ; gated
        <turn> the page of => <turn> the page on ; tawa safhat ; proof
        <put> (the )?(points|dots) on the letters => <set> the record straight ; wada'a al-nuqat ala al-huruf ; gated
        <renew> (?P<a>his|its|their|her|the) (?P<b>rejection|condemnation|affirmation|emphasis|refusal|keenness|denunciation|thanks|request) => <repeat> \g<a> \g<b> ; jaddada ; proof
        <exclude> the possibility => <rule> out the possibility ; istab'ada ; gated
        <give> (?P<a>great|special|utmost|particular|much|paramount) (interest|importance) to => <attach> \g<a> importance to ; awla ihtimaman ; gated
        <exert> (?P<a>every|all|great|more|tremendous|enormous|continuous|their|its|his|maximum|strenuous|intensive) efforts? => <make> \g<a> efforts ; badhala juhudan ; gated
        efforts exerted by => efforts of ; al-juhud al-mabdhula ; gated
    """
    examples = """
        The army captured two {terrorist elements => terrorists} near the bridge.
        The group {adopted responsibility for => claimed responsibility for} the blast.
        The president praised {the depth of the relations => the deep relations} with Oman.
        Two people died in a raid {which targeted => on} a workshop in the port.
        The two ministers spoke of {joint cooperation => cooperation} in trade.
        Parliament adopted the law on Monday.
        The march on the capital drew thousands.
        The table of the elements hangs in the laboratory.
        The suburb of the capital has a park.
    """
