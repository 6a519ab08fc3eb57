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
        <liquidate> (?P<a>the|a|an|his|its|their|several|many|senior|dozens of|\d+|two|three|four|five|six|more than \d+)[ ([\w’'-]+ ){0,3}(leaders?|commanders?|terrorists?|militants?|saboteurs?|members?|fighters?|operatives?|officers?|prisoners?|detainees?|civilians?|journalists?|scientists?)] => <kill> \g<a> ; saffa ; proof
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
        [(the|our|of|all|their|remaining|other|those) ]kidnapped (persons|civilians|citizens|israelis)[(?! by| from| in)] => hostages ; al-makhtufun ; proof
        [(the|our) ]kidnapped women and men => hostages ; al-makhtufun ; proof
        [(the|our|return|release|families) (of )?(the )?]kidnapped ones => hostages ; al-makhtufun ; proof
        [(return|returning|release|releasing|free|freeing|liberate|liberating|recover|recovery|families|issue|file|regarding|exchange|deal|rescue|rescuing) (of |for |all )?(the )?]kidnapped[(?! ?(\w+|#\w+))] => hostages ; al-makhtufun ; proof
        [\d+ ]kidnapped[ (by hamas|in gaza|people in|held)] => people kidnapped ; makhtuf ; proof
        [(the|our|their|its|all) ]abductees => hostages ; al-makhtufun ; proof
        <n:bombing>[ (targeting|that targeted|which targeted) (a|an|the|several) (house|home|building|apartment|car|vehicle|site|residential|headquarters)] => <n:strike> ; qasf ; proof
        (?P<a>an (israeli|american)) bombing[( (targeting|that targeted|which targeted|on|in)|,|\.)] => \g<a> strike ; qasf isra'ili ; proof
        (bombing|bombings|strike|strikes|raid|raids|shelling|airstrike|airstrikes) targeting[ (the|a|an|several|two|three|\d+|residential|civilian|homes|houses)] => strike on ; qasf istahdafa ; gated
        (?P<a>the |a |an |israeli |american )?(?P<b>bombing|bombardment|shelling) on[ (the|a|several|gaza|rafah|khan|beirut|lebanon|southern|northern|areas|various|homes|residential)] => \g<a>\g<b> of ; qasf ala ; proof
        (?P<a>has|have|had) targeted[ (more than |over |about |dozens of |hundreds of |around |some |nearly )?(\d[\d,]* |several |many |dozens of |two |three )?([\w-]+ )?(targets|sites|positions|vehicles|tanks|headquarters|facilities|bulldozers|gatherings|points)] => \g<a> struck ; istahdafa ; proof
        [(army|forces|brigades|resistance|fighters|aircraft|warplanes|drone|drones|artillery|al-qassam|hezbollah|houthis|jets|planes|it|they|he|we|militants|gunmen) ]targeted[ (an? |the |two |three |several |four |five |dozens of |\d[\d,]* |and (destroyed |removed )\d[\d,]* )([\w-]+ ){0,3}(vehicles?|tanks?|bulldozers?|sites?|positions?|buildings?|houses?|homes?|apartments?|cars?|targets?|gatherings?|headquarters|ships?|workers?|ambulances?|towers?|hospitals?|schools?|mosques?|barracks|bases?|troop|force|forces|soldiers?|carriers?)] => hit | struck ; istahdafa ; proof
        in a targeting of => in a strike on ; istihdaf ; proof
        targeting[ by an? [“\w]+] => strike ; istihdaf min ; gated
        shooting targeted => gunfire hit ; itlaq nar istahdafa ; proof
        <target> (?P<a>him|her|them|it|the \w+|a \w+|an \w+) with (?P<b>missiles|rockets|mortars|shells|drones|airstrikes|artillery|gunfire|bullets|an explosive|a missile|a rocket|a drone|explosive|tear|live|gas) => <hit> \g<a> with \g<b> ; istahdafa bi- ; proof
        violent (?P<a>(israeli |artillery |air |aerial |missile |rocket |and |continuous |intensive ){0,2}(bombing|bombardment|shelling|raids?|airstrikes|strikes|bombings|explosions?)) => heavy \g<a> ; anif ; proof
        violent (?P<a>battles|battle|fighting|combat|resistance) => fierce \g<a> ; anif ; proof
        (sudden|surprising),? (?P<a>(?!and )\w+ )?(?P<b>attack|assault|operation|offensive|raid|invasion) => \g<a>surprise \g<b> ; mufaji' ; proof
        (zero|point-zero|zero-point) (distance|range)|the zero (distance|point) => point-blank range ; al-masafa sifr ; proof
        (?P<a>rocket|missile)s? (bursts?|batch|batches|shells?) => rockets ; rashqat sawarikh ; proof
        (a )?(burst|batch|rash|group) of (?P<a>missiles|rockets) => a barrage of \g<a> ; rashqat sawarikh ; proof
        [#?(hamas|gaza|resistance|palestinian|al-qassam|qassam) ]missiles => rockets ; sawarikh ; proof
        [<launch> ]missiles[ (from (the )?gaza|at (tel aviv|ashkelon|sderot|ashdod)|towards? (tel aviv|ashkelon|sderot|ashdod|the settlements))] => rockets ; sawarikh ; proof
        [(military|israeli|enemy|zionist|occupation|armored|armoured|\d+|army) ]mechanisms[( (that|of the (enemy|occupation)|with|in|were|penetrating|and (soldiers|tanks))|,|\.)] => vehicles ; aliyyat ; gated
        fire belts? => intense bombardment ; ahzima nariyya ; proof
        <commit> (?P<a>terrorist |suicide )?(operations) => <carry> out \g<a>attacks ; amaliyyat ; proof
        (?P<a>terrorist|suicide|martyrdom|ramming|stabbing|shooting|run-over|car-ramming|commando) operations => \g<a> attacks ; amaliyyat ; proof
        (?P<a>terrorist|suicide|martyrdom|ramming|stabbing|shooting|run-over|car-ramming|commando) operation => \g<a> attack ; amaliyya ; proof
        <be> liquidated[ (by|in|yesterday|on|during|at|last|after)] => <be> killed ; tamma tasfiyatuhu ; gated
        <liquidate> (?P<a>one of|a number of|some of)[ ([\w’'-]+ ){0,4}(leaders?|commanders?|terrorists?|militants?|members?|fighters?|operatives?)] => <kill> \g<a> ; saffa ; proof
        (?P<a>first|second|third|fourth|fifth|new|last|next) batch of[ (the )?(\w+ )?(prisoners|detainees|hostages|captives|abductees|kidnapped|released)] => \g<a> group of ; duf'a ; proof
        (shelter|displacement) (centers|centres) => shelters ; marakiz al-iwa' ; gated
        (?P<a>prisoner|hostage|detainee|captive) exchange (operation|process)[( |,|\.)] => \g<a> exchange ; amaliyyat al-tabadul ; proof
        [(completing|complete|conclude|delay|discuss|the|an) ]exchange (process|operation)[( between|,|\.)] => prisoner exchange ; amaliyyat al-tabadul ; proof
        (?P<a>settlements|towns|villages|communities|areas|settlement) (in|of) the gaza envelope => \g<a> near Gaza ; ghilaf Ghazza ; proof
        the gaza envelope( area| region| settlements)? => the area around Gaza ; ghilaf Ghazza ; proof
        (?P<a>dead|killed|wounded|injured|killing|wounding) as a result of[ (an?|the|israeli|bombing|shelling|violent|ongoing|incursions|raids|attacks|their|clashes|gunfire)] => \g<a> in ; ithra ; proof
        <kill>(?P<a>( on \w+day| in [\w#]+| in the [\w#]+){1,2}) as a result of => <kill>\g<a> in ; ithra ; proof
        (injured|wounded) with (various|varying|different|moderate|minor|serious|severe|multiple) (injuries|wounds)( as victims)? => injured ; usiba bi-jirah ; proof
        [(khan yunis|khan younis|rafah|deir al-balah)],? south of the gaza strip => , in the southern Gaza Strip ; janub qita' Ghazza ; proof
        [(jabalia|jabaliya|beit lahia|beit hanoun|beit lahiya)],? north of the gaza strip => , in the northern Gaza Strip ; shimal qita' Ghazza ; proof
        [(tyre|nabatieh|bint jbeil|marjayoun|naqoura|kafr kila|aita al-shaab)],? south of lebanon => , in southern Lebanon ; janub Lubnan ; proof
        <fire> gunfire => <open> fire ; itlaq al-nar ; proof
        <open> fire (towards?|in the direction of) => <open> fire at ; bi-ittijah ; proof
        <liberate>[ (the |all |our |all of )?(the )?(remaining |israeli |palestinian )?(detainees|prisoners|hostages|captives|abductees|kidnapped)] => <free> ; tahrir ; proof
        (?P<a>was|were|been|be) liberated[ (from (hamas|captivity|prison|the (hands|grip)|gaza|israeli)|in the (deal|exchange))] => \g<a> freed ; tuhurrira ; proof
        (?P<a>first|second|third|opening|public) session[ (to consider|regarding|in|of|on) (the |a |its )?(case|lawsuit|trial)] => \g<a> hearing ; jalsa ; proof
        [(?:the|an|possible|potential|recent|first|this|any|new) ]exchange (?P<a>deals?)[( between| with| within| and|,|\.)] => prisoner exchange \g<a> ; safqat al-tabadul ; gated
    """
    examples = """
        The family asked about {the kidnapped people => the hostages} on Sunday.
        The town lived through {violent bombardment => heavy bombardment} at night.
        The guards were caught off balance by a {sudden attack => surprise attack} at noon.
        A boy was {killed as a result of => killed in} a blast near the mill.
        The fighters {targeted => hit | struck} a vehicle near the mill.
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
