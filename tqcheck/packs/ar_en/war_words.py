from __future__ import annotations

from tqcheck.packs.ar_en._calques import DomainPhrases

_OBJECT = (
    "(?:an? |the |his |her |its |their |several |two |three )?(?:[\\w-]+ ){0,2}"
    "(?:houses?|homes?|cars?|vehicles?|apartments?|offices?|buildings?|towers?|schools?|mosques?|hospitals?|headquarters|tents?|gatherings?|groups?|centers?)"
)
_CAMPS = r"(?:(?:the )?(?:\w+ )?(?:city|town|camp|village|neighbou?rhood|refugee camp|homes?|houses?))"
_FEW = r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens of|hundreds of|a number of|more than \d[\d,]*|at least \d[\d,]*)"
_WHERE = r"(?:#?gaza|the (?:gaza )?strip|palestine|the west bank|#?jerusalem|#?rafah)"


class WarWords(DomainPhrases):
    """Words of reports from a war, word for word: "by targeting his office", "artillery bombing", "martyrs and wounded".

    Cause: "istihdaf", "qasf midfa'i", "shuhada' wa-jarha", "tayaran", "qanabil mudi'a", "fathat nafaq", "muwatinun".
    Repair: strike, shelling, dead and wounded, aircraft, flares, tunnel shaft, residents.
    Native English: the same words where no war is told of: martyrs of the church, light bulbs, military aviation.
    """

    message = "This is the language of Arabic war reports put over word for word; English desks have another term."
    category = "calque"
    least = 1
    domain = (
        "gaza", "israel", "israeli", "israelis", "hamas", "idf", "qassam", "al-qassam", "hezbollah", "palestinian", "palestinians",
        "palestine", "occupation", "rafah", "houthi", "houthis", "lebanon", "zionist", "syria", "sudan", "yemen", "iraq",
        "gaza_war", "gaza_strip", "al-aqsa", "mujahideen",
    )  # fmt: skip
    table = rf"""
        siege or targeting of => siege of or attack on ; hisar aw istihdaf ; proof
        by targeting[ {_OBJECT}] => in a strike on ; bi-istihdaf ; proof
        (?:as a result of|due to|following|after) targeting[ {_OBJECT}] => in a strike on ; ithra istihdaf ; proof
        (?:in|after|following|during|by) the targeting of[ {_OBJECT}] => in a strike on ; fi istihdaf ; proof
        (?P<a>an? )(?P<b>israeli |direct |new |american |deliberate |treacherous |zionist )targeting of => \g<a>\g<b>strike on ; istihdaf ; proof
        a targeting of => a strike on ; istihdaf ; proof
        (?P<a>israeli|american|repeated|the occupation[’']s|the israeli) targeting of => \g<a> attacks on ; istihdaf ; proof
        (?P<a>the )?targeting (?:operation|process)[( of| in| that| took|,|\.)] => \g<a>strike ; amaliyyat istihdaf ; proof
        targeting (?:operations|processes) => strikes ; amaliyyat istihdaf ; proof
        targeted (?P<a>by|with) (?P<b>an? |several |two |more than one )(?P<c>israeli |air |guided |reconnaissance |drone )*(?P<d>missiles?|rockets?|shells?|raids?|bombs?)[( in| while| on| near|,|\.)] => hit \g<a> \g<b>\g<c>\g<d> ; istuhdifa bi- ; proof
        [(?:were|was|been) ]able to target[ (?:an?|the|two|several|\d+)] => able to hit ; tamakkana min istihdaf ; proof
        <manage> to target[ (?:an?|the|two|several|\d+)] => <manage> to hit ; tamakkana min istihdaf ; proof
        (?:succeeded|success) in targeting[ (?:an?|the|two|several|\d+)] => hit ; najaha fi istihdaf ; proof
        <target> (?P<a>a |an |the |two |three |several |\d+ )(?P<b>(?:israeli |zionist |enemy |military |occupation |“?merkava”? )*)(?P<c>tanks?|bulldozers?|jeeps?|personnel carriers?|troop carriers?|vehicles?|infantry force|foot force|soldiers?)[ with] => <hit> \g<a>\g<b>\g<c> ; istahdafa ; proof
        artillery (?:bombing|bombings) => artillery shelling ; qasf midfa'i ; proof
        (?:bombing|bombings) (?:of|by|with) artillery => artillery shelling ; qasf midfa'i ; proof
        mutual (?:bombing|bombings|shelling|bombardment|fire) => exchange of fire ; qasf mutabadal ; proof
        exchange of (?:bombing|bombings|bombardment|shelling) => exchange of fire ; tabadul al-qasf ; proof
        exchange of (?:shooting|gunfire|bullets) => exchange of fire ; tabadul itlaq al-nar ; proof
        (?P<a>violent|strong) (?P<b>israeli |air |aerial )?raids => heavy \g<b>airstrikes ; gharat anifa ; proof
        (?P<a>an israeli )(?:air )?raid (?P<b>on|that targeted|targeting|targeted)[ {_OBJECT}] => \g<a>strike on ; ghara isra'iliyya ; proof
        (?P<a>israeli) (?:air )?raids (?P<b>on|that targeted|targeting|targeted)[ (?:the|an?|several|various|areas|#?gaza|#?rafah|southern|khan|jabalia|homes|houses)] => \g<a> airstrikes on ; gharat isra'iliyya ; proof
        [(?:israeli|occupation|enemy|fighter|war) (?:army |air force )?(?:aircraft|planes|jets|warplanes|aviation) ](?:launched|carried out|launch|launches) (?:a |an |several |two |violent |intensive |heavy |new )*raids? (?:on|targeting) => bombed ; shannat gharat ; proof
        (?P<a>israeli|occupation|enemy|hostile|war|zionist|american) aviation => \g<a> aircraft ; tayaran ; proof
        (?P<a>an? )?(?:suicide|explosive|marching|march|drone|unmanned) (?:plane|airplane|aircraft)[(?! carrier)] => \g<a>drone ; ta'ira musayyara ; proof
        (?:suicide|explosive|marching|march|drone|unmanned) (?:planes|airplanes|aircrafts) => drones ; ta'irat musayyara ; proof
        (?P<a>israeli|suicide|booby-trapped|hostile|iranian|yemeni|houthi|armed|zionist|enemy) marches[( targeted| bombed| launched| from| and missiles| and rockets| attacked| were shot|,|\.)] => \g<a> drones ; musayyarat ; proof
        (?P<a>an? |the )(?P<b>israeli |enemy |zionist |occupation )?reconnaissance (?:plane|aircraft)[ (?:targeted|bombed|fired|struck|hit|launched)] => \g<a>\g<b>drone ; ta'irat istitla' ; proof
        [(?:by|from) (?:an? )?(?:israeli )?]reconnaissance (?:missile|rocket) => drone missile ; sarukh istitla' ; proof
        (?:light|lighting|illuminating|illumination|flare) bombs? => flares ; qanabil mudi'a ; proof
        (?:sound|sonic) (?:bombs|grenades) => stun grenades ; qanabil sawtiyya ; proof
        (?:sound|sonic) (?:bomb|grenade) => stun grenade ; qunbula sawtiyya ; proof
        (?:poisonous |toxic |tear )*gas bombs? => tear gas ; qanabil al-ghaz ; proof
        (?:poisonous|toxic) tear gas => tear gas ; al-ghaz al-musil li-l-dumu' ; proof
        phosphorus (?:bombs|shells) => white phosphorus shells ; qanabil fusfuriyya ; proof
        mortar (?:missiles|rockets) => mortar shells ; qadha'if hawun ; proof
        mortars shells? => mortar shells ; qadha'if hawun ; proof
        rpg (?:shells?|missiles?|projectiles?|rockets?) => RPG rounds ; qadha'if RPG ; proof
        tunnel (?:eyes|slots|nozzles|mouths|holes) => tunnel shafts ; fathat anfaq ; proof
        tunnel (?:eye|slot|nozzle|mouth|hole) => tunnel shaft ; fathat nafaq ; proof
        (?:eye|mouth|opening|nozzle|hole|slot) of (?P<a>a|the) tunnel => entrance to \g<a> tunnel ; ayn nafaq ; proof
        (?:the )?(?P<a>#?philadelphia?|netzarim|salah al-din) axis => the \g<a> Corridor ; mihwar ; proof
        [(?:they|members|crew|force|soldiers|them) (?:fell )?]between (?:a )?(?:dead|killed|martyrs?) and (?:a )?(?:wounded|injured) => dead or wounded ; bayna qatil wa-jarih ; proof
        (?:leaving|making|causing|rendering) (?P<a>its members|its crew|them|all its members|all of them|the force)(?: between)? (?:dead and wounded|killed and wounded|dead and injured|deaths and injuries) => killing or wounding \g<a> ; bayna qatil wa-jarih ; proof
        a gathering of (?P<a>(?:israeli |enemy |occupation |zionist )?(?:soldiers|vehicles|settlers)) => a group of \g<a> ; tajammu' ; proof
        (?:gatherings|crowds|concentrations) of (?:the )?(?P<a>enemy|occupation|israeli|zionist)(?: army)?(?: forces| soldiers| troops)?[(?: in| near| at| around| east| west| north| south| with|,|\.)] => \g<a> troop concentrations ; hushud al-aduww ; proof
        (?P<a>enemy|occupation|israeli|zionist) gatherings => \g<a> troop concentrations ; tajammu'at ; proof
        (?P<a>military|qalandia|qalandiya|huwara|huwwara|hawara|zaatara|occupation|israeli military) barrier => \g<a> checkpoint ; hajiz ; proof
        (?P<a>military|occupation|israeli military) barriers => \g<a> checkpoints ; hawajiz ; proof
        [(?:occupation|israeli|zionist) (?:forces|army|soldiers|troops) ]<storm>[ {_CAMPS}] => <raid> ; iqtahama ; gated
        (?:storming|incursion) (?:operations|campaigns) => raids ; amaliyyat iqtiham ; proof
        stormings => raids ; iqtihamat ; proof
        incursions and stormings => raids ; iqtihamat ; proof
        (?P<a>arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)?) (?P<b>{_FEW}) citizens => \g<a> \g<b> people ; muwatinun ; proof
        (?P<a>{_FEW}) (?:palestinian )?citizens (?P<b>were|have been|including)(?P<c> (?:killed|injured|wounded|martyred|arrested|detained|children|women)) => \g<a> people \g<b>\g<c> ; muwatinun ; proof
        citizens[’'] (?P<a>homes|houses|lands?|property|properties|tents|vehicles) => residents’ \g<a> ; buyut al-muwatinin ; proof
        (?P<a>homes|houses|tents|lands|property) of (?:the )?citizens => residents’ \g<a> ; manazil al-muwatinin ; proof
        (?P<a>{_FEW}) martyrs and (?P<b>dozens|hundreds) of (?:the )?(?:wounded|injured|injuries) => \g<a> people killed and \g<b> wounded ; shuhada' wa-jarha ; proof
        (?P<a>{_FEW}) martyrs and (?P<b>(?:(?!dozens|hundreds){_FEW} )?)(?:wounded|injured|injuries|wounded people|others wounded) => \g<a> people killed and \g<b>wounded ; shuhada' wa-jarha ; proof
        (?<!number\Wof\W)martyrs and (?P<a>wounded|injured|missing) => dead and \g<a> ; shuhada' wa-jarha ; proof
        martyrs and injuries => dead and wounded ; shuhada' wa-isabat ; proof
        (?:wounded|injured|injuries) and martyrs => dead and wounded ; jarha wa-shuhada' ; proof
        (?:the )?number of martyrs[(?: of the| from the| as a| in the| since| has| rose| reached| rises| due)] => the death toll ; adad al-shuhada' ; proof
        (?:the )?(?:toll|outcome|tally) of (?:the )?martyrs => the death toll ; hasilat al-shuhada' ; proof
        the number of (?:palestinian |israeli )?(?:deaths|dead)(?: people)?[(?: from| as a| in the| since| has| rose| reached| rises| due)] => the death toll ; adad al-qatla ; proof
        bodies of (?P<a>{_FEW}) martyrs => bodies of \g<a> people ; jathamin shuhada' ; proof
        (?P<a>announc\w+|report\w*|confirm\w*) (?:of )?the martyrdom of => \g<a> the death of ; i'lan istishhad ; proof
        (?P<a>{_FEW}) (?P<b>people|civilians|children|palestinians|journalists|prisoners|citizens|members) (?P<c>were|have been) martyred => \g<a> \g<b> \g<c> killed ; istushhida ; proof
        (?P<a>was|were|been) martyred[ (?:in|by|after|on|due|as|when|while|during|today|yesterday|this|at|near)] => \g<a> killed ; istushhida ; proof
        (?P<a>{_FEW}) martyrs (?:fell|rose|ascended|have fallen|have risen)(?! to) => \g<a> people were killed ; irtaqa shuhada' ; gated
        (?P<a>was|were) (?P<b>seriously |slightly |moderately |critically )?(?:injured|wounded) (?:with|by) (?:live )?(?:bullets?|ammunition|gunshots?) => \g<a> \g<b>wounded by gunfire ; usiba bi-l-rasas ; proof
        <extract> (?P<a>the bodies|bodies|survivors|the wounded|victims|the bodies of [\w ]{{3,20}}|\d+ (?:bodies|people|martyrs)) (?P<b>from under) => <pull> \g<a> \g<b> ; intashala ; proof
        (?:medical|health|nursing) (?:cadres|staffs|personnels) => medical staff ; kawadir tibbiyya ; proof
        ambulance and (?:emergency|rescue) (?:crews|teams|services|personnel) => emergency crews ; tawaqim al-is'af ; proof
        (?:humanitarian and relief|relief and humanitarian) (?P<a>aid|assistance|supplies) => humanitarian \g<a> ; musa'adat insaniyya wa-ighathiyya ; proof
        relief aid => aid ; musa'adat ighathiyya ; gated
        food materials => food ; mawadd ghidha'iyya ; proof
        (?:relief|medical) materials => supplies ; mawadd ; proof
        (?:oil|petroleum) derivatives => fuel ; mushtaqqat naftiyya ; proof
        (?:air|aerial) (?:landing|dropping|drop|projection)s? (?:operations? )?(?:of|for) (?P<a>(?:humanitarian |relief |food )?(?:aid|assistance)) => airdrop of \g<a> ; inzal jawwi ; proof
        rafah (?:land port|port|outlet|land crossing|border port) => Rafah crossing ; ma'bar Rafah ; proof
        karam abu salem(?P<a> crossing)? => Kerem Shalom\g<a> ; Karam Abu Salim ; proof
        (?:the )?crossing of (?P<a>rafah|kerem shalom|erez|beit hanoun) => the \g<a> crossing ; ma'bar ; proof
        displacement tents => tents for displaced people ; khiyam al-nuzuh ; proof
        shelter schools => schools used as shelters ; madaris al-iwa' ; proof
        our (?:families|parents|relatives) in[ {_WHERE}] => our people in ; ahluna fi ; proof
        (?P<a>courtyards|squares|plazas) of (?:the )?(?:blessed )?al-aqsa(?: mosque)? => Al-Aqsa Mosque compound ; bahat al-Aqsa ; proof
        (?:the )?blessed al-aqsa mosque => Al-Aqsa Mosque ; al-masjid al-aqsa al-mubarak ; proof
        (?:the )?gaza (?:cover|casing|wrapper)(?: area| settlements| region)? => the area around Gaza ; ghilaf Ghazza ; proof
        (?:(?:the )?(?:palestinians|arabs) of (?:the interior|48|the 48)|48 (?:palestinians|arabs)) => Palestinian citizens of Israel ; filastiniyyu al-dakhil ; proof
        (?:the )?(?:israeli )?(?:internal|home|interior) front[ (?:said|announced|instructions|instructs|calls|called|asked)] => the Home Front Command ; al-jabha al-dakhiliyya ; proof
        (?:the )?(?:israeli )?shaba[ck] => Shin Bet ; al-Shabak ; proof
        head of the (?:israeli )?opposition => opposition leader ; za'im al-mu'arada ; proof
        (?P<a>the )?(?:prime minister of the occupation(?: government)?|occupation prime minister) => \g<a>Israeli Prime Minister ; ra'is hukumat al-ihtilal ; proof
        (?:whitening|bleaching|laundering|whitewashing) (?:of )?(?:the |occupation |israeli )*prisons => emptying the prisons ; tabyid al-sujun ; proof
        [(?:prisoners|those|detainees) (?:with|sentenced to|serving) ]high sentences => long sentences ; ahkam aliya ; proof
        (?P<a>prisoner|hostage|detainee|captive) (?P<b>transfer|release|handover|swap|delivery)s? (?:operations|processes) => \g<a> \g<b>s ; amaliyyat ; proof
        (?P<a>prisoner|hostage|detainee|captive) (?P<b>transfer|release|handover|swap|delivery) (?:operation|process) => \g<a> \g<b> ; amaliyyat ; proof
        (?P<a>the|his|her|their|its) (?P<b>release|handover|liberation) (?:process|operation)[( of|,|\.| took| began| was| is)] => \g<a> \g<b> ; amaliyyat al-ifraj ; proof
        (?:versus|opposite) (?P<a>the release|releasing|the release of) => in exchange for \g<a> ; muqabil al-ifraj ; proof
        (?:cessation|stopping|cease|halt|ceasing) (?:of )?(?:the )?(?:fire|firing) => ceasefire ; waqf itlaq al-nar ; proof
        wars? of genocide => genocidal war ; harb ibada ; proof
        children and women => women and children ; atfal wa-nisa' ; gated
        hamasawi => the Hamas man ; hamasawi ; proof
        hamsawi => the Hamas man ; hamsawi ; proof
        [(?:the|hamas|of|terrorist|dozens of) ]vandals => terrorists | militants ; mukharribun ; proof
        first assistant[ (?-i:[A-Z])] => Sergeant First Class ; raqib awwal ; proof
        flood of al-aqsa => Al-Aqsa Flood ; tufan al-Aqsa ; proof
        (?P<a>the )(?:child|infant|young man|youth|little girl) (?P<b>(?-i:[A-Z])[\w-]+)[ (?-i:[A-Z])[\w-]+] => \g<b> ; al-tifl ; proof
        (?:the )?most senior leaders? in (?P<a>hamas|hezbollah|the movement) => the most senior figure in \g<a> ; akbar qiyadi fi ; proof
        <inspect> (?P<a>their|his|her) (?P<b>homes?|houses?|property|properties|families) => <check> on \g<a> \g<b> ; tafaqqada ; proof
        (?:the )?army camps => army bases ; mu'askarat al-jaysh ; gated
        (?P<a>the )?(?:coming|next) time to (?P<b>move|leave|evacuate|head) => \g<a>coming hours to \g<b> ; al-waqt al-qadim ; proof
        from a distance of zero => at point-blank range ; min masafat sifr ; proof
        bombs? attack (?:from|by) (?:a )?drones? => drone attack ; hujum musayyara ; proof
        violent armed clashes => fierce gun battles ; ishtibakat musallaha anifa ; proof
        (?P<a>bulldozers?|vehicles?|tanks?|machinery|forces|army) (?:bulldozed|bulldozing|bulldoze) (?:operations|works) => \g<a> bulldozing ; a'mal tajrif ; proof
        bulldozing (?:operations|works) => bulldozing ; a'mal tajrif ; proof
        (?:in|during) the (?:aforementioned|mentioned) (?P<a>attack|raid|operation|bombing) => in the \g<a> ; al-madhkur ; proof
        (?:in order )?to preserve your (?:own )?safety => for your safety ; hifazan ala salamatikum ; proof
        your safety and the safety of your => your safety and that of your ; salamatikum wa-salamat ; proof
        (?P<a>iran[’']s|iranian|tehran[’']s|its regional|their regional) agents[(?: in| must| across| and|,|\.)] => \g<a> proxies ; wukala' ; proof
        [(?:revolutionary guards?|iran|tehran),? and (?:its|their) ]agents => proxies ; wukala' ; proof
        <return> to (?P<a>attack|bomb|fight|shell)[ (?:#?hamas|#?gaza|the|israel)] => <resume> \g<a>ing ; al-awda ila muhajamat ; proof
        <return> to (?:the )?(?P<a>fighting)[( in| after|,|\.| against| if)] => <resume> \g<a> ; al-awda ila al-qital ; proof
        resulted in (?P<a>him|her|them) being (?P<b>\w+ly )?(?P<c>injured|wounded|killed|arrested) => \g<b>\g<c> \g<a> ; adda ila isabatihi ; proof
        <enter> the (?:stage|phase) of (?:total |complete )?collapse => <begin> to collapse ; marhalat al-inhiyar ; proof
        palestinian (?P<a>#?hamas) (?P<b>fighters|militants|members|gunmen|leaders|officials) => \g<a> \g<b> ; al-filastini ; proof
        (?:under|in) the coordination of => in coordination with ; bi-tansiq ; proof
        red (?P<a>crescent|cross) organi[sz]ations => Red \g<a> societies ; jam'iyyat al-hilal al-ahmar ; proof
        <open> the (?:fires|doors) of war => <start> a war ; fataha niran al-harb ; proof
        undeclared (?P<a>goals?|aims?|objectives?|reasons?) => unstated \g<a> ; ghayr mu'lana ; proof
        human losses => casualties ; khasa'ir bashariyya ; proof
        human and material losses => casualties and damage ; khasa'ir bashariyya wa-maddiyya ; proof
        (?:material and human) losses => damage and casualties ; khasa'ir maddiyya wa-bashariyya ; proof
        material damages => damage ; adrar maddiyya ; proof
        human (?P<a>injuries|casualties|victims) => \g<a> ; isabat bashariyya ; proof
        in a (?:very )?(?:dangerous|difficult) (?:health )?(?:condition|state)[( at| in| after| and|,|\.| as)] => in critical condition ; hala khatira ; proof
        (?P<a>his|her|their) health (?:state|situation|status) => \g<a> condition ; hala sihhiyya ; gated
        launched a violent attack (?P<a>on|against)[ (?:the )?(?:prime|president|netanyahu|government|minister|biden|army|egyptian|israeli prime|un|secretary)] => launched a scathing attack \g<a> ; hujum anif ; proof
        the (?:martyr leader|martyred leader|leader martyr|martyr commander|commander martyr) => the slain leader ; al-qa'id al-shahid ; proof
        the martyrs of the (?P<a>aggression|bombing|massacre|shelling|raid|attack|war) => those killed in the \g<a> ; shuhada' al-udwan ; proof
        (?P<a>{_FEW}) martyrs (?:in|as a result of|due to|following)[ (?:an?|the|israeli|two|several|raids|bombing|shelling)] => \g<a> people killed in ; shuhada' fi ; proof
        (?P<a>{_FEW}) martyrs (?:were|have been) (?P<b>recovered|retrieved|transferred|transported|pulled) => \g<a> bodies were \g<b> ; shuhada' ; proof
        (?P<a>arrival|transfer|recovery|retrieval) of (?P<b>{_FEW}) martyrs => \g<a> of \g<b> bodies ; wusul shuhada' ; proof
        (?P<a>attacks|assaults|violence|crimes) of (?:the )?settlers => settler \g<a> ; i'tida'at al-mustawtinin ; proof
        settlers[’'] (?P<a>attacks|assaults|violence) => settler \g<a> ; i'tida'at al-mustawtinin ; proof
        (?:violent |fierce )?confrontations (?P<a>broke out|erupted|between (?:young|youths|citizens|residents|palestinians)|with the (?:occupation|israeli)) => clashes \g<a> ; muwajahat ; gated
        (?:cases of suffocation|suffocation cases) => cases of tear gas inhalation ; halat ikhtinaq ; proof
        metal bullets (?:coated|covered) (?:with|in) rubber => rubber-coated metal bullets ; rasas ma'dini mughallaf ; proof
        tampered with their contents => ransacked them ; abathu bi-muhtawayatiha ; proof
        tampering with their contents => ransacking them ; al-abath bi-muhtawayatiha ; proof
        tampered with its contents => ransacked it ; abathu bi-muhtawayatihi ; proof
        tampering with its contents => ransacking it ; al-abath bi-muhtawayatihi ; proof
        field (?:investigations?|interrogations?)[( of| with|,|\.| after| in)] => on-the-spot questioning ; tahqiq maydani ; proof
        (?:transferred|led) (?P<a>him|her|them) to an unknown (?:destination|location|place|direction) => took \g<a> to an unknown location ; jiha majhula ; proof
        (?P<a>to an unknown )(?:destination|direction|side) => \g<a>location ; jiha majhula ; proof
        under (?:intensive|intensified|strict|strengthened) (?:security )?(?:protection|guard|guarding) => under heavy guard ; hirasa mushaddada ; proof
        <push> (?:with )?(?:large |more |huge |additional |new |several )*(?:military |security )?reinforcements => <send> in reinforcements ; dafa'a bi-ta'zizat ; proof
        combing (?P<a>operations?|campaigns?) => search \g<a> ; amaliyyat tamshit ; proof
        <raise> (?:the )?(?:state of |level of |degree of )?(?:alert|readiness|preparedness)(?: state| level)? to (?:the )?(?:maximum|highest)(?: degree| level| degrees| levels)? => <go> on high alert ; rafa'a halat al-ta'ahhub ; proof
        (?:the )?sounds? of (?P<a>(?:violent |loud |strong |successive |huge |several )*)(?P<b>explosions|clashes|shots) (?:was|were|are) heard => \g<a>\g<b> were heard ; sama' aswat infijarat ; proof
        <hear> (?:the )?sounds? of (?P<a>(?:violent |loud |strong |successive |huge |several )*)(?P<b>explosions|clashes|shots)[( in| near| inside|,|\.| from)] => <hear> \g<a>\g<b> ; sama' aswat ; proof
        (?:the )?activation of (?:the )?(?:alarm |warning )?sirens => ; taf'il saffarat al-indhar ; proof
        without (?:recording|registering|the occurrence of) (?:any )?(?P<a>injuries|casualties|losses|deaths) => without \g<a> ; duna tasjil isabat ; proof
        american[- ](?:and )?british (?P<a>raids|strikes|airstrikes|air strikes|bombing) => US-British strikes ; gharat amrikiyya baritaniyya ; proof
        (?:american|us)[- ](?:and )?british (?:raids|bombing|bombings) => US-British strikes ; gharat amrikiyya baritaniyya ; proof
        (?P<a>international|maritime|commercial) navigation[ (?:in|through|movement|and|lines)] => international shipping ; al-milaha al-duwaliyya ; gated
        navigation (?:movement|traffic)[ (?:in|through)] => shipping ; harakat al-milaha ; proof
        movement of (?:ship )?navigation => shipping ; harakat al-milaha ; proof
        [the ]war decision => decision to go to war ; qarar al-harb ; proof
        speak(?P<a>s|ing)? exceptionally to => speak\g<a> exclusively to ; hasriyyan ; proof
        (?P<a>is|are|was) (?:inevitably coming|coming inevitably|undoubtedly coming) => \g<a> inevitable ; atin la mahala ; proof
        (?P<a>is|are|was|were) offensive to the (?P<b>blood|sacrifices|struggle|martyrs|memory|history) => \g<a> an insult to the \g<b> ; musi' ila ; proof
        (?P<a>struggle|resistance|solidarity) and national unity ranks => \g<a> ; al-saff al-watani ; gated
        closing (?:the )?ranks and unity => unity ; rass al-sufuf ; gated
        (?:the )?internal (?P<a>palestinian|lebanese|israeli) (?P<b>situation|affairs|front|division|divisions) => the domestic \g<a> \g<b> ; al-dakhili ; gated
        (?P<a>a|the) large-scale (?:storming|stormings) => \g<a> large-scale raid ; iqtiham wasi' ; proof
        (?P<a>zionist|israeli|occupation) artillery and aircraft bombing => \g<a> artillery and air strikes ; qasf ; proof
        in the depth of (?P<a>the (?:gaza )?strip|gaza|israel|lebanon|the territories|the occupied) => deep inside \g<a> ; fi umq ; proof
        the (?:situation|state) of (?:the )?hospitals => conditions in hospitals ; wad' al-mustashfayat ; gated
        (?P<a>hospital|medical complex|complex) (?:which is |was )?(?:full of|crowded with|packed with) (?:the )?(?P<b>patients|displaced|wounded) => \g<a> full of \g<b> ; al-maktazz ; gated
        <announce> (?P<a>its|his|their) responsibility for => <claim> responsibility for ; a'lana mas'uliyyatahu ; proof
        <declare> (?P<a>its|his|their) responsibility for => <claim> responsibility for ; a'lana mas'uliyyatahu ; proof
        (?P<a>israeli|occupation|enemy) war machine[( kills| continues| which| that)] => \g<a> army ; alat al-harb ; gated
        (?P<a>families|relatives|parents) of the (?:kidnapped|abducted)[(?! \w)] => \g<a> of the hostages ; ahali al-makhtufin ; proof
        kidnapped (?P<a>soldiers?|women|children|israelis?)[( in gaza| in the gaza| by hamas| and bring)] => captive \g<a> ; makhtuf ; gated
        <liberate> (?P<a>them|him|her|the hostages|our prisoners|the prisoners)[( all| from| and| in|,|\.)] => <free> \g<a> ; harrara ; proof
        <surrender> (?:themselves|himself)[ to] => <surrender> ; sallama nafsahu ; proof
        the gazans => Gazans ; al-ghazziyyun ; gated
        <complain> against[ (?:#?hamas|#?israel|the)] => <complain> about ; yashku min ; proof
        have reached the closest point to (?:reaching )?(?P<a>an?|the) => are closer than ever to \g<a> ; aqrab nuqta ; proof
        [(?:meeting|session|cabinet|council) ]headed by => chaired by ; bi-ri'asat ; gated
        <announce> the continuation of (?P<a>the [\w-]+)[(?: #|,|\.|$)] => <say> \g<a> will continue ; a'lana istimrar ; proof
        <announce> the (?:postponement|delay) of (?P<a>the [\w-]+(?: [\w-]+)?)[(?: #|,|\.|$)] => <say> \g<a> will be delayed ; a'lana ta'jil ; proof
        (?:was|is) (?P<a>being )?held captive by[ the resistance] => is held by ; asir lada ; gated
        prisoners (?:with|of) the (?P<a>resistance|al-qassam brigades|qassam) => prisoners held by the \g<a> ; asra lada al-muqawama ; proof
        (?P<a>captives|detainees|hostages|soldiers) with (?P<b>#?hamas|the resistance|al-qassam)[( in|,|\.| to| and| will| is| are| were)] => \g<a> held by \g<b> ; lada al-muqawama ; proof
        (?P<a>the )?(?:israeli )?(?:captives|prisoners|detainees) file => \g<a>issue of the hostages ; milaff al-asra ; proof
        <n:raid> launched by (?:the )?(?P<a>israeli|occupation|enemy) (?:aircraft|warplanes|planes|army|aviation) => \g<a> air <n:raid> ; ghara shannatha ; gated
        (?P<a>martyr|martyrs|killed|dead|wounded|injured|injuries) and (?P<b>missing) under the rubble => \g<a> and \g<b> under the rubble ; taht al-anqad ; gated
        [<n:shell> (?:fell|landed) (?:in|on) ]a (?:land|house) of (?P<a>a |the )?citizens? => \g<a>home ; manzil muwatin ; gated
        (?:israeli )?(?:military|army) mechanism => military vehicle ; aliyya askariyya ; proof
        (?:israeli )?(?:military|army) mechanisms => military vehicles ; aliyyat askariyya ; proof
        (?P<a>enemy|occupation|zionist|israeli) mechanisms => \g<a> vehicles ; aliyyat ; proof
        (?P<a>enemy|occupation|zionist|israeli) mechanism => \g<a> vehicle ; aliyya ; proof
        (?P<a>enemy|occupation|zionist|israeli) (?:crowds|masses) => \g<a> troops ; hushud ; proof
        (?:bombard|bomb|shell|target)(?:ed|ing)? (?:them|it|the force|the enemy) with (?:mortar shells|mortars) => shelling them with mortars ; qasf bi-l-hawun ; gated
        (?P<a>barrage|barrages|batch|batches) of missiles => \g<a> of rockets ; rashqat ; gated
        (?:an? )?missile (?:burst|batch|barrage|bursts|batches|barrages) => a rocket barrage ; rashqa sarukhiyya ; proof
        (?:an? )?intensive missile (?:bombing|bombardment) => heavy rocket fire ; qasf sarukhi mukaththaf ; proof
        missile (?:bombing|bombardment)[( of| on| from| that|,|\.)] => rocket fire ; qasf sarukhi ; proof
        (?:the )?rocket bombardment => the rocket fire ; al-qasf al-sarukhi ; gated
        (?P<a>heavy|violent|intense|continuous) missile (?:bombing|bombardment) => \g<a> rocket fire ; qasf sarukhi ; proof
        <n:clash> from (?:a )?(?:zero|point-blank) => close-quarters <n:clash> ; ishtibak min masafat sifr ; proof
        (?:special|elite) forces of the enemy => enemy special forces ; quwwat khassa ; gated
        quality operations?[( against| carried| in|,|\.)] => major attack ; amaliyya naw'iyya ; proof
        heroic operations?[( in| carried| against|,|\.)] => attack ; amaliyya butuliyya ; gated
        (?P<a>an? |the )?(?:fedayeen|fedai) (?:operation|action) => \g<a>guerrilla attack ; amaliyya fida'iyya ; proof
        the executor of the (?P<a>attack|operation|stabbing|shooting) => the perpetrator of the \g<a> ; munaffidh al-amaliyya ; proof
        the executors of the (?P<a>attack|operation|stabbing|shooting) => the perpetrators of the \g<a> ; munaffidhu al-amaliyya ; proof
        the implementer of the (?P<a>attack|operation|stabbing|shooting) => the perpetrator of the \g<a> ; munaffidh al-amaliyya ; proof
        (?:implementers|implementors) of the (?P<a>attack|operation|stabbing|shooting) => perpetrators of the \g<a> ; munaffidhu ; proof
        (?P<a>to|and|will) (?:evacuate|empty) (?:the )?(?P<b>residents|citizens|inhabitants) of => \g<a> evacuate \g<b> from ; ikhla' sukkan ; gated
        mass displacement of (?:the )?citizens => mass displacement of people ; nuzuh ; proof
        (?:the )?continuation of the displacement => continuing displacement ; istimrar al-nuzuh ; gated
        starvation war => war of starvation ; harb al-tajwi' ; proof
        (?:the )?(?:weapon|arm) of (?P<a>starvation|hunger|water) => \g<a> as a weapon ; silah al-tajwi' ; gated
        policy of (?:starving|hunger)[( and| against| of|,|\.)] => policy of starvation ; siyasat al-tajwi' ; proof
        <cut> off the means of life => <cut> off the essentials of life ; subul al-hayat ; proof
        (?:the )?(?:means|requirements|necessities|ingredients|elements) of life[( in gaza| from| for|,|\.)] => the essentials of life ; muqawwimat al-hayat ; proof
        (?:uninhabitable|unlivable) place[( for|,|\.)] => uninhabitable ; ghayr salih li-l-sakan ; gated
        (?P<a>forced|forcible) migration => \g<a> displacement ; tahjir qasri ; gated
        forced migrations? of (?P<a>palestinians|gazans|the palestinians|the residents|our people) => forced displacement of \g<a> ; tahjir qasri ; proof
        displac(?P<a>e|ed|ing) (?P<b>our people|palestinians|the palestinians|gazans|the people|residents) to sinai => driv\g<a> \g<b> into Sinai ; tahjir ila Sina' ; gated
        hostile (?:air )?targets?[( in the| over| coming| from| that| launched|,|\.)] => enemy aircraft ; hadaf jawwi mu'adi ; gated
        suspicious air(?:borne)? (?:target|body|object) => suspected drone ; hadaf jawwi mashbuh ; proof
        <intercept> a suspicious (?:air )?(?:target|body|object) => <intercept> a suspected drone ; i'tarada ; proof
        (?:the )?yemeni armed forces affiliated with => the armed forces of ; al-quwwat al-yamaniyya ; gated
        (?:naval|marine) navigation => shipping ; al-milaha al-bahriyya ; proof
        (?:commercial|cargo|israeli) ship belonging to => ship owned by ; safina tabi'a li- ; gated
        (?P<a>terrorist|military|hamas|hezbollah|underground|tunnel|civilian) infrastructures => \g<a> infrastructure ; buna tahtiyya ; proof
        (?P<a>an? )(?P<b>terrorist |underground |military )infrastructure[( was| in| used|,|\.| belonging| and)] => \g<b>infrastructure ; bunya tahtiyya ; proof
        tunnel (?:path|track) => tunnel route ; masar nafaq ; proof
        tunnel (?:paths|tracks) => tunnel routes ; masarat anfaq ; proof
        (?:under|with) the (?:guidance|direction) of (?:the )?(?P<a>ground )?(?P<b>forces|troops|soldiers) => directed by \g<a>\g<b> ; bi-tawjih al-quwwat ; proof
        during the (?:night hours|hours of the night|last night hours|hours (?:of )?last night) => overnight ; khilal sa'at al-layl ; proof
        (?:in|during|at) the (?:dawn hours|hours of dawn|early dawn(?: hours)?)[( of today| today|,|\.| and)] => at dawn ; sa'at al-fajr ; proof
        unrwa agency => UNRWA ; wakalat al-Unurwa ; proof
        (?:the )?agency unrwa => UNRWA ; wakalat al-Unurwa ; proof
        (?:the )?international security council => the UN Security Council ; majlis al-amn al-duwali ; proof
        (?P<a>palestinian|gaza|lebanese|israeli) health(?= ?:) => \g<a> Health Ministry ; al-sihha al-filastiniyya ; proof
        health in gaza(?= ?:) => Gaza Health Ministry ; al-sihha fi Ghazza ; proof
        (?P<a>israeli|russian|qatari|egyptian|turkish|iranian|jordanian|lebanese|syrian|iraqi|yemeni|saudi|french|german|british|palestinian) foreign(?: affairs)?(?= ?:) => \g<a> Foreign Ministry ; al-kharijiyya ; proof
        (?P<a>russian|qatari|egyptian|turkish|iranian|lebanese|syrian|iraqi|yemeni|french|german|british) defen[cs]e(?= ?:) => \g<a> Defense Ministry ; wizarat al-difa' ; proof
        (?P<a>what|anything) happened to the (?:kidnapped|abducted)[(?! \w)] => \g<a> happened to the hostages ; al-makhtufun ; proof
        (?:the )?(?:kidnapped|abducted)[ (?:does|do|was|were|is|are|will|who|should|must|can|may) ] => the hostages ; al-makhtufun ; gated
        [(?:some|all|many|most|one|none|number|rest) of the ]kidnapped[(?! (?:soldiers|civilians|citizens|israelis|persons|girls|boys|children|people|women|men|child|girl|boy)\b)] => hostages ; al-makhtufun ; proof
        (?P<a>families|relatives|return|release|lives|fate|number|recovery|issue|file) of the (?:kidnapped|abducted)[(?! (?:soldiers|civilians|citizens|israelis|persons|girls|boys|children|people|women|men|child|girl|boy)\b)] => \g<a> of the hostages ; al-makhtufun ; proof
    """
    examples = """
        The commander died in Gaza {by targeting => in a strike on} his car.
        Gaza woke to {artillery bombing => artillery shelling} on Monday.
        The raid on Rafah left {martyrs and wounded => dead and wounded} in the street.
        The Houthis sent {suicide planes => drones} over the strait.
        The Israeli army fired {lighting bombs => flares} over the hill.
        {The number of martyrs => The death toll} rose in Gaza.
        Israeli forces {stormed => raided} the town at dawn.
        The feast of the martyrs is kept in November.
        Light bombs are a game for children.
        The forces stormed the palace of the king.
        He studied military aviation in Leeds.
        The Israeli army said it was targeting a network of smugglers.
    """
