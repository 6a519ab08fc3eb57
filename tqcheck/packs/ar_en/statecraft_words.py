from __future__ import annotations

from tqcheck.rules import Phrases

_NATIONAL = r"(?P<own>his|her|its|their) country[’']s"


class StatecraftWords(Phrases):
    """Set phrases of politicians and ministries, word for word: "on the international scene", "in rejection of".

    Cause: "ala al-saha al-duwaliyya", "rafdan li-", "al-shar'iyya al-duwaliyya", "hammala al-mas'uliyya", "waqfa ihtijajiyya".
    Repair: on the international stage, against, UN resolutions, hold responsible, protest.
    Native English: scenes of art and music; vigils; legitimacy that is disputed.
    """

    message = "This is a set phrase of Arabic politics put over word for word; English says it otherwise."
    category = "calque"
    table = rf"""
        [on the ](?P<a>international|world|global|regional) scene => \g<a> stage ; al-saha al-duwaliyya ; proof
        (?:to|at|in) the (?:heart|center|top) of the (?:political |international )?scene => to center stage ; qalb al-mashhad ; gated
        (?:resolutions|decisions) of international legitimacy => UN resolutions ; qararat al-shar'iyya al-duwaliyya ; proof
        international legitimacy (?:resolutions|decisions) => UN resolutions ; qararat al-shar'iyya al-duwaliyya ; proof
        (?:the )?(?:fourth of june|4th of june|june 4|june 4th),? (?:of )?1967 (?P<a>borders|lines) => the 1967 \g<a> ; hudud al-rabi' min yunyu ; proof
        (?:the )?(?P<a>borders|lines) of (?:the )?(?:fourth of june|4th of june|june 4|june 4th),? (?:of )?1967 => the 1967 \g<a> ; hudud al-rabi' min yunyu ; proof
        on the borders of 1967 => within the 1967 borders ; ala hudud 1967 ; proof
        (?:the )?(?:two states solution|solution of (?:the )?two states|solution for two states) => the two-state solution ; hall al-dawlatayn ; proof
        (?:the )?(?:path|track|course) of the two-state solution => the two-state solution ; masar hall al-dawlatayn ; proof
        (?:the )?two-state solution (?:path|track|course) => the two-state solution ; masar hall al-dawlatayn ; proof
        (?:expansion|expanding|widening|broadening) (?:of )?the (?:scope|circle|area) of (?P<a>the )?(?P<b>war|conflict|confrontation|fighting|hostilities|aggression) => widening of \g<a>\g<b> ; tawsi' nitaq al-harb ; proof
        <expand> the (?:scope|circle|area) of (?P<a>the )?(?P<b>war|conflict|confrontation|fighting|hostilities|aggression) => <widen> \g<a>\g<b> ; wassa'a nitaq al-harb ; proof
        <hold> (?P<a>(?:the (?:[\w-]+ ){{1,4}}?|(?:him|her|it|them) |#?(?-i:[A-Z])[\w-]+ (?:[\w-]+ ){{0,3}}?))(?:the )?(?:full |complete |whole |legal |entire )*responsibility for => <hold> \g<a>responsible for ; hammala al-mas'uliyya ; proof
        <carry> (?:the )?(?:full |complete )?responsibility for => <bear> responsibility for ; hamala al-mas'uliyya ; gated
        <bear> (?P<a>its|his|their) (?:full |legal |historical |moral |humanitarian )*responsibilit(?:y|ies)[ (?:towards?|to|in|and|regarding)] => <face> up to \g<a> responsibilities ; tahammala mas'uliyyatahu ; proof
        <assume> (?P<a>its|his|their) (?:full |legal |historical |moral |humanitarian )*responsibilit(?:y|ies)[ (?:towards?|in|regarding)] => <face> up to \g<a> responsibilities ; tahammala mas'uliyyatahu ; proof
        (?P<v>press(?:es|ed|ing)?|push(?:es|ed|ing)?) in the direction of => \g<v> for ; fi ittijah ; proof
        pressure (?:in the direction of|towards) (?P<a>stopping|ending|achieving|reaching) => pressure for \g<a> ; fi ittijah ; proof
        (?:affirmed|stressed|confirmed|reiterated|renewed|emphasi[sz]ed|expressed) {_NATIONAL} (?:complete |categorical |firm |total |strong |full )*rejection of => said \g<own> country rejected ; akkada rafd biladihi ; proof
        (?:affirmed|stressed|confirmed|reiterated|renewed|emphasi[sz]ed|expressed) {_NATIONAL} (?:full |continued |strong |complete |permanent )*support for => said \g<own> country supported ; akkada da'm biladihi ; proof
        (?:affirmed|stressed|confirmed|emphasi[sz]ed|expressed) {_NATIONAL} (?:full |constant |complete )*(?:readiness|willingness) to => said \g<own> country was ready to ; akkada isti'dad biladihi ; proof
        (?:affirmed|stressed|confirmed|emphasi[sz]ed|expressed) {_NATIONAL} (?:full |constant |great )*keenness to => said \g<own> country was keen to ; akkada hirs biladihi ; proof
        (?:affirmed|stressed|confirmed|emphasi[sz]ed|expressed) {_NATIONAL} (?:full |constant |firm )*commitment to => said \g<own> country was committed to ; akkada iltizam biladihi ; proof
        (?:affirmed|stressed|confirmed|emphasi[sz]ed) the depth of => praised ; umq al-alaqat ; proof
        in (?:his|her) speech (?:before|to) (?P<a>(?:the )?#?(?:knesset|parliament|congress|senate|un|united nations|security council|general assembly|council|conference|summit|cabinet|european parliament)) => in a speech to \g<a> ; fi kalimatihi amama ; gated
        [speech ]before[ (?:the )?#?(?:knesset|parliament|congress|senate|un|united nations|security council|general assembly|council|conference|summit|cabinet|european|supporters|members|soldiers|crowd)] => to ; kalima amama ; gated
        (?:joint )?(?P<a>discussions|talks|negotiations|meeting|meetings|call|conversation|summit) (?:also )?dealt with => \g<a> covered ; tanawala ; gated
        (?:joint )?tripartite (?:discussions|talks) => three-way talks ; mubahathat thulathiyya ; gated
        tripartite (?P<a>summit|meeting|committee|mechanism|cooperation|agreement) => three-way \g<a> ; thulathi ; gated
        (?:quadripartite|quadrilateral|quadruple) (?P<a>summit|meeting|committee|talks|mechanism) => four-way \g<a> ; ruba'i ; gated
        joint discussions[(?! (?:of|on|also|dealt)\b)] => talks ; mubahathat mushtaraka ; gated
        developments (?:in|of) the (?:general |security |field |political )?situation(?= (?:in|on|at) ) => developments ; tatawwurat al-wad' ; gated
        developments (?:in|of) the (?:general |field )?situation[(?! (?:in|on|at|of|between))] => developments ; tatawwurat al-wad' ; gated
        (?P<c>an? )(?P<a>analyst|expert|researcher|specialist|commentator|correspondent|academic|journalist) (?:on|in|for|speciali[sz]ing in|speciali[sz]ed in) (?P<b>palestinian|middle east(?:ern)?|turkish|russian|military|regional|strategic|political|european|hebrew|jewish) affairs => a \g<b> affairs \g<a> ; muhallil fi al-shu'un ; gated
        (?P<c>an? )(?P<a>analyst|expert|researcher|specialist|commentator|correspondent|academic|journalist) (?:on|in|for|speciali[sz]ing in|speciali[sz]ed in) (?P<b>israeli|iranian|arab|american|international|egyptian|african|economic) affairs => an \g<b> affairs \g<a> ; muhallil fi al-shu'un ; gated
        (?<!\ba\s)(?<!\ban\s)(?P<a>analyst|expert|researcher|specialist|commentator|correspondent) (?:on|in|for|speciali[sz]ing in|speciali[sz]ed in) (?P<b>(?:israeli|iranian|arab|american|international|egyptian|african|economic|palestinian|middle east(?:ern)?|turkish|russian|military|regional|strategic|political|european) affairs) => \g<b> \g<a> ; muhallil fi al-shu'un ; gated
        (?:the )?director of (?:the )?(?P<a>#?al[- ]?(?:jazeera|arabiya|mayadeen|hadath|araby|aqsa)|anadolu|reuters|bbc|cnn|sky news)(?:’s|'s)? (?:channel(?:’s|'s)? |network(?:’s|'s)? |agency(?:’s|'s)? )?(?:office|bureau) => \g<a>’s bureau chief ; mudir maktab ; proof
        (?P<a>the |its |their )outputs[ of (?:the )?(?:\w+ ){{0,2}}(?:conference|summit|meeting|dialogue|workshop|committee|forum|consultations|session)] => \g<a>outcomes ; mukhrajat ; proof
        [(?:conference|summit|dialogue|meeting|workshop|forum)(?:’s|'s)? ]outputs => outcomes ; mukhrajat ; proof
        <come> out with (?P<a>a set of |a number of |several |many |important |the following )(?P<b>important )?(?P<c>recommendations|decisions|results) => <issue> \g<a>\g<b>\g<c> ; kharaja bi-tawsiyat ; gated
        <address> a (?:speech|word) to => <address> ; wajjaha kalima ; gated
        <increase> the (?P<a>duration|period|term) of (?P<b>the |this |a )?(?P<c>(?:temporary |humanitarian )*(?:truce|ceasefire|deadline|contract|visa|stay)) => <extend> \g<b>\g<c> ; ziyadat muddat ; proof
        <extend> the (?:duration|period) of (?P<b>the |this |a )?(?P<c>(?:temporary |humanitarian )*(?:truce|ceasefire)) => <extend> \g<b>\g<c> ; tamdid fatrat ; proof
        in (?:denunciation|refusal) of => in protest against ; istinkaran li- ; proof
        in rejection of => in protest against ; rafdan li- ; proof
        [(?:demonstrations?|rally|rallies|march|marches|marched|protests?|strike|and|campaign) ]in support (?:for|to)[ (?:the|our|#?gaza|palestine)] => in support of ; da'man li- ; proof
        in condemnation of[ (?:the|#?israel|this|what|its)] => in protest against ; tandidan bi- ; gated
        in (?:victory|support and victory|support and solidarity) (?:of|for|to|with)[ (?:#?gaza|the people|palestine|our people|the palestinian|al-aqsa)] => in support of ; nusratan li- ; proof
        (?:protest|protesting) (?:stand|stop|pause|stance) => protest ; waqfa ihtijajiyya ; proof
        (?:protest|protesting) (?:stands|stops|pauses|stances) => protests ; waqafat ihtijajiyya ; proof
        solidarity (?:stand|stop|pause|stance) => solidarity rally ; waqfa tadamuniyya ; proof
        solidarity (?:stands|stops|pauses|stances) => solidarity rallies ; waqafat tadamuniyya ; proof
        millionth (?:march|demonstration) => million-man march ; milyuniyya ; proof
        the free (?:ones )?of the world => free people of the world ; ahrar al-alam ; proof
        (?:pressure) (?:card|paper|sheet) => bargaining chip ; waraqat daght ; proof
        (?:pressure) (?:cards|papers|sheets) => bargaining chips ; awraq daght ; proof
        winning (?:card|paper)[ (?:in|for|against|to)] => trump card ; waraqa rabiha ; proof
        the developments of the situations? => developments ; tatawwurat al-wad' ; proof
        developments of the situations? in => developments in ; tatawwurat al-awda' ; proof
        (?P<a>the )?(?:latest |recent )?developments of (?P<b>the (?:war|crisis|aggression|events|situation)) => \g<a>developments in \g<b> ; tatawwurat ; proof
        (?P<a>security|political|military|field) conditions in => \g<a> situation in ; al-awda' al-amniyya ; gated
        (?:meeting|session) that (?:brought|gathered|combined) (?P<a>him|her|them)(?: together)? with => meeting with ; ijtima' jama'ahu bi- ; proof
        under the (?:chairmanship|presidency|headship) of => chaired by ; bi-ri'asat ; gated
        [(?:speech|statement|testimony|case|lawsuit|complaint|appeared|spoke|speak|testified|remarks) ]in front of[ (?:the )?(?:un|united|security|general|parliament|congress|knesset|court|international|senate)] => before ; amama ; proof
        (?:resolution project|project of a resolution) => draft resolution ; mashru' qarar ; proof
        (?:arrest|capture) (?:memorandum|memo|note) => arrest warrant ; mudhakkirat i'tiqal ; proof
        (?:arrest|capture) (?:memorandums|memoranda|memos|notes) => arrest warrants ; mudhakkirat i'tiqal ; proof
        (?:escape|escaping|escaped|evade|evading) (?:from )?punishment[(?: for (?:crimes|its|their)|,|\.)] => impunity ; al-iflat min al-iqab ; gated
        impunity from punishment => impunity ; al-iflat min al-iqab ; proof
        genocide prevention convention => Genocide Convention ; ittifaqiyyat man' al-ibada ; proof
        <exercise> the right (?:of|to) veto against => <veto> ; haqq al-naqd ; proof
        <use> the right of veto(?: against)? => <veto> ; haqq al-naqd ; proof
        the right of veto[( in| at| to|,|\.)] => the veto ; haqq al-naqd ; gated
        contributing to (?:the )?(?P<a>financing|funding)(?: of)? (?P<b>the |an? )?(?P<c>(?-i:[A-Z])\w+|movement|group|organization|terrorism) => helping to fund \g<b>\g<c> ; al-musahama fi tamwil ; proof
        <achieve> the (?:complete |total |final )?elimination of => <eliminate> ; tahqiq al-qada' ala ; proof
        <achieve> the (?:complete |total )?destruction of => <destroy> ; tahqiq tadmir ; proof
        <achieve> the (?P<a>release|liberation|return) of => <secure> the \g<a> of ; tahqiq al-ifraj ; proof
        the aim behind => the aim of ; al-hadaf min wara' ; proof
        (?P<a>goal|aim|purpose|reason|objective) (?:from|behind) (?P<b>this|these|the|that|his|its) => \g<a> of \g<b> ; al-hadaf min ; gated
        american administration officials => US administration officials ; mas'ulun fi al-idara al-amrikiyya ; proof
        (?:american|us) foreign minister => US Secretary of State ; wazir al-kharijiyya al-amriki ; proof
        wanted by america => wanted by the United States ; matlub li-Amrika ; proof
        (?:senior )?leader(?:s)? at the level of => leaders of ; qiyadi ala mustawa ; gated
        (?:dismantle|dismantling|liquidation) of the (?:hamas|movement[’']s) authority => end of Hamas rule ; tafkik sultat ; proof
        authority of hamas => Hamas’s rule ; sultat Hamas ; proof
        what is (?:known as|called|so-called) the so-called => the so-called ; ma yusamma ; proof
        to be an obstacle in front of => to stand in the way of ; a'iq amama ; proof
        (?P<a>an? |the )?obstacles? in front of => \g<a>obstacle to ; aqaba amama ; proof
        in front of (?P<a>a |the |this |these )?(?P<b>(?:great |real |major |new |historic |difficult )?(?:challenges?|dilemma|test|opportunity|responsibility|crisis)) => facing \g<a>\g<b> ; amama tahaddin ; gated
        (?:standing|stands|stand|stood) in solidarity and support (?:with|to|for|of) => standing with ; tadamun ; gated
        <direct> (?P<a>a |the |an )?(?P<b>finger|fingers) of (?:accusation|blame) (?:to|at|towards) => <point> the finger at ; wajjaha asabi' al-ittiham ; proof
        the fingers? of accusation => the finger ; asabi' al-ittiham ; proof
        <open> fire (?P<a>at|on) (?P<b>the minister|the president|the government|his critics) verbally => <attack> \g<b> ; fataha al-nar ; gated
        (?:issued|released) a statement in which (?P<a>it|he|she|they) (?P<b>said|denied|condemned|rejected|announced) => said in a statement ; asdara bayanan ; gated
        (?:in|during) a (?:speech|word) (?:he|she) (?:delivered|gave|made)[(?: on| in| at| to| before| during|,)] => in a speech ; kalima alqaha ; proof
        (?:the )?decision to stop (?:the )?(?:fire|shooting) => the ceasefire ; qarar waqf itlaq al-nar ; proof
        rejecting (?:the )?interference => rejecting interference ; rafd al-tadakhkhul ; gated
        <intervene> in (?P<a>the |its |their |his )?internal affairs => <interfere> in \g<a>internal affairs ; tadakhkhala ; proof
        (?:intervention|interventions|interferences) in (?P<a>the |its |their |his )?internal affairs => interference in \g<a>internal affairs ; tadakhkhul ; proof
        <move> the file of => <revive> the issue of ; taharrik milaff ; proof
        (?P<a>stop|stopping|halt) the (?:shedding of blood|shedding blood|bleeding of blood) => \g<a> the bloodshed ; waqf nazif al-dam ; gated
        (?:the )?bleeding of (?:palestinian )?blood => the bloodshed ; nazif al-dam ; proof
        spare (?P<a>the )?(?P<b>blood) of => spare the lives of ; haqn dima' ; proof
        spar(?P<a>e|ing) (?:the )?blood[( of|,|\.)] => prevent\g<a> bloodshed ; haqn al-dima' ; gated
        the region is (?:on (?:the )?a? ?hot tin|boiling) => the region is in turmoil ; taghli ; proof
        (?:the )?(?P<d>deputy )?secretary[- ]general of (?:the )?(?:lebanese )?#?(?P<p>hezbollah)(?: group| party| movement)?,?[ (?-i:[A-Z])[\w-]+ #?(?-i:[A-Z])[\w-]+(?!,)] => \g<p> \g<d>Secretary-General ; al-amin al-amm ; proof
        (?:the )?secretary[- ]general of the (?P<p>united nations|un|arab league|league of arab states),?[ (?-i:[A-Z])[\w-]+ #?(?-i:[A-Z])[\w-]+(?!,)] => \g<p> Secretary-General ; al-amin al-amm ; gated
        (?:the )?member of (?:the )?(?:hamas )?political bureau of (?:the )?#?(?P<p>hamas)(?: movement)?,?[ (?-i:[A-Z])[\w-]+ #?(?-i:[A-Z])[\w-]+(?!,)] => \g<p> political bureau member ; udw al-maktab al-siyasi ; proof
        (?:the )?member of the (?P<p>hamas|fatah) (?P<b>political bureau|central committee|revolutionary council),?[ (?-i:[A-Z])[\w-]+ #?(?-i:[A-Z])[\w-]+(?!,)] => \g<p> \g<b> member ; udw al-maktab al-siyasi ; gated
        (?P<a>has|have) not commented on (?:the|this) news(?: yet)? => \g<a> yet to comment on the report ; lam yu'alliq ala al-khabar ; proof
        (?P<a>has|have) not yet commented on (?:the|this) news => \g<a> yet to comment on the report ; lam yu'alliq ba'd ; proof
        decision[ issued by the international (?:criminal )?court] => ruling ; qarar sadir an al-mahkama ; proof
        [(?:its|the) ]claim[ (?:filed )?against #?israel] => case ; da'wa didd ; proof
        (?:the )?(?:lawsuit|claim) (?:that was )?(?:filed|brought|submitted|raised) by south africa => the case brought by South Africa ; al-da'wa al-marfu'a min ; proof
        <file> a lawsuit (?P<a>against #?israel )?(?:with|before|at|to|in) the international court => <bring> a case \g<a>before the International Court ; rafa'a da'wa ; proof
        filed a lawsuit[ (?:with|before|to) the international criminal court] => filed a complaint ; rafa'a da'wa ; proof
        [(?:hear\w*|listen\w* to|presented?|israel[’']s|africa[’']s) ](?:plea|pleas|pleadings?)[( in| of| against| tomorrow| on|,|\.)] => arguments ; murafa'a ; proof
        (?:precautionary|temporary) measures[ (?:requested|to prevent|ordered|imposed|against israel)] => provisional measures ; tadabir mu'aqqata ; proof
        <stop> the genocide war => <stop> the genocide ; waqf harb al-ibada ; proof
        (?P<a>the )genocide war => \g<a>genocidal war ; harb al-ibada ; proof
        (?:stirr|sow|spread|ignit|incit|provok|arous)\w* (?:up )?(?:the fire of )?sedition => ; ithara al-fitna ; proof
        the necessity of[ (?:an?|the|immediate|urgent|international|joint|continued|concerted)] => the need for ; darurat ; gated
        <call> for the necessity of => <call> for ; da'a ila darurat ; proof
        (?P<a>the )?(?:conscience of the world|world conscience) => \g<a>conscience of the world ; al-damir al-alami ; gated
        in implementation of (?P<a>the )?(?P<b>directives|instructions|orders|decision) => following \g<a>\g<b> ; tanfidhan li- ; gated
        <demand> from (?P<a>the |#?israel|#?hamas|egypt|qatar) => <demand> that \g<a> ; talaba min ; gated
        (?:extending|extended) (?P<a>his|its|their) hands? for peace => offering peace ; madd al-yad ; gated
        we will not (?:allow|permit) to => we will not let anyone ; lan nasmah ; gated
        (?P<a>he|she|they|we|it) (?:will|would) not (?:back|step) back from => \g<a> will not back down from ; lan yataraja' ; gated
        the ball is (?P<b>now )?in (?P<a>the \w+[’']?s?|\w+[’']s) (?:goal|stadium|playground) => the ball is \g<b>in \g<a> court ; al-kura fi mal'ab ; gated
        in the ball(?:’s)? (?:stadium|goal|playground) of => in the court of ; fi mal'ab ; proof
        the ball is in the (?:stadium|playground|field) of => the ball is in the court of ; al-kura fi mal'ab ; proof
        (?:great )?(?:interest|attention) was (?:paid|given) to[ the palestinian] => attention was paid to ; uliya ihtimam ; gated
        (?:with|in) the (?:generous|kind|noble) (?:directives|directions|instructions) of => on the orders of ; bi-tawjihat ; proof
        (?P<a>issued|gave|gives|issues) (?:his |her )?(?:directives|directions) to => \g<a> orders to ; asdara tawjihatihi ; gated
        (?:an? )?(?:exceptional|extraordinary) (?:emergency|urgent) (?P<a>summit|session|meeting) => an emergency \g<a> ; qimma tari'a istithna'iyya ; proof
        (?P<a>summit|conference|meeting) of the leaders => leaders’ \g<a> ; qimmat al-qada ; gated
        the (?:political and field|field and political) developments => the latest developments ; al-tatawwurat al-siyasiyya wa-l-maydaniyya ; gated
        (?P<a>holds?|held|holding) (?P<b>a|an) (?:expanded|enlarged) meeting => \g<a> a broad meeting ; ijtima' muwassa' ; gated
        expanded (?P<a>talks|discussions|session) (?P<b>with|between) => full \g<a> \g<b> ; mubahathat muwassa'a ; gated
        (?:bilateral|joint) session of talks => talks ; jalsat mubahathat ; proof
        (?:a number of|several|various) (?:issues|topics|files) of common (?:interest|concern) => issues of common interest ; qadaya dhat ihtimam mushtarak ; gated
        (?:the )?overall (?:situation|situations|developments) in => the situation in ; mujmal al-awda' ; gated
        (?P<a>the )?overall bilateral relations => \g<a>bilateral relations ; mujmal al-alaqat ; proof
    """
    examples = """
        The king wants a bigger role on the {international scene => international stage}.
        They marched {in rejection of => in protest against} the new law.
        The union {holds the ministry the full responsibility for => holds the ministry responsible for} the delay.
        He {affirmed his country’s rejection of => said his country rejected} the plan.
        Lawyers held a {protest stand => protest} by the gate.
        The judge signed an {arrest memorandum => arrest warrant} on Sunday.
        The envoys met for {tripartite discussions => three-way talks} in Muscat.
        They met {an expert in Iranian affairs => an Iranian affairs expert} in May.
        The panel published {the outputs => the outcomes} of the conference.
        The club made its name on the music scene.
        The nurses held a vigil by the gate.
        The minister bears responsibility for the delay.
        Parliament adopted a draft law.
        She spoke in front of the shop.
    """
